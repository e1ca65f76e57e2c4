import { compact, numberStyle, NO_BREAK_SPACE, plain } from '../words.ts';
import type { LeavingTerms } from './terms.ts';

/**
 * The terms as two sentences: "Notice 3 months, hand-over in its last 4 weeks, no exit fee. …".
 * `contractCurrency` is that of the fee, `currency` the scenario's.
 */
export function termsInWords(
  terms: LeavingTerms,
  currency: string,
  contractCurrency: string,
): string {
  const { startFactor, learningWeeks, costPerAgent, leadWeeks, rampWeeks } = terms;
  const start =
    leadWeeks === 0 ? 'from the day told' : `from ${counted(leadWeeks, 'week')} after the day told`;
  const growth =
    rampWeeks === 0
      ? `New agents are all there ${start}`
      : `New agents come ${start}, over ${counted(rampWeeks, 'week')}`;
  const learning =
    startFactor === 1
      ? 'as fast as the others'
      : `their first contacts take ${plain(startFactor, numberStyle())} times as long, which ${learningWeeks === 0 ? 'is over at once' : `wears off with a time of ${counted(learningWeeks, 'week')}`}`;
  const cost = costPerAgent === 0 ? 'at no cost' : `at ${money(costPerAgent, currency)} each`;
  const grown = `${growth}, ${cost}; ${learning}.`;
  return terms.reason === 'notice' ? `${noticeInWords(terms, contractCurrency)} ${grown}` : grown;
}

function noticeInWords(terms: LeavingTerms, currency: string): string {
  const { noticeMonths, handOverWeeks, exitFee, exitFeeMonths, keepsStaff } = terms;
  const fees = [
    ...(exitFee > 0 ? [money(exitFee, currency)] : []),
    ...(exitFeeMonths > 0 ? [`${counted(exitFeeMonths, 'month')} of the mean invoice`] : []),
  ];
  const handOver =
    handOverWeeks === 0
      ? 'hand-over on its last day'
      : `hand-over in its last ${counted(handOverWeeks, 'week')}`;
  const staff = keepsStaff
    ? 'at full staff until the end'
    : 'with staff that falls with the volume';
  return `Notice of ${counted(noticeMonths, 'month')}, ${handOver} ${staff}, ${
    fees.length === 0 ? 'no exit fee' : `exit fee ${fees.join(' and ')}`
  }.`;
}

function counted(value: number, thing: string): string {
  return `${plain(value, numberStyle())}${NO_BREAK_SPACE}${thing}${value === 1 ? '' : 's'}`;
}

function money(value: number, currency: string): string {
  return compact(value, 3, { currency }, numberStyle());
}
