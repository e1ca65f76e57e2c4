import type { Dictionary } from '../../base/words.ts';
import { de } from './elision.ts';

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
    'chez {2}, le taux d’abandon des {1} ne doit pas dépasser {0}',
  '{0} at {1} are to wait at most {2} on average':
    'chez {1}, le délai moyen de décroché (ASA) des {0} ne doit pas dépasser {2}',
  '{0} is to settle the need in at least {1} of {2}':
    '{0} doit résoudre la demande dès le premier contact pour au moins {1} des {2}',
  'at least {0} of the customers of {1} are to be satisfied{2}':
    'au moins {0} des clients servis par {1} doivent être satisfaits{2}',
  'net satisfaction at {0} is to be at least {1}{2}':
    'la satisfaction nette chez {0} doit être d’au moins {1}{2}',
  'the oldest of {0} waiting at {1} is to be {2} old at most':
    'chez {1}, aucun des {0} en attente ne doit dater de plus de {2}',
  '{0}’s quality score is to be at least {1}{2}': (name, value, about) =>
    `la note de qualité ${de(name)} doit être d’au moins ${value}${about}`,
  '{0}, measured each month': '{0} (mesure mensuelle)',
  '{0}, measured each quarter': '{0} (mesure trimestrielle)',
  '{0}, measured each year': '{0} (mesure annuelle)',
  'Nothing is paid or deducted for it yet.': 'Aucun bonus ni malus n’y est encore attaché.',
  '{0}, of the invoice': '{0} (base : la facture)',
  '{0}, of {1} of the invoice': '{0} (base : {1} de la facture)',
  '{0}, of the invoice, at most {1} of the invoice either way':
    '{0} (base : la facture ; plafond : {1} de la facture, en bonus comme en malus)',
  '{0}, of {1} of the invoice, at most {2} of the invoice either way':
    '{0} (base : {1} de la facture ; plafond : {2} de la facture, en bonus comme en malus)',
  'any shortfall costs {0}': 'tout écart défavorable coûte {0}',
  'the target brings {0}': 'la cible atteinte rapporte {0}',
  '{0} short costs {1}': 'un écart défavorable de {0} coûte {1}',
  '{0} short brings {1}': 'un écart défavorable de {0} rapporte {1}',
  '{0} better costs {1}': 'un écart favorable de {0} coûte {1}',
  '{0} better brings {1}': 'un écart favorable de {0} rapporte {1}',
  'each {0} short costs {1}': 'chaque {0} d’écart défavorable coûte {1}',
  'each {0} better brings {1}': 'chaque {0} d’écart favorable rapporte {1}',
  '{0} beyond a tolerance of {1}': '{0}, au-delà d’une tolérance de {1}',
  'A malus is paid back {0}.': 'Un malus est remboursé {0}.',
  '{0} of a malus is paid back {1}.': 'Un malus est remboursé à {0} {1}.',
  'when the next month is on target': 'si la cible est tenue le mois suivant',
  'when the next quarter is on target': 'si la cible est tenue le trimestre suivant',
  'when the next year is on target': 'si la cible est tenue l’année suivante',
  'when the next {0} months are on target': 'si la cible est tenue les {0} mois suivants',
  'when the next {0} quarters are on target': 'si la cible est tenue les {0} trimestres suivants',
  'when the next {0} years are on target': 'si la cible est tenue les {0} années suivantes',
  'All indicators together cost {0} at most {1} of an invoice, and bring it at most {2}.': (
    name,
    malus,
    bonus,
  ) =>
    `Tous indicateurs confondus, une facture ${de(name)} baisse d’au plus ${malus} et augmente d’au plus ${bonus}.`,
  'Nothing counts as force majeure yet.':
    'Aucun événement n’est encore reconnu comme force majeure.',
  'Days on which {0} strikes {1} do not count in indicators and take-or-pay.':
    'Les jours où un cas de force majeure ({0}) frappe {1} ne comptent ni dans les indicateurs ni dans le volume garanti payé (take-or-pay).',
  'Days on which {0} strikes {1} for at least {2} do not count in indicators and take-or-pay.':
    'Les jours où un cas de force majeure ({0}) frappe {1} pendant au moins {2} ne comptent ni dans les indicateurs ni dans le volume garanti payé (take-or-pay).',
  'Days on which {0} strikes any provider of the setup do not count in indicators and take-or-pay.':
    'Les jours où un cas de force majeure ({0}) frappe un prestataire quelconque de l’organisation ne comptent ni dans les indicateurs ni dans le volume garanti payé (take-or-pay).',
  'Days on which {0} strikes any provider of the setup for at least {1} do not count in indicators and take-or-pay.':
    'Les jours où un cas de force majeure ({0}) frappe un prestataire quelconque de l’organisation pendant au moins {1} ne comptent ni dans les indicateurs ni dans le volume garanti payé (take-or-pay).',
  '{0} has to prove it, and always can.': 'La preuve incombe à {0}, qui l’apporte toujours.',
  '{0} has to prove it, and never can.': 'La preuve incombe à {0}, qui ne l’apporte jamais.',
  '{0} has to prove it, and can in {1} of cases.':
    'La preuve incombe à {0}, qui l’apporte dans {1} des cas.',
  'The client has to prove that it was none, and always can.':
    'La preuve contraire incombe au donneur d’ordre, qui l’apporte toujours.',
  'The client has to prove that it was none, and never can.':
    'La preuve contraire incombe au donneur d’ordre, qui ne l’apporte jamais.',
  'The client has to prove that it was none, and can in {0} of cases.':
    'La preuve contraire incombe au donneur d’ordre, qui l’apporte dans {0} des cas.',
};
