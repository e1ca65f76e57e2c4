import type { Dictionary } from '../../base/words.ts';
import { de } from './elision.ts';

/** Clauses on the end of a contract, the relation, and those who leave. */
export const frClausesLeaving: Dictionary = {
  '{0} of invoices': '{0} de factures',
  'The contract with {0} can end at once.': 'Le contrat avec {0} peut prendre fin aussitôt.',
  'The contract with {0} ends {1} after notice is given.':
    'Le contrat avec {0} prend fin {1} après le préavis.',
  'The volume moves to others on the last day.': 'Le volume passe aux autres le dernier jour.',
  'The volume moves to others over the last {0}.': (weeks) =>
    /^[01]\D/.test(String(weeks))
      ? 'Le volume passe aux autres pendant la dernière semaine.'
      : `Le volume passe aux autres pendant les ${String(weeks).replace(/\s(?=\p{L})/u, ' dernières ')}.`,
  'Ending it costs no fee.': 'Y mettre fin ne coûte aucune indemnité.',
  'Ending it costs the client {0}.': 'Y mettre fin coûte au client {0}.',
  'Connecting {0} costs nothing.': (name) => `Le raccordement ${de(name)} ne coûte rien.`,
  'Connecting {0} costs the company {1} in the first month.': (name, amount) =>
    `Le raccordement ${de(name)} coûte à l’entreprise ${amount} le premier mois.`,
  'Experience does not shorten its handle time.':
    'L’expérience ne raccourcit pas sa durée moyenne de traitement (DMT).',
  'Each time the contacts it has ever handled double, counted from {0}, its handle time falls by {1}.':
    'Chaque fois que le total des contacts qu’il a traités double, compté à partir de {0}, sa durée moyenne de traitement (DMT) baisse de {1}.',
  'To a client who gives it half of the volume, extra agents come after {0} the delay.':
    'Pour un client qui lui confie la moitié du volume, les agents en plus arrivent après {0} le délai.',
  '{0} is given notice at random, {1} times a year':
    '{0} reçoit son préavis au hasard, {1} fois par an,',
  'on {0} {1} is given notice': 'le {0}, {1} reçoit son préavis',
  'the contract with {0} is ended for breach at random, {1} times a year':
    'le contrat avec {0} est rompu pour manquement au hasard, {1} fois par an,',
  'on {0} the contract with {1} is ended for breach':
    'le {0}, le contrat avec {1} est rompu pour manquement',
  '{0} becomes insolvent at random, {1} times a year':
    '{0} fait défaut au hasard, {1} fois par an,',
  'on {0} {1} becomes insolvent': 'le {0}, {1} fait défaut',
  '{0} and stops when its notice is over': '{0} et s’arrête à la fin de ce préavis',
  '{0} and stops the same day': '{0} et s’arrête le jour même',
  '{0} and stops {1} later': '{0} et s’arrête {1} plus tard',
  'The others have the agents they need at once, at no cost.':
    'Les autres ont aussitôt, sans frais, les agents qu’il leur faut.',
  'the others have the first new agents after {0}':
    'les autres ont les premiers nouveaux agents au bout de {0}',
  'the others have the first new agents after {0} and have the last of them {1} later':
    'les autres ont les premiers nouveaux agents au bout de {0} et les derniers {1} plus tard',
  '{0}; each costs {1}': '{0} ; chacun coûte {1}',
  '{0} keeps its staff until its last day.': '{0} garde son personnel jusqu’à son dernier jour.',
  '{0}’s staff goes as its volume does.': (name) =>
    `Le personnel ${de(name)} part à mesure que son volume s’en va.`,
  'A new agent takes {0} as long per contact at first.':
    'Un nouvel agent met d’abord {0} le temps habituel par contact.',
  'A new agent takes {0} as long per contact at first, and learns with a time constant of {1}.':
    'Un nouvel agent met d’abord {0} le temps habituel par contact, et apprend avec une constante de temps de {1}.',
  'the need is settled {0} less often': 'la demande est réglée {0} moins souvent',
  'the contact takes {0} longer': 'le contact dure {0} de plus',
  'When a customer comes back to another provider, it makes no difference.':
    'Quand un client revient chez un autre prestataire, cela ne change rien.',
  'When a customer comes back to another provider, {0}.':
    'Quand un client revient chez un autre prestataire, {0}.',
};
