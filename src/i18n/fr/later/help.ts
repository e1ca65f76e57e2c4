import type { PartWords } from '../../part.ts';
import { frGlossary } from '../glossary/index.ts';

/** The glossary, and how a figure was worked out. */
export const words: PartWords = { texts: frGlossary, messages: [] };
