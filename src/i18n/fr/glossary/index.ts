import type { Dictionary } from '../../../base/words.ts';
import { frHelp } from '../help.ts';
import { frContactMeasures } from './measures-contacts.ts';
import { frProviderMeasures } from './measures-providers.ts';
import { frServiceMeasures } from './measures-service.ts';
import { frGeneralTerms } from './terms-general.ts';
import { frServiceTerms } from './terms-service.ts';

/** Name, definition and source of every result. */
export const frMeasures: readonly Dictionary[] = [
  frContactMeasures,
  frServiceMeasures,
  frProviderMeasures,
];

/** The help: its own words, and every term's name and definition. */
export const frGlossary: readonly Dictionary[] = [
  frHelp,
  ...frMeasures,
  frGeneralTerms,
  frServiceTerms,
];
