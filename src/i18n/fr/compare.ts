import type { Dictionary, Told } from '../../base/words.ts';
import { de } from './elision.ts';

/** Ce que disent les mesures et les comparaisons. */
export const frCompare: Dictionary = {
  Measures: 'Mesures',
  Measure: 'Mesure',
  'Measures, {0}': 'Mesures, {0}',
  'Measure of a year': 'Mesure sur une année',
  'Measure of a horizon': 'Mesure sur un horizon',
  'Year by year': 'Année par année',
  'Horizon by horizon': 'Horizon par horizon',
  'Source: {0}': 'Source : {0}',
  Statement: 'Relevé',
  'What “{0}” means': 'Ce que veut dire « {0} »',
  '{0}: fold': '{0} : replier',
  '{0}: show {1} measures': '{0} : montrer {1} mesures',
  '{0} minus {1}': '{0} moins {1}',
  'minus {0}': 'moins {0}',
  baseline: 'référence',
  'and its difference from {0}': 'et l’écart avec {0}',
  none: 'aucun',
  better: 'mieux',
  worse: 'moins bien',
  more: 'plus',
  less: 'moins',
  'the same': 'identique',
  'no difference seen': 'aucune différence visible',
  'better in {0} of years{1}': 'mieux dans {0} des années{1}',
  'better in {0} of horizons{1}': 'mieux dans {0} des horizons{1}',
  'higher in {0} of years{1}': 'plus haut dans {0} des années{1}',
  'higher in {0} of horizons{1}': 'plus haut dans {0} des horizons{1}',
  '{0}, equal in {1}': '{0}, égalité dans {1}',
  'equal in all {0} years': 'égalité dans les {0} années',
  'equal in all {0} horizons': 'égalité dans les {0} horizons',
  'interval needs 2 years or more': 'l’intervalle demande au moins 2 années',
  'interval needs 2 horizons or more': 'l’intervalle demande au moins 2 horizons',
  'Compared with': 'Comparées à',
  'The table fills in when the first year is simulated.':
    'Le tableau se remplit dès la première année simulée.',
  'The table fills in when the first horizon is simulated.':
    'Le tableau se remplit dès le premier horizon simulé.',
  'Years simulated: {0}. Means with 95 % intervals; one year in twenty is below P5, half below P50, one in twenty above P95. Press a figure to see how it was worked out.':
    'Années simulées : {0}. Moyennes avec leurs intervalles à 95 % ; une année sur vingt est sous P5, la moitié sous P50, une sur vingt au-dessus de P95. Pressez un chiffre pour voir comment il a été calculé.',
  'Horizons simulated: {0}. Means with 95 % intervals; one horizon in twenty is below P5, half below P50, one in twenty above P95. Press a figure to see how it was worked out.':
    'Horizons simulés : {0}. Moyennes avec leurs intervalles à 95 % ; un horizon sur vingt est sous P5, la moitié sous P50, un sur vingt au-dessus de P95. Pressez un chiffre pour voir comment il a été calculé.',
  'Differences are against {0}, paired: the same years for every setup.':
    'Les différences sont prises par rapport à {0}, par paires : les mêmes années pour chaque organisation.',
  'Differences are against {0}, paired: the same horizons for every setup.':
    'Les différences sont prises par rapport à {0}, par paires : les mêmes horizons pour chaque organisation.',
  'More measures': 'Plus de mesures',
  'Fewer measures': 'Moins de mesures',
  'Where the money goes: every line of cost': 'Où va l’argent : chaque ligne de coût',
  'Beside Erlang: what the formulas foretell on a calm day':
    'À côté d’Erlang : ce que prédisent les formules un jour calme',

  Comparison: 'Comparaison',
  'Each setup against {0}': 'Chaque organisation face à {0}',
  'Keep for comparison': 'Garder pour comparer',
  'Kept for comparison': 'Gardés pour comparer',
  'Bring back “{0}”': 'Reprendre « {0} »',
  'Five are kept: drop one to keep another.':
    'Cinq scénarios sont gardés : retirez-en un pour en garder un autre.',
  'What is on screen is kept.': 'Ce qui est à l’écran est gardé.',
  'Can be kept once the simulation has come to its end.':
    'Pourra être gardé quand la simulation sera terminée.',
  'Puts these results aside, to compare them with what you change or open next.':
    'Met ces résultats de côté, pour les comparer à ce que vous modifierez ou ouvrirez ensuite.',
  'Change something, undo a change or open another scenario: what is then on screen is compared with this.':
    'Modifiez quelque chose, annulez une modification ou ouvrez un autre scénario : ce qui sera alors à l’écran sera comparé à ceci.',
  'On screen': 'À l’écran',
  'on screen now': 'à l’écran',
  Baseline: 'Référence',
  'Setup of {0}': (name) => `Organisation ${de(name)}`,
  'Open again': 'Rouvrir',
  'Open again: {0}': 'Rouvrir : {0}',
  Drop: 'Retirer',
  'Drop {0}': 'Retirer {0}',
  'Compared with {0}': 'Comparaison avec {0}',
  'Contacts lost, side by side': 'Contacts perdus, côte à côte',
  'Cost and service, side by side': 'Coût et service, côte à côte',
  'What each costs, and the service it buys': 'Ce que chacun coûte, et le service obtenu',

  'What differs in the inputs': 'Ce qui change dans les données d’entrée',
  'Nothing differs in the inputs.': 'Rien ne change dans les données d’entrée.',
  'Show {0} more': 'En montrer {0} de plus',
  'in another order': 'dans un autre ordre',
  there: 'présent',
  '1 entry': '1 ligne',
  '{0} entries': '{0} lignes',
  '{0}; and {1} more': (told, more: Told) =>
    `${told} ; et ${more} ${Number(more) < 2 ? 'autre' : 'autres'}`,

  'Paired: the same years for both (same seed, horizon and number).':
    'Par paires : les mêmes années pour les deux (même graine, même horizon, même nombre).',
  'Paired: the same horizons for both (same seed, start and number).':
    'Par paires : les mêmes horizons pour les deux (même graine, même début, même nombre).',
  'Not compared: their horizons have {0} and {1} days.':
    'Pas de comparaison : leurs horizons ont {0} et {1} jours.',
  'Not paired, since the seeds differ: intervals by Welch, wider than paired ones.':
    'Pas de paires, les graines étant différentes : intervalles de Welch, plus larges.',
  'Not paired, since the horizons differ: intervals by Welch, wider than paired ones.':
    'Pas de paires, les horizons étant différents : intervalles de Welch, plus larges.',
  'Not paired, since more is simulated of one than of the other: intervals by Welch, wider than paired ones.':
    'Pas de paires, l’un étant plus simulé que l’autre : intervalles de Welch, plus larges.',

  'One simulated year says nothing of differences yet.':
    'Une seule année simulée ne dit encore rien des différences.',
  'One simulated horizon says nothing of differences yet.':
    'Un seul horizon simulé ne dit encore rien des différences.',
  'Keeps the continuity objective in {0} of years, as {1} does.':
    'Tient l’objectif de continuité dans {0} des années, comme {1}.',
  'Keeps the continuity objective in {0} of horizons, as {1} does.':
    'Tient l’objectif de continuité dans {0} des horizons, comme {1}.',
  'Keeps the continuity objective in {0} of years, {1} in {2}.':
    'Tient l’objectif de continuité dans {0} des années, {1} dans {2}.',
  'Keeps the continuity objective in {0} of horizons, {1} in {2}.':
    'Tient l’objectif de continuité dans {0} des horizons, {1} dans {2}.',
  'Keeps the continuity objective in {0} of years, {1} in {2}: no difference can be seen.':
    'Tient l’objectif de continuité dans {0} des années, {1} dans {2} : aucune différence visible.',
  'Keeps the continuity objective in {0} of horizons, {1} in {2}: no difference can be seen.':
    'Tient l’objectif de continuité dans {0} des horizons, {1} dans {2} : aucune différence visible.',
  'Costs the same.': 'Coûte autant.',
  'Costs {0} more.': 'Coûte {0} de plus.',
  'Costs {0} less.': 'Coûte {0} de moins.',
  'No difference in cost can be seen ({0}).': 'Aucune différence de coût visible ({0}).',
  'Cheaper in {0} of years, dearer in {1}, equal in {2}.':
    'Moins cher dans {0} des années, plus cher dans {1}, égal dans {2}.',
  'Cheaper in {0} of horizons, dearer in {1}, equal in {2}.':
    'Moins cher dans {0} des horizons, plus cher dans {1}, égal dans {2}.',
  'Cheaper in every year.': 'Moins cher chaque année.',
  'Cheaper each time.': 'Moins cher à chaque fois.',
  'Dearer in every year.': 'Plus cher chaque année.',
  'Dearer each time.': 'Plus cher à chaque fois.',
  'Fewer in every year.': 'Moins chaque année.',
  'Fewer each time.': 'Moins à chaque fois.',
  'More in every year.': 'Plus chaque année.',
  'More each time.': 'Plus à chaque fois.',
  'Loses as many contacts.': 'Perd autant de contacts.',
  'Contacts lost: {0} fewer.': 'Contacts perdus : {0} de moins.',
  'Contacts lost: {0} more.': 'Contacts perdus : {0} de plus.',
  'No difference in contacts lost can be seen ({0}).':
    'Aucune différence visible de contacts perdus ({0}).',
  'Fewer lost in {0} of years, more in {1}, as many in {2}.':
    'Moins de contacts perdus dans {0} des années, plus dans {1}, autant dans {2}.',
  'Fewer lost in {0} of horizons, more in {1}, as many in {2}.':
    'Moins de contacts perdus dans {0} des horizons, plus dans {1}, autant dans {2}.',
};
