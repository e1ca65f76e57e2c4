import type { PartWords } from '../../part.ts';
import { frScenarios } from '../scenarios.ts';

/** The ready-made scenarios. */
export const words: PartWords = { texts: frScenarios, messages: [] };
