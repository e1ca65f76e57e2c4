import type { Dictionary } from '../../base/words.ts';

/** Ce que coûte chaque aléa : le graphique, son titre, et ce qui le calcule. */
export const frHazardCosts: Dictionary = {
  'What each hazard costs': 'Ce que coûte chaque aléa',
  'Work out what each hazard costs': 'Calculer ce que coûte chaque aléa',
  'Years simulated without a hazard': 'Années simulées sans un aléa',
  'In money, contacts lost and broken continuity: once the run has come to its end.':
    'En argent, en contacts perdus et en continuité rompue : une fois la simulation terminée.',
  'In money, contacts lost and broken continuity: each hazard is left out in turn, and what it struck is simulated again, {0} in all. All other outages and every customer stay the same.':
    'En argent, en contacts perdus et en continuité rompue : chaque aléa est retiré à son tour, et ce qu’il a frappé est simulé de nouveau, {0} en tout. Toutes les autres interruptions et tous les clients restent les mêmes.',
  '{0} %, less than a minute left': '{0} %, moins d’une minute encore',
  '{0} %, about {1} min left': '{0} %, environ {1} min encore',
  'Bars show': 'Les barres montrent',
  'Hours until service is back': 'Heures jusqu’au retour du service',
  'Continuity broken': 'Continuité manquée',
  'All hazards together': 'Tous les aléas ensemble',

  'A hazard that changes demand changes the cost of every setup, even of one that it does not strike: all meet the same customers.':
    'Un aléa qui modifie la demande change le coût de chaque organisation, même de celle qu’il ne frappe pas : toutes reçoivent les mêmes clients.',
  'Cost of the hazard a year, mean': 'Coût de l’aléa par an, moyenne',
  'Contacts lost to the hazard a year, mean': 'Contacts perdus par an du fait de l’aléa, moyenne',
  'Years in which it breaks the continuity objective, points':
    'Années où il fait manquer l’objectif de continuité, points',
  'Cost of the hazard {0}, lost contacts included, mean':
    'Coût de l’aléa {0}, contacts perdus compris, moyenne',
  'Contacts lost to the hazard {0}, mean': 'Contacts perdus du fait de l’aléa {0}, moyenne',
  'Share of {0} in which it breaks the continuity objective, points':
    'Part des {0} où il fait manquer l’objectif de continuité, points',
  'The line through each end is the 95 % interval; none where the hazard made a difference in fewer than 5 years. Hollow: all hazards together.':
    'Le trait au bout de chaque barre est l’intervalle à 95 % ; aucun si l’aléa a compté dans moins de 5 années. Creux : tous les aléas ensemble.',
  'The line through each end is the 95 % interval; none where the hazard made a difference in fewer than 5 horizons. Hollow: all hazards together.':
    'Le trait au bout de chaque barre est l’intervalle à 95 % ; aucun si l’aléa a compté dans moins de 5 horizons. Creux : tous les aléas ensemble.',
  'No hazard has struck in the simulated years.': 'Aucun aléa n’a frappé dans les années simulées.',
  'No hazard has struck in what is simulated.': 'Aucun aléa n’a frappé dans ce qui est simulé.',
  Years: 'Années',
  'Years it struck': 'Années frappées',
  'Contacts lost, mean': 'Contacts perdus, moyenne',
  'Contacts lost, low': 'Contacts perdus, bas',
  'Contacts lost, high': 'Contacts perdus, haut',
  'Years below the minimum, mean': 'Années sous le minimum, moyenne',
  'Years below the minimum, low': 'Années sous le minimum, bas',
  'Years below the minimum, high': 'Années sous le minimum, haut',

  '{0} of {1}, each with the hazard less without it: mean of the differences with its 95 % interval.':
    '{0} de {1}, chaque fois avec l’aléa moins sans lui : moyenne des différences, avec son intervalle à 95 %.',
  'Where more than {0} are struck, the first {1} count: {2}.':
    'Au-delà de {0} frappées, les {1} premières comptent : {2}.',
  'The sum need not equal the whole, because hazards overlap.':
    'La somme n’égale pas forcément le tout, car les aléas se chevauchent.',
  'Seen to be more: the interval of the difference, in the same {0}, lies above zero against every other hazard.':
    (periods) =>
      `Visiblement plus : l’intervalle de la différence, sur les mêmes ${periods}, est au-dessus de zéro face à chaque autre aléa.`,
  'Did not strike, so nothing is known of their cost: {0}.':
    'N’ont pas frappé, leur coût reste donc inconnu : {0}.',
  'Seen to be longer: the 95 % interval of the difference, in the same {0}, lies above zero against every other hazard.':
    (periods) =>
      `Visiblement plus longtemps : l’intervalle à 95 % de la différence, sur les mêmes ${periods}, est au-dessus de zéro face à chaque autre aléa.`,

  '“{0}” keeps service down {1} {2}, not seen to be longer than “{3}” ({4})':
    '« {0} » prive de service {1} {2}, sans que ce soit visiblement plus que « {3} » ({4})',
  '“{0}” keeps service down {1} {2} with {3}, never with {4}; not seen to be longer than “{5}” ({6} with {7})':
    '« {0} » prive de service {1} {2} avec {3}, jamais avec {4} ; sans que ce soit visiblement plus que « {5} » ({6} avec {7})',
  '“{0}” keeps service down {1} {2} with {3}, {4} with {5}; not seen to be longer than “{6}” ({7} with {8})':
    '« {0} » prive de service {1} {2} avec {3}, {4} avec {5} ; sans que ce soit visiblement plus que « {6} » ({7} avec {8})',

  'No hazard has struck in the simulated years': 'Aucun aléa n’a frappé dans les années simulées',
  'No hazard costs anything in the simulated years':
    'Aucun aléa ne coûte quoi que ce soit dans les années simulées',
  'No hazard loses any contact in the simulated years':
    'Aucun aléa ne fait perdre de contact dans les années simulées',
  'No hazard breaks the continuity objective in the simulated years':
    'Aucun aléa ne fait manquer l’objectif de continuité dans les années simulées',
  'the same every time': 'chaque fois autant',
  'interval not known': 'intervalle inconnu',
  '“{0}” costs {1} {2} with {3} ({4})': '« {0} » coûte {1} {2} avec {3} ({4})',
  '“{0}” costs most: {1} {2} with {3} ({4}), seen to be more than “{5}” ({6})':
    '« {0} » coûte le plus : {1} {2} avec {3} ({4}), visiblement plus que « {5} » ({6})',
  '“{0}” costs {1} {2} with {3} ({4}), not seen to be more than “{5}” ({6})':
    '« {0} » coûte {1} {2} avec {3} ({4}), sans que ce soit visiblement plus que « {5} » ({6})',
  '“{0}” loses {1} contacts {2} with {3} ({4})':
    '« {0} » fait perdre {1} contacts {2} avec {3} ({4})',
  '“{0}” loses most contacts: {1} {2} with {3} ({4}), seen to be more than “{5}” ({6})':
    '« {0} » fait perdre le plus de contacts : {1} {2} avec {3} ({4}), visiblement plus que « {5} » ({6})',
  '“{0}” loses {1} contacts {2} with {3} ({4}), not seen to be more than “{5}” ({6})':
    '« {0} » fait perdre {1} contacts {2} avec {3} ({4}), sans que ce soit visiblement plus que « {5} » ({6})',
  '“{0}” breaks the continuity objective in {1} of {2} with {3} ({4})':
    '« {0} » fait manquer l’objectif de continuité dans {1} des {2} avec {3} ({4})',
  '“{0}” breaks the continuity objective most often: in {1} of {2} with {3} ({4}), seen to be more than “{5}” ({6})':
    '« {0} » fait manquer le plus souvent l’objectif de continuité : dans {1} des {2} avec {3} ({4}), visiblement plus que « {5} » ({6})',
  '“{0}” breaks the continuity objective in {1} of {2} with {3} ({4}), not seen to be more than “{5}” ({6})':
    '« {0} » fait manquer l’objectif de continuité dans {1} des {2} avec {3} ({4}), sans que ce soit visiblement plus que « {5} » ({6})',
};
