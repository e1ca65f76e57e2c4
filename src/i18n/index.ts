export { formatNumber, formatPercent, parseNumber } from './number.ts';
export { t } from './translate.ts';
export type { MessageKey } from './translate.ts';
