import type { Dictionary, Told } from '../../base/words.ts';
import { de, que } from './elision.ts';

/** « une année », « un horizon ». */
const a = (noun: Told): string => (noun === 'année' ? 'une année' : `un ${noun}`);
/** « de l’année », « de l’horizon ». */
const ofThe = (noun: Told): string => `de l’${noun}`;
/** « simulées » with years, « simulés » with horizons. */
const simulated = (noun: Told): string =>
  String(noun).startsWith('année') ? 'simulées' : 'simulés';

/** Ce que disent les résultats : titres des graphiques, constats, relevé. */
export const frResults: Dictionary = {
  'Statement of account, month by month:': 'Relevé, mois par mois :',
  'Statement of account of {0}': (name) => `Relevé ${de(name)}`,
  'The most telling': 'Les plus parlantes',
  '{0}, scripted': '{0}, à date fixée',
  '{0} of {1} {2}': '{0}, {1} {2}',
  'no agents lost': 'aucun agent perdu',
  'not felt': 'non ressentie',
  '{0} to recover': '{0} pour reprendre',
  'Worst recovery, {0}': 'Pire reprise, {0}',
  'Largest gain against the first setup': 'Plus grand gain par rapport à la première organisation',
  'not priced': 'sans prix',
  'The company itself': 'L’entreprise elle-même',
  'What a {0} costs, and what it buys': (noun) => `Ce que coûte ${a(noun)}, et ce que cela achète`,
  '{0} costs {1} {2}, on average': '{0} coûte {1} {2} en moyenne',
  '{0}: {1} service level for {2} {3}, on average':
    '{0} : {1} de taux de service pour {2} {3}, en moyenne',
  '{0} points of service level': '{0} points de taux de service',
  '{0} buys {1} for {2} more {3} than {4}': (name, gain, size, per, other) =>
    `${name} apporte ${gain} de plus ${que(other)}, pour ${size} de plus ${per}`,
  '{0} gives {1} more than {2}, and costs {3} less {4}': (name, gain, other, size, per) =>
    `${name} donne ${gain} de plus ${que(other)}, et coûte ${size} de moins ${per}`,
  '{0} gives {1} more than {2}; {3}': (name, gain, other, rest) =>
    `${name} donne ${gain} de plus ${que(other)} ; ${rest}`,
  '{0} saves {1} {2} against {3}, and gives up {4}':
    '{0} économise {1} {2} par rapport à {3}, et cède {4}',
  '{0} costs {1} more {2} than {3}, with {4} fewer': (name, size, per, other, less) =>
    `${name} coûte ${size} de plus ${per} ${que(other)}, avec ${less} de moins`,
  '{0} gives {1} fewer than {2}; {3}': (name, less, other, rest) =>
    `${name} donne ${less} de moins ${que(other)} ; ${rest}`,
  'the same service level': 'le même taux de service',
  'no difference in service level seen': 'aucune différence de taux de service visible',
  '{0} costs {1} more {2} than {3}; {4}': (name, size, per, other, rest) =>
    `${name} coûte ${size} de plus ${per} ${que(other)} ; ${rest}`,
  '{0} costs {1} less {2} than {3}; {4}': (name, size, per, other, rest) =>
    `${name} coûte ${size} de moins ${per} ${que(other)} ; ${rest}`,
  '{0} against {1}: {2}; {3}': '{0} face à {1} : {2} ; {3}',
  'it costs the same': 'le coût est le même',
  'no difference in cost seen': 'aucune différence de coût visible',
  'What a {0} costs': (noun) => `Ce que coûte ${a(noun)}`,
  '{0} costs {1} in this one {2}': (name, cost, noun) =>
    `${name} coûte ${cost} pour ${noun === 'année' ? 'cette seule année' : 'ce seul horizon'}`,
  '{0} costs {1} on average; one {2} in twenty, more than {3}': (name, cost, noun, more) =>
    `${name} coûte ${cost} en moyenne ; plus de ${more} ${noun === 'année' ? 'une année' : 'un horizon'} sur vingt`,
  'On average a {0} costs from {1} with {2} to {3} with {4}': (noun, low, one, high, other) =>
    `En moyenne ${a(noun)} coûte de ${low} avec ${one} à ${high} avec ${other}`,
  'On average a {0} costs {1} with {2}, {3} with {4}': (noun, cost, one, more, other) =>
    `En moyenne ${a(noun)} coûte ${cost} avec ${one}, ${more} avec ${other}`,
  '{0} and {1} cost the same': '{0} et {1} coûtent autant',
  '{0}; {1} is cheaper in none of {2}': '{0} ; {1} ne coûte moins dans aucun cas sur {2}',
  '{0}; {1} is cheaper in all {2}': '{0} ; {1} coûte moins à chaque fois sur {2}',
  '{0}; {1} is cheaper in {2} of {3}': '{0} ; {1} coûte moins dans {2} des {3}',
  'in ten': 'sur dix',
  'nine of ten': 'neuf sur dix',
  'in five': 'sur cinq',
  'four of five': 'quatre sur cinq',
  'in two': 'sur deux',
  'one of two': 'la moitié',
  'How many contacts a {0} can lose': (noun) => `Combien de contacts ${a(noun)} peut perdre`,
  '{0} loses no contact in {1} simulated {2}': (name, often, nouns) =>
    `${name} ne perd aucun contact : ${often} des ${nouns} ${simulated(nouns)}`,
  'Every setup loses no contact in {0} simulated {1}': (often, nouns) =>
    `Aucune organisation ne perd de contact : ${often} des ${nouns} ${simulated(nouns)}`,
  'more than {0} contacts with {1}': 'plus de {0} contacts avec {1}',
  'more than {0} with {1}': 'plus de {0} avec {1}',
  'One simulated {0} {1} loses {2}': (noun, rare, losses) =>
    noun === 'année' ? `Une année ${rare} perd ${losses}` : `Un horizon ${rare} perd ${losses}`,
  'The outage': 'L’interruption',
  '{0}: no site loses agents': '{0} : aucun site ne perd d’agents',
  '{0} never falls below {1}': '{0} ne passe jamais sous {1}',
  '{0} is below {1} for {2}': '{0} est sous {1} pendant {2}',
  '{0}: {1}': '{0} : {1}',
  '{0} is not concerned': '{0} n’est pas touchée',
  '{0} does not fall below the minimum': '{0} ne passe pas sous le minimum',
  '{0} needs {1} to recover': '{0} met {1} à reprendre',
  'It lasts {0}.': 'Elle dure {0}.',
  'It lasts {0}, capacity fully back after {1} more.':
    'Elle dure {0} ; toute la capacité est revenue {1} plus tard.',
  'Times to recover are open hours.': 'Les délais de reprise sont en heures d’ouverture.',
  'Chosen on the plot above': 'Choisie sur le graphique ci-dessus',
  'No outage struck in what is simulated': 'Aucune interruption dans ce qui est simulé',
  'What happens when a site is lost': 'Ce qui se passe quand un site est perdu',
  'No outage struck: add a hazard, or simulate more.':
    'Aucune interruption : ajoutez un aléa, ou simulez davantage.',
  'Only the first 21 days are drawn.': 'Seuls les 21 premiers jours sont dessinés.',
  'Simulating {0} {1} again, to show this outage…': (noun, number) =>
    noun === 'année'
      ? `L’année ${number} est simulée à nouveau, pour montrer cette interruption…`
      : `L’horizon ${number} est simulé à nouveau, pour montrer cette interruption…`,
  'Contacts lost: given up for good, no redial followed; all channels.':
    'Contacts perdus : abandonnés pour de bon, sans rappel ; tous canaux.',
  'Contacts lost: given up for good, no redial followed.':
    'Contacts perdus : abandonnés pour de bon, sans rappel.',
  'Cost: all providers and the company’s own, contacts lost included.':
    'Coût : tous les prestataires et les coûts propres de l’entreprise, contacts perdus compris.',
  'How this is counted': 'Comment c’est compté',
  'Simulating.': 'Simulation en cours.',
  'The inputs have changed; the figures are of the previous ones.':
    'Les données ont changé ; les chiffres sont ceux des précédentes.',
  'The figures stand here once something is simulated.':
    'Les chiffres viendront ici dès que quelque chose sera simulé.',
  'No live channel: the Erlang formulas say nothing of a backlog.':
    'Aucun canal en direct : les formules d’Erlang ne disent rien d’un stock.',
  'The busiest interval of the week, as the plan foresees it, on days that no outage touches, nor the day before. Erlang C takes customers who never hang up; Erlang A those of the channel’s mean patience.':
    'L’intervalle le plus chargé de la semaine, tel que le plan le prévoit, les jours qu’aucune interruption ne touche, ni la veille. Erlang C suppose des clients qui ne raccrochent jamais ; Erlang A des clients de la patience moyenne du canal.',
  'Beside Erlang: {0}, {1}': 'À côté d’Erlang : {0}, {1}',
  Figure: 'Chiffre',
  Figures: 'Chiffres',
  'Simulated, 95 % interval': 'Simulé, intervalle à 95 %',
  'Why they differ, where they do:': 'Pourquoi ils diffèrent, là où ils diffèrent :',
  'Service through the {0}': (noun) => `Le service au fil ${ofThe(noun)}`,
  'Click into the plot, or press Enter at the cursor, to see an outage of those days below.':
    'Cliquez dans le graphique, ou appuyez sur Entrée au curseur, pour voir dessous une interruption de ces jours.',
  Over: 'Terminée',
  'Anatomy of an outage': 'Anatomie d’une interruption',
  'How bad a {0} can be': (noun) => `Jusqu’où peut aller ${a(noun)}`,
  'What it costs, what it buys': 'Ce que cela coûte, ce que cela achète',
  'Where the money goes': 'Où va l’argent',
  'Every line of cost, setup by setup': 'Chaque ligne de coût, organisation par organisation',
  'Every line of cost': 'Chaque ligne de coût',
  'Channel shown': 'Canal affiché',
  'Outage shown': 'Interruption affichée',
  'Replay its first day minute by minute': 'Rejouer son premier jour minute par minute',
  Simulated: 'Simulé',
  Simulate: 'Simuler',
  Stop: 'Arrêter',
  'Run again': 'Simuler à nouveau',
  'The lines of cost stand here once the first {0} is simulated.': (noun) =>
    noun === 'année'
      ? 'Les lignes de coût viendront ici quand la première année sera simulée.'
      : 'Les lignes de coût viendront ici quand le premier horizon sera simulé.',
  'Cost of {0}': (name) => `Coût ${de(name)}`,
  'Statement, month by month': 'Relevé, mois par mois',
  'Statement, month by month, of {0}': (name) => `Relevé, mois par mois, ${de(name)}`,
  'Paid to': 'Payé à',
  'Paid for': 'Pour',
  Quantity: 'Quantité',
  'Unit price': 'Prix unitaire',
  Amount: 'Montant',
  '95 % interval': 'Intervalle à 95 %',
  Share: 'Part',
  'Sum of the lines': 'Somme des lignes',
  '{0}, {1}: statement of account of {2}': (a, b, name) => `${a}, ${b} : relevé ${de(name)}`,
  Detected: 'Détectée',
  'Away from {0}': 'Bascule hors de chez {0}',
  'Standby, {0}': 'Renfort d’astreinte, {0}',
  'Back to {0}': 'Retour chez {0}',
  'Rule begins, {0}': 'Une règle agit, {0}',
  'Rule ends, {0}': 'La règle prend fin, {0}',
};
