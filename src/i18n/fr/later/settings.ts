import type { PartWords } from '../../part.ts';
import { frChecks } from '../checks.ts';
import { frFields } from '../fields.ts';

/** Settings, and why a scenario, a document or a link is refused. */
export const words: PartWords = { texts: [...frFields, ...frChecks], messages: [] };
