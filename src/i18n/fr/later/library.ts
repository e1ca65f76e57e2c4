import type { PartWords } from '../../part.ts';
import { frLibrary } from '../library.ts';

/** The library of the browser. */
export const words: PartWords = { texts: [], messages: [frLibrary] };
