import type { Dictionary, Told } from '../../base/words.ts';

/** « 1 000 années » are feminine, « 200 horizons de 28 jours » masculine. */
const isFeminine = (counted: Told): boolean => String(counted).includes('année');

/** « 41 k contacts », « 1 contact », « 0,5 contact ». */
const few = (count: Told): boolean => /^[01](?:,\d+)?$/.test(String(count));
const contacts = (count: Told): string => `${count} ${few(count) ? 'contact' : 'contacts'}`;
const needs = (count: Told): string => `${count} ${few(count) ? 'besoin' : 'besoins'}`;

/** La réponse : quelle part des années tient, ce que cela coûte, ce qui se perd. */
export const frAnswer: Dictionary = {
  'Nothing has been simulated yet.': 'Rien n’a encore été simulé.',
  '{0} year': '{0} année',
  '{0} years': '{0} années',
  '{0} horizon of {1}': '{0} horizon de {1}',
  '{0} horizons of {1}': '{0} horizons de {1}',
  '{0} day': '{0} jour',
  '{0} days': '{0} jours',

  'First figures: {0}': 'Premiers chiffres : {0}',
  'with {0}, {1}.': 'avec {0}, {1}.',
  'with {0} as with {1}, {2}.': 'avec {0} comme avec {1}, {2}.',
  'with {0}, the best of {1} alternatives in this run, as with {2}, {3}.':
    'avec {0}, la meilleure des {1} autres organisations de cette simulation, comme avec {2}, {3}.',
  'with {0}, {1}; with {2}, {3}.': 'avec {0}, {1} ; avec {2}, {3}.',
  'with {0}, the best of {1} alternatives in this run, {2}; with {3}, {4}.':
    'avec {0}, la meilleure des {1} autres organisations de cette simulation, {2} ; avec {3}, {4}.',
  'with {0}, {1}; with {2}, {3}: no difference can be seen with {4}.':
    'avec {0}, {1} ; avec {2}, {3} : aucune différence n’est visible sur {4}.',
  'with {0}, the best of {1} alternatives in this run, {2}; with {3}, {4}: no difference can be seen with {5}.':
    'avec {0}, la meilleure des {1} autres organisations de cette simulation, {2} ; avec {3}, {4} : aucune différence n’est visible sur {5}.',

  'the one year simulated keeps the continuity objective ({0} %)':
    'la seule année simulée tient l’objectif de continuité ({0} %)',
  'the one year simulated does not keep the continuity objective ({0} %)':
    'la seule année simulée ne tient pas l’objectif de continuité ({0} %)',
  'the one horizon simulated keeps the continuity objective ({0} %)':
    'le seul horizon simulé tient l’objectif de continuité ({0} %)',
  'the one horizon simulated does not keep the continuity objective ({0} %)':
    'le seul horizon simulé ne tient pas l’objectif de continuité ({0} %)',
  '{0} of {1} keeps the continuity objective ({2} %)': (_, all, range) =>
    `${isFeminine(all) ? 'une' : 'un'} seul${isFeminine(all) ? 'e' : ''} des ${all} tient l’objectif de continuité (${range} %)`,
  '{0} of {1} keep the continuity objective ({2} %)': (kept, all, range) =>
    kept === 0
      ? none(all, range)
      : `${kept} des ${all} tiennent l’objectif de continuité (${range} %)`,
  'all {0} keep the continuity objective ({1} %)': (all, range) =>
    `les ${all} tiennent ${isFeminine(all) ? 'toutes' : 'tous'} l’objectif de continuité (${range} %)`,
  'none of {0} keeps the continuity objective ({1} %)': (all, range) => none(all, range),
  '{0} of years keep the continuity objective ({1})':
    '{0} des années tiennent l’objectif de continuité ({1})',
  '{0} of {1}-day horizons keep the continuity objective ({2})':
    '{0} des horizons de {1} jours tiennent l’objectif de continuité ({2})',
  'it does ({0} %)': 'c’est le cas ({0} %)',
  'it does not ({0} %)': 'ce n’est pas le cas ({0} %)',
  '{0} of {1} ({2} %)': '{0} sur {1} ({2} %)',
  'all of them ({0} %)': '100 % ({0} %)',
  'none ({0} %)': '0 % ({0} %)',

  'It costs {0} {1}{2}, and {3}.': 'Cela coûte {0} {1}{2}, et {3}.',
  'In this one year it costs {0} and {1}; other years will differ.':
    'Sur cette seule année, cela coûte {0} et {1} ; d’autres années différeront.',
  'In this one horizon it costs {0} and {1}; other horizons will differ.':
    'Sur ce seul horizon, cela coûte {0} et {1} ; d’autres horizons différeront.',
  'loses no contact': 'ne perd aucun contact',
  'loses {0} contacts{1}': (count, range) => `perd ${contacts(count)}${range}`,
  'resolves no need': 'ne résout aucun besoin',
  'resolves {0} needs{1}': (count, range) => `résout ${needs(count)}${range}`,

  'In this one year choosing {0} {1} and {2}; other years will differ.':
    'Sur cette seule année, {0} {1} et {2} ; d’autres années différeront.',
  'In this one horizon choosing {0} {1} and {2}; other horizons will differ.':
    'Sur ce seul horizon, {0} {1} et {2} ; d’autres horizons différeront.',
  'Choosing {0} {1}': '{0} {1}',
  'It {0}': 'Cela {0}',
  '{0}, and {1}.': '{0}, et {1}.',
  '{0}, but {1}.': '{0}, mais {1}.',
  '{0}; no difference in cost can be seen ({1}).':
    '{0} ; aucune différence de coût n’est visible ({1}).',
  '{0}; no difference in contacts lost can be seen ({1}).':
    '{0} ; aucune différence de contacts perdus n’est visible ({1}).',
  '{0}; no difference in needs resolved can be seen ({1}).':
    '{0} ; aucune différence de besoins résolus n’est visible ({1}).',
  'No difference can be seen in cost ({0}), nor in contacts lost ({1}).':
    'Aucune différence n’est visible ni dans le coût ({0}), ni dans les contacts perdus ({1}).',
  'No difference can be seen in cost ({0}), nor in needs resolved ({1}).':
    'Aucune différence n’est visible ni dans le coût ({0}), ni dans les besoins résolus ({1}).',
  'costs the same': 'coûte autant',
  'costs {0} less{1}': 'coûte {0} de moins{1}',
  'costs {0} more{1}': 'coûte {0} de plus{1}',
  'loses as many contacts': 'perd autant de contacts',
  'loses {0} fewer contacts{1}': (count, after) => `perd ${contacts(count)} de moins${after}`,
  'loses {0} more contacts{1}': (count, after) => `perd ${contacts(count)} de plus${after}`,
  'resolves as many needs': 'résout autant de besoins',
  'resolves {0} fewer needs{1}': (count, after) => `résout ${needs(count)} de moins${after}`,
  'resolves {0} more needs{1}': (count, after) => `résout ${needs(count)} de plus${after}`,
  '{0} less': '{0} de moins',
  '{0} fewer': '{0} de moins',
  '{0} more': '{0} de plus',
  'between {0} and {1}': 'entre {0} et {1}',
  'between none and {0}': 'entre rien et {0}',
  'between {0} and none': 'entre {0} et rien',
  'between none and none': 'aucune',

  '{0}; 95 % intervals (Wilson for shares, Student for means).':
    '{0} ; intervalles à 95 % (Wilson pour les parts, Student pour les moyennes).',
  '{0}, the same for every setup; 95 % intervals (Wilson for shares, Newcombe for their paired differences, Student for means and theirs).':
    '{0}, les mêmes pour toutes les organisations ; intervalles à 95 % (Wilson pour les parts, Newcombe pour leurs différences appariées, Student pour les moyennes et les leurs).',
  'Calm days are drawn from a bank of up to {0} simulated days. Intervals here and in the table count the bank’s own error; those of plots and of other comparisons do not.':
    'Les jours calmes sont tirés d’une banque d’au plus {0} jours simulés. Les intervalles donnés ici et dans le tableau comptent l’erreur propre à la banque ; ceux des graphiques et des autres comparaisons ne la comptent pas.',
  'Every day is simulated, not drawn from a bank: a channel is open at midnight.':
    'Chaque jour est simulé, aucun n’est tiré d’une banque : un canal est ouvert à minuit.',
  'Every day is simulated, not drawn from a bank: deferred work is left over from day to day.':
    'Chaque jour est simulé, aucun n’est tiré d’une banque : du travail différé reste d’un jour sur l’autre.',
  'Every day is simulated, not drawn from a bank: customers come back on later days.':
    'Chaque jour est simulé, aucun n’est tiré d’une banque : des clients reviennent les jours suivants.',
  'Every day is simulated, not drawn from a bank: too few days are alike.':
    'Chaque jour est simulé, aucun n’est tiré d’une banque : trop peu de jours se ressemblent.',
  'A year keeps the continuity objective when {0}.':
    'Une année tient l’objectif de continuité quand {0}.',
  'A horizon keeps the continuity objective when {0}.':
    'Un horizon tient l’objectif de continuité quand {0}.',
  'no channel is below its minimum for longer than it can bear':
    'aucun canal n’est sous son minimum plus longtemps qu’il ne peut le supporter',
  '{0}, and {1}': '{0}, et {1}',
  'the service level of {0} ({1}) is under {2} at no time':
    'le taux de service du canal {0} ({1}) n’est à aucun moment sous {2}',
  'the service level of {0} ({1}) is under {2} for at most {3} open hour in a row':
    'le taux de service du canal {0} ({1}) n’est jamais sous {2} pendant plus de {3} heure d’ouverture d’affilée',
  'the service level of {0} ({1}) is under {2} for at most {3} open hours in a row': (
    name,
    level,
    share,
    hours,
  ) =>
    `le taux de service du canal ${name} (${level}) n’est jamais sous ${share} pendant plus de ${hours} ${few(hours) ? 'heure' : 'heures'} d’ouverture d’affilée`,
  'answered within {0} / offered': 'traités en {0} / présentés',
  'answered within {0} / offered less short abandons':
    'traités en {0} / présentés moins les abandons courts',
  'answered within {0} / answered': 'traités en {0} / traités',
  'Alternatives are ranked by the share of years that do (where it is seen to differ from the first setup’s), then by contacts lost, then by cost.':
    'Les autres organisations sont classées selon la part des années qui y restent (là où elle diffère visiblement de celle de la première organisation), puis les contacts perdus, puis le coût.',
  'Alternatives are ranked by the share of horizons that do (where it is seen to differ from the first setup’s), then by contacts lost, then by cost.':
    'Les autres organisations sont classées selon la part des horizons qui y restent (là où elle diffère visiblement de celle de la première organisation), puis les contacts perdus, puis le coût.',
  'Alternatives are ranked by the share of years that do (where it is seen to differ from the first setup’s), then by needs resolved, then by cost.':
    'Les autres organisations sont classées selon la part des années qui y restent (là où elle diffère visiblement de celle de la première organisation), puis les besoins résolus, puis le coût.',
  'Alternatives are ranked by the share of horizons that do (where it is seen to differ from the first setup’s), then by needs resolved, then by cost.':
    'Les autres organisations sont classées selon la part des horizons qui y restent (là où elle diffère visiblement de celle de la première organisation), puis les besoins résolus, puis le coût.',
};

function none(all: Told, range: Told): string {
  return `${isFeminine(all) ? 'aucune' : 'aucun'} des ${all} ne tient l’objectif de continuité (${range} %)`;
}
