import { contract } from './en-contract.ts';
import { editor } from './en-editor.ts';
import { parts } from './en-parts.ts';
import { translator } from './translate.ts';

export { formatNumber, formatPercent, parseNumber } from './number.ts';

/** The message of that name: what the open parts of the editor say. It comes with their code. */
export const t = translator({ ...editor, ...parts, ...contract });
