import type { Dictionary, Told } from '../../base/words.ts';
import { de } from './elision.ts';

/** "chaque point manquant", "chaque seconde de trop". */
function short(point: Told): string {
  return point === 'point' ? 'chaque point manquant' : `chaque ${point} de trop`;
}

/** Clauses on what is measured, what it costs or brings, and force majeure; numbers in letters. */
export const frClausesIndicator: Dictionary = {
  two: 'deux',
  three: 'trois',
  four: 'quatre',
  five: 'cinq',
  six: 'six',
  seven: 'sept',
  eight: 'huit',
  nine: 'neuf',
  twice: '2 fois',
  times: 'fois',
  point: 'point',
  second: 'seconde',
  hour: 'heure',
  or: 'ou',
  '{0} is to answer at least {1} of {2}': '{0} doit répondre à au moins {1} des {2}',
  '{0} is to answer at least {1} of {2} {3}': '{0} doit répondre à au moins {1} des {2} {3}',
  'at most {0} of {1} at {2} are to be abandoned':
    'chez {2}, au plus {0} des {1} doivent être abandonnés',
  '{0} at {1} are to wait at most {2} on average':
    'chez {1}, les {0} doivent attendre au plus {2} en moyenne',
  '{0} is to settle the need in at least {1} of {2}':
    '{0} doit régler la demande dans au moins {1} des {2}',
  'at least {0} of the customers of {1} are to be satisfied{2}': (value, name, about) =>
    `au moins ${value} des clients ${de(name)} doivent être satisfaits${about}`,
  'net satisfaction at {0} is to be at least {1}{2}':
    'la satisfaction nette chez {0} doit être d’au moins {1}{2}',
  'the oldest of {0} waiting at {1} is to be {2} old at most':
    'le plus ancien des {0} en attente chez {1} doit dater de {2} au plus',
  '{0}’s quality score is to be at least {1}{2}': (name, value, about) =>
    `la note de qualité ${de(name)} doit être d’au moins ${value}${about}`,
  '{0}, measured each month': '{0}, ce qui se mesure chaque mois',
  '{0}, measured each quarter': '{0}, ce qui se mesure chaque trimestre',
  '{0}, measured each year': '{0}, ce qui se mesure chaque année',
  'Nothing is paid or deducted for it yet.': 'Rien n’est encore payé ni déduit à ce titre.',
  '{0}, of the invoice': '{0}, sur la facture',
  '{0}, of {1} of the invoice': '{0}, sur {1} de la facture',
  '{0}, of the invoice, at most {1} of the invoice either way':
    '{0}, sur la facture, avec au plus {1} de la facture dans un sens comme dans l’autre',
  '{0}, of {1} of the invoice, at most {2} of the invoice either way':
    '{0}, sur {1} de la facture, avec au plus {2} de la facture dans un sens comme dans l’autre',
  'any shortfall costs {0}': 'manquer la cible, si peu que ce soit, coûte {0}',
  'the target brings {0}': 'atteindre la cible rapporte {0}',
  '{0} short costs {1}': 'manquer la cible de {0} coûte {1}',
  '{0} short brings {1}': 'manquer la cible de {0} rapporte {1}',
  '{0} better costs {1}': 'faire mieux de {0} coûte {1}',
  '{0} better brings {1}': 'faire mieux de {0} rapporte {1}',
  'each {0} short costs {1}': (point, cost) => `${short(point)} coûte ${cost}`,
  'each {0} better brings {1}': 'chaque {0} de mieux rapporte {1}',
  '{0} beyond a tolerance of {1}': '{0} au-delà d’une tolérance de {1}',
  'A malus is paid back {0}.': 'Un malus est remboursé {0}.',
  '{0} of a malus is paid back {1}.': 'Un malus est remboursé à {0} {1}.',
  'when the next month is on target': 'quand le mois suivant est à la cible',
  'when the next quarter is on target': 'quand le trimestre suivant est à la cible',
  'when the next year is on target': 'quand l’année suivante est à la cible',
  'when the next {0} months are on target': 'quand les {0} mois suivants sont à la cible',
  'when the next {0} quarters are on target': 'quand les {0} trimestres suivants sont à la cible',
  'when the next {0} years are on target': 'quand les {0} années suivantes sont à la cible',
  'All indicators together cost {0} at most {1} of an invoice, and bring it at most {2}.':
    'Tous les indicateurs ensemble coûtent à {0} au plus {1} d’une facture, et lui rapportent au plus {2}.',
  'Nothing counts as force majeure yet.': 'Rien ne compte encore comme force majeure.',
  'Days on which {0} strikes {1} do not count in indicators and take-or-pay.':
    'Les jours où un cas de force majeure ({0}) frappe {1} ne comptent ni dans les indicateurs ni dans le take-or-pay.',
  'Days on which {0} strikes {1} for at least {2} do not count in indicators and take-or-pay.':
    'Les jours où un cas de force majeure ({0}) frappe {1} pendant au moins {2} ne comptent ni dans les indicateurs ni dans le take-or-pay.',
  'Days on which {0} strikes any provider of the setup do not count in indicators and take-or-pay.':
    'Les jours où un cas de force majeure ({0}) frappe un prestataire quelconque de l’organisation ne comptent ni dans les indicateurs ni dans le take-or-pay.',
  'Days on which {0} strikes any provider of the setup for at least {1} do not count in indicators and take-or-pay.':
    'Les jours où un cas de force majeure ({0}) frappe un prestataire quelconque de l’organisation pendant au moins {1} ne comptent ni dans les indicateurs ni dans le take-or-pay.',
  '{0} has to prove it, and always can.': '{0} doit le prouver, et y parvient toujours.',
  '{0} has to prove it, and never can.': '{0} doit le prouver, et n’y parvient jamais.',
  '{0} has to prove it, and can in {1} of cases.':
    '{0} doit le prouver, et y parvient dans {1} des cas.',
  'The client has to prove that it was none, and always can.':
    'Le client doit prouver que ce n’en était pas un, et y parvient toujours.',
  'The client has to prove that it was none, and never can.':
    'Le client doit prouver que ce n’en était pas un, et n’y parvient jamais.',
  'The client has to prove that it was none, and can in {0} of cases.':
    'Le client doit prouver que ce n’en était pas un, et y parvient dans {0} des cas.',
};
