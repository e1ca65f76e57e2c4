import { tr } from '../base/words.ts';
import { FEW_REPLICATIONS, type Finding, type SetupFacts } from './finding.ts';
import { isYear } from './horizon.ts';
import { fixed, numberStyle, tellShare, type Told } from './words.ts';

type Known = Exclude<Finding, { kind: 'nothing' }>;

/** "1,000", as the language in use writes it. */
export function wholeNumber(n: number): string {
  return fixed(n, 0, numberStyle());
}

/** "1,000 years", "1 year", "200 horizons of 28 days". */
export function counted(n: number, days: number): string {
  const number = wholeNumber(n);
  if (isYear(days)) return n === 1 ? tr`${number} year` : tr`${number} years`;
  const length = daysInWords(days);
  return n === 1 ? tr`${number} horizon of ${length}` : tr`${number} horizons of ${length}`;
}

/** "1 day", "28 days". */
export function daysInWords(days: number): string {
  const number = wholeNumber(days);
  return days === 1 ? tr`${number} day` : tr`${number} days`;
}

/** Which share of years keep the continuity objective; `names` gives each setup's name. */
export function lead(finding: Known, names: (setup: SetupFacts) => string, days: number): string {
  const said = leadOf(finding, names, days);
  return finding.n < FEW_REPLICATIONS
    ? tr`First figures: ${said}`
    : said.charAt(0).toUpperCase() + said.slice(1);
}

/** The sentence, its first letter small. */
function leadOf(finding: Known, names: (setup: SetupFacts) => string, days: number): string {
  const { n, a } = finding;
  if (finding.kind === 'single') return tr`with ${names(a)}, ${stays(a, n, days)}.`;
  const { b, alternatives, service } = finding;
  const [one, other, kept] = [names(b), names(a), stays(b, n, days)];
  const isBest = alternatives > 1;
  if (service.effect === 'same') {
    return isBest
      ? tr`with ${one}, the best of ${alternatives} alternatives in this run, as with ${other}, ${kept}.`
      : tr`with ${one} as with ${other}, ${kept}.`;
  }
  const keptByOther = keeps(a, n);
  if (service.effect === 'notSeen') {
    const all = counted(n, days);
    return isBest
      ? tr`with ${one}, the best of ${alternatives} alternatives in this run, ${kept}; with ${other}, ${keptByOther}: no difference can be seen with ${all}.`
      : tr`with ${one}, ${kept}; with ${other}, ${keptByOther}: no difference can be seen with ${all}.`;
  }
  return isBest
    ? tr`with ${one}, the best of ${alternatives} alternatives in this run, ${kept}; with ${other}, ${keptByOther}.`
    : tr`with ${one}, ${kept}; with ${other}, ${keptByOther}.`;
}

/** "96 % of years keep the continuity objective (94 to 97)". */
function stays({ keptCount, kept }: SetupFacts, n: number, days: number): string {
  const { value, ends } = tellShare(kept, numberStyle());
  const range = rangeOf(ends);
  if (n === 1) {
    if (isYear(days)) {
      return keptCount === 1
        ? tr`the one year simulated keeps the continuity objective (${range}\u00a0%)`
        : tr`the one year simulated does not keep the continuity objective (${range}\u00a0%)`;
    }
    return keptCount === 1
      ? tr`the one horizon simulated keeps the continuity objective (${range}\u00a0%)`
      : tr`the one horizon simulated does not keep the continuity objective (${range}\u00a0%)`;
  }
  const all = counted(n, days);
  if (n < FEW_REPLICATIONS) {
    return keptCount === 1
      ? tr`${keptCount} of ${all} keeps the continuity objective (${range}\u00a0%)`
      : tr`${keptCount} of ${all} keep the continuity objective (${range}\u00a0%)`;
  }
  if (keptCount === n) return tr`all ${all} keep the continuity objective (${range}\u00a0%)`;
  if (keptCount === 0) return tr`none of ${all} keeps the continuity objective (${range}\u00a0%)`;
  return isYear(days)
    ? tr`${value} of years keep the continuity objective (${range})`
    : tr`${value} of ${wholeNumber(days)}-day horizons keep the continuity objective (${range})`;
}

/** The same of the other setup, in short: "71 % (68 to 74)". */
function keeps({ keptCount, kept }: SetupFacts, n: number): string {
  const { value, ends } = tellShare(kept, numberStyle());
  const range = rangeOf(ends);
  if (n === 1)
    return keptCount === 1 ? tr`it does (${range}\u00a0%)` : tr`it does not (${range}\u00a0%)`;
  if (n < FEW_REPLICATIONS) return tr`${keptCount} of ${n} (${range}\u00a0%)`;
  if (keptCount === n) return tr`all of them (${range}\u00a0%)`;
  if (keptCount === 0) return tr`none (${range}\u00a0%)`;
  return `${value} (${range})`;
}

/** "94 to 97". */
export function rangeOf([low, high]: Told['ends']): string {
  return tr`${low} to ${high}`;
}
