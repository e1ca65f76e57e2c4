import type { Dictionary } from '../../../base/words.ts';
import { frContactMeasures } from './measures-contacts.ts';
import { frProviderMeasures } from './measures-providers.ts';
import { frServiceMeasures } from './measures-service.ts';
import { frGeneralTerms } from './terms-general.ts';
import { frServiceTerms } from './terms-service.ts';

/** Every term's name and definition: the results, and the words of the field. */
export const frGlossary: readonly Dictionary[] = [
  frContactMeasures,
  frServiceMeasures,
  frProviderMeasures,
  frGeneralTerms,
  frServiceTerms,
];
