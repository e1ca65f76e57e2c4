import { fail, ok, type Result } from '../base/result.ts';
import {
  LEAVING_REASONS,
  NOTICE_TERMS,
  TERM_RANGES,
  type LeavingNumber,
  type LeavingReason,
  type LeavingTerms,
} from '../estimate/leaving/terms.ts';
import type { LeaveCommand } from './commands.ts';
import type { Option, Values } from './option-table.ts';
import { simulating } from './option-values.ts';

/** Which option sets each term. */
const TERM_OPTIONS = {
  noticeMonths: 'notice-months',
  handOverWeeks: 'hand-over-weeks',
  keepsStaff: 'no-dual-running',
  exitFee: 'exit-fee',
  exitFeeMonths: 'exit-fee-months',
  leadWeeks: 'lead-weeks',
  rampWeeks: 'ramp-weeks',
  startFactor: 'start-factor',
  learningWeeks: 'learning-weeks',
  costPerAgent: 'cost-per-agent',
} as const satisfies Record<LeavingNumber | 'keepsStaff', Option>;

/** Reads the options of `releve leave`. */
export function readLeave(file: string, values: Values): Result<LeaveCommand, string> {
  const told = simulating(file, values);
  if (!told.ok) return told;
  if (values.provider === undefined) {
    return fail('releve leave takes --provider ID, the provider to leave');
  }
  const reason = LEAVING_REASONS.find((each) => each === (values.reason ?? 'notice'));
  if (reason === undefined) {
    return fail(`--reason takes ${LEAVING_REASONS.join(', ')}, not ${values.reason ?? ''}`);
  }
  const months = values.months === undefined ? undefined : readMonths(values.months);
  if (months?.ok === false) return months;
  const terms = readTerms(reason, values);
  if (!terms.ok) return terms;
  return ok({
    name: 'leave',
    ...told.value,
    provider: values.provider,
    reason,
    terms: terms.value,
    ...(months === undefined ? {} : { months: months.value }),
    ...(values.csv === undefined ? {} : { csv: values.csv }),
  });
}

function readMonths(text: string): Result<readonly number[], string> {
  if (!/^\d{1,2}(,\d{1,2})*$/.test(text)) {
    return fail(`--months takes months of the horizon such as 1,4,7,10, not ${text}`);
  }
  return ok([...new Set(text.split(',').map(Number))].sort((a, b) => a - b));
}

/** The terms that are to be others than the contract's own, or than those known of new agents. */
function readTerms(
  reason: LeavingReason,
  values: Values,
): Result<Partial<Omit<LeavingTerms, 'reason'>>, string> {
  const idle = NOTICE_TERMS.find((term) => values[TERM_OPTIONS[term]] !== undefined);
  if (reason !== 'notice' && idle !== undefined) {
    return fail(`--${TERM_OPTIONS[idle]} counts after a notice alone, not with --reason ${reason}`);
  }
  const terms: Partial<Record<LeavingNumber, number>> = {};
  for (const term of Object.keys(TERM_RANGES) as LeavingNumber[]) {
    const option = TERM_OPTIONS[term];
    const text = values[option];
    if (text === undefined) continue;
    const { least, most } = TERM_RANGES[term];
    const value = /^\d{1,10}(\.\d{1,6})?$/.test(text) ? Number(text) : NaN;
    if (!(value >= least && value <= most)) {
      return fail(`--${option} takes a number from ${least} to ${most}, not ${text}`);
    }
    terms[term] = value;
  }
  return ok(values['no-dual-running'] === true ? { ...terms, keepsStaff: false } : terms);
}
