import { en } from './en.ts';
import { translator } from './translate.ts';

export { formatNumber, formatPercent, parseNumber } from './number.ts';

/** The name of a message: "header.share". */
export type MessageKey = keyof typeof en;

/** The message of that name, in the language of the page: what the page says from its start. */
export const t = translator(en);
