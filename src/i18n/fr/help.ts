import type { Dictionary } from '../../base/words.ts';

/** What the glossary, the tour and the explanations of figures say around their content. */
export const frHelp: Dictionary = {
  'Show me round: four steps': 'Faire le tour de la page : quatre étapes',
  'Search the glossary': 'Chercher dans le glossaire',
  'Nothing is called so. Try a shorter word, or one of another language.':
    'Rien ne s’appelle ainsi. Essayez un mot plus court.',
  'Source: {0}': 'Source : {0}',
  'See also:': 'Voir aussi :',

  'Step {0} of {1}': 'Étape {0} sur {1}',
  'Leave the tour': 'Quitter la visite',
  Close: 'Fermer',
  Back: 'Retour',
  Next: 'Suivant',
  'The answer': 'La réponse',
  'Two sentences say which setup holds, how surely, and what it costs. The line under them says how many years were simulated and how service is counted.':
    'Deux phrases disent quelle organisation tient, avec quelle certitude, et ce qu’elle coûte. La ligne en dessous dit combien d’années ont été simulées et comment le service est compté.',
  'Change one thing': 'Changer une chose',
  'Open a section, change a number, and the answer is worked out anew. Undo takes back anything; a “?” beside a field says what it means.':
    'Ouvrez une section, changez un nombre, et la réponse est calculée à nouveau. On peut tout annuler ; un « ? » à côté d’un champ dit ce qu’il veut dire.',
  'See why': 'Voir pourquoi',
  'Each plot says its finding in its title. Choose an outage to see what happened; choose a figure of the table to see how it was worked out.':
    'Chaque graphique dit son constat dans son titre. Choisissez une interruption pour voir ce qui s’est passé ; choisissez un chiffre du tableau pour voir comment il est obtenu.',
  'Share it and take it away': 'Partager et emporter',
  'Share gives a link with the whole scenario: whoever opens it sees the very same figures. Take away gives the report, the tables and the plots as files.':
    'Partager donne un lien avec tout le scénario : qui l’ouvre voit exactement les mêmes chiffres. Emporter donne le rapport, les tableaux et les graphiques en fichiers.',

  'How a figure is worked out': 'Comment un chiffre est obtenu',
  'This figure is not known yet.': 'Ce chiffre n’est pas encore connu.',
  '{0}: {1}': '{0} : {1}',
  '{0}, 95 % interval': '{0}, intervalle à 95 %',
  'What it is': 'Ce que c’est',
  'Service level, as the objective counts it: {0}.':
    'Taux de service, tel que l’objectif le compte : {0}.',
  'From the simulated years to the figure': 'Des années simulées au chiffre',
  'Difference from what it is compared with': 'Différence avec ce à quoi on le compare',
  'Formulas, in the document of the model:': 'Formules, dans le document du modèle (en anglais) :',
  '2. Random numbers': '2. Nombres aléatoires',
  '8. Books and measures': '8. Comptes et mesures',
  '9. Contracts and costs': '9. Contrats et coûts',
  '10. Answers': '10. Réponses',
  'Every line: the statement': 'Chaque ligne : le relevé',
  'Replay the day the worst outage struck': 'Rejouer le jour où a frappé la pire interruption',
  'Year {0}, worked out': 'L’année {0}, calcul complet',
  'Horizon {0}, worked out': 'L’horizon {0}, calcul complet',
  'the most that is tolerated': 'le plus qui soit toléré',
  'the objective': 'l’objectif',
  'Costs about no provider': 'Coûts liés à aucun prestataire',
  'Lines about {0}': 'Lignes liées à {0}',
  yes: 'oui',
  no: 'non',
  'none felt': 'aucune ressentie',
  'Left out, without such a figure: {0}.': 'Laissé de côté, faute d’un tel chiffre : {0}.',
  'It happened in {0} of {1}: the share of them is the figure.':
    'Survenu {0} fois sur {1} : cette part est le chiffre.',
  'Interval: Wilson’s, for shares, at 95 %.': 'Intervalle : de Wilson, pour les parts, à 95 %.',
  'The figure is the mean of {0}, worked out one by one.':
    'Le chiffre est la moyenne de {0}, chaque valeur calculée à part.',
  'It is a mean of ratios; the sums of all divided once would give {0}.':
    'C’est une moyenne de rapports ; les sommes totales, divisées une seule fois, donneraient {0}.',
  'Interval: Student’s, at 95 %: mean ± {0} × {1} / √{2}. Standard deviation: {3}.':
    'Intervalle : de Student, à 95 % : moyenne ± {0} × {1} / √{2}. Écart type : {3}.',
  'How much they differ: {0}, {1}, {2} (quantiles, type 7).':
    'Dispersion : {0}, {1}, {2} (quantiles, type 7).',
  'How much they differ: {0}, {1} (quantiles, type 7).':
    'Dispersion : {0}, {1} (quantiles, type 7).',
  '{0}: {1} minus {2}': '{0} : {1} moins {2}',
  'The mean of {0} less the mean of {1}. The two share no simulated worlds, so no year of one stands beside a year of the other.':
    'La moyenne de {0} moins celle de {1}. Les deux n’ont aucun monde simulé en commun : aucune année de l’un n’a sa pareille chez l’autre.',
  'Newcombe 1998, method 10': 'Newcombe 1998, méthode 10',
  'Welch 1947, Satterthwaite 1946': 'Welch 1947, Satterthwaite 1946',
  'In each simulated year, what {0} has less what {1} has. Both meet the same customers, outages and chance in it (common random numbers): the luck of a year cancels out.':
    'Dans chaque année simulée, la valeur pour {0} moins celle pour {1}. Les deux y rencontrent les mêmes clients, interruptions et hasards (mêmes nombres aléatoires) : la chance d’une année s’annule.',
  'In each simulated horizon, what {0} has less what {1} has. Both meet the same customers, outages and chance in it (common random numbers): its luck cancels out.':
    'Dans chaque horizon simulé, la valeur pour {0} moins celle pour {1}. Les deux y rencontrent les mêmes clients, interruptions et hasards (mêmes nombres aléatoires) : sa chance s’annule.',
  'The figure is the mean of the differences in {0}, taken one by one.':
    'Le chiffre est la moyenne des différences sur {0}, prises une à une.',
  'Interval: Newcombe’s for paired shares, at 95 %, from Wilson’s interval of each share and how often both happen together.':
    'Intervalle : de Newcombe pour des parts appariées, à 95 %, à partir de l’intervalle de Wilson de chaque part et de ce qu’elles ont en commun.',
  'It is the difference of the two shares in {0}, the same world for both setups each time; Newcombe’s interval for paired shares (common random numbers).':
    'C’est la différence des deux parts sur {0}, avec chaque fois le même monde pour les deux organisations ; intervalle de Newcombe pour des parts appariées (mêmes nombres aléatoires).',
  'Interval: Student’s, at 95 %, on these differences: mean ± {0} × {1} / √{2}. Their standard deviation: {3}.':
    'Intervalle : de Student, à 95 %, sur ces différences : moyenne ± {0} × {1} / √{2}. Leur écart type : {3}.',
  'Were the two taken for independent, the interval would be {0}.':
    'Si les deux étaient tenus pour indépendants, l’intervalle serait {0}.',
  '{0} is higher in {1} of them, equal in {2}, lower in {3}; each with Wilson’s interval.':
    '{0} : plus haut dans {1} de ces cas, égal dans {2}, plus bas dans {3} ; chaque part avec l’intervalle de Wilson.',
  '{0} is better in {1} of them, equal in {2}, worse in {3}; each with Wilson’s interval.':
    '{0} : mieux dans {1} de ces cas, égal dans {2}, moins bien dans {3} ; chaque part avec l’intervalle de Wilson.',
  'The figure is the difference of two means: of {0}, and of {1} of the baseline.':
    'Le chiffre est la différence de deux moyennes : sur {0}, et sur {1} pour la référence.',
  'Interval: Newcombe’s, for the difference of two shares, at 95 %.':
    'Intervalle : de Newcombe, pour la différence de deux parts, à 95 %.',
  'Interval: Welch’s, at 95 %, from the spread of each run by itself; Satterthwaite’s degrees of freedom.':
    'Intervalle : de Welch, à 95 %, d’après la dispersion propre de chaque simulation ; degrés de liberté de Satterthwaite.',
  'Less {0}: {1}.': 'Moins {0} : {1}.',
  'It is the mean of the differences in {0}, the same world for both setups each time; Student’s interval on these differences (paired, common random numbers).':
    'C’est la moyenne des différences sur {0}, avec chaque fois le même monde pour les deux organisations ; intervalle de Student sur ces différences (appariées, mêmes nombres aléatoires).',
  'Outages that touched a site of the setup: {0}; of these, felt: {1}.':
    'Interruptions qui ont touché un site de l’organisation : {0} ; parmi elles, ressenties : {1}.',
  'The figure is the mean of the outages felt, not of the years; Student’s interval takes outages as independent.':
    'Le chiffre est la moyenne des interruptions ressenties, non des années ; l’intervalle de Student les suppose indépendantes.',
};
