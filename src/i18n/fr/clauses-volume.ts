import type { Dictionary } from '../../base/words.ts';
import { de } from './elision.ts';

/** The commitment to a volume. */
export const frClausesVolume: Dictionary = {
  'from {0} to {1}': 'du {0} au {1}',
  'The client announces each month’s volume{0} as it begins.':
    'Le donneur d’ordre annonce le volume de chaque mois{0} au début du mois.',
  'The client announces each month’s volume{0} {1} ahead.':
    'Le donneur d’ordre annonce le volume de chaque mois{0} {1} à l’avance.',
  'What does not come is not paid for.': 'Ce qui ne vient pas n’est pas payé.',
  '{0} is paid for at least {1} of it, even when less comes.':
    '{0} facture au moins {1} de ce volume, même s’il en vient moins.',
  'All that comes on top': 'Tout ce qui dépasse l’annonce',
  'What comes beyond {0} more': 'Ce qui dépasse l’annonce de plus de {0}',
  '{0} is refused until the month ends.': '{0} est refusé jusqu’à la fin du mois.',
  '{0} is paid at the normal price.': '{0} est payé au prix normal.',
  '{0} is paid at {1} the price.': '{0} est payé {1} le prix.',
  'No result changes {0}’s share {1}.': (name, windows) =>
    `Aucun résultat ne modifie la part ${de(name)} ${windows}.`,
};
