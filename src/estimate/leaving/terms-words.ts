import { tr } from '../../base/words.ts';
import { compact, numberStyle, plain } from '../words.ts';
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
  const grown = tr`${growthInWords(terms)}, ${costInWords(terms, currency)}; ${learningInWords(terms)}.`;
  return terms.reason === 'notice' ? `${noticeInWords(terms, contractCurrency)} ${grown}` : grown;
}

function growthInWords({ leadWeeks, rampWeeks }: LeavingTerms): string {
  const [lead, ramp] = [weeks(leadWeeks), weeks(rampWeeks)];
  if (leadWeeks === 0) {
    return rampWeeks === 0
      ? tr`New agents are all there from the day told`
      : tr`New agents come from the day told, over ${ramp}`;
  }
  return rampWeeks === 0
    ? tr`New agents are all there from ${lead} after the day told`
    : tr`New agents come from ${lead} after the day told, over ${ramp}`;
}

function costInWords({ costPerAgent }: LeavingTerms, currency: string): string {
  return costPerAgent === 0 ? tr`at no cost` : tr`at ${money(costPerAgent, currency)} each`;
}

function learningInWords({ startFactor, learningWeeks }: LeavingTerms): string {
  if (startFactor === 1) return tr`as fast as the others`;
  const times = plain(startFactor, numberStyle());
  return learningWeeks === 0
    ? tr`their first contacts take ${times} times as long, which is over at once`
    : tr`their first contacts take ${times} times as long, which wears off with a time of ${weeks(learningWeeks)}`;
}

function noticeInWords(terms: LeavingTerms, currency: string): string {
  const { noticeMonths, handOverWeeks, keepsStaff } = terms;
  const notice = months(noticeMonths);
  const handOver =
    handOverWeeks === 0
      ? tr`hand-over on its last day`
      : tr`hand-over in its last ${weeks(handOverWeeks)}`;
  const fee = feeInWords(terms, currency);
  return keepsStaff
    ? tr`Notice of ${notice}, ${handOver} at full staff until the end, ${fee}.`
    : tr`Notice of ${notice}, ${handOver} with staff that falls with the volume, ${fee}.`;
}

function feeInWords({ exitFee, exitFeeMonths }: LeavingTerms, currency: string): string {
  const fee = money(exitFee, currency);
  const invoices = months(exitFeeMonths);
  if (exitFee > 0) {
    return exitFeeMonths > 0
      ? tr`exit fee ${fee} and ${invoices} of the mean invoice`
      : tr`exit fee ${fee}`;
  }
  return exitFeeMonths > 0 ? tr`exit fee ${invoices} of the mean invoice` : tr`no exit fee`;
}

function weeks(value: number): string {
  const number = plain(value, numberStyle());
  return value === 1 ? tr`${number}\u00a0week` : tr`${number}\u00a0weeks`;
}

function months(value: number): string {
  const number = plain(value, numberStyle());
  return value === 1 ? tr`${number}\u00a0month` : tr`${number}\u00a0months`;
}

function money(value: number, currency: string): string {
  return compact(value, 3, { currency }, numberStyle());
}
