import { FEW_REPLICATIONS, type Finding, type SetupFacts } from './finding.ts';
import { isYear } from './horizon.ts';
import { numberStyle, fixed, NO_BREAK_SPACE, tellShare } from './words.ts';

type Known = Exclude<Finding, { kind: 'nothing' }>;

/** "1,000", in English. */
export function wholeNumber(n: number): string {
  return fixed(n, 0, numberStyle());
}

/** "1,000 years", "1 year", "200 horizons of 28 days". */
export function counted(n: number, days: number): string {
  const plural = n === 1 ? '' : 's';
  const length = isYear(days) ? '' : ` of ${wholeNumber(days)} day${days === 1 ? '' : 's'}`;
  return `${wholeNumber(n)} ${isYear(days) ? 'year' : 'horizon'}${plural}${length}`;
}

/** Which share of years stay above the minimum service; `names` gives each setup's name. */
export function lead(finding: Known, names: (setup: SetupFacts) => string, days: number): string {
  const { n, a } = finding;
  const few = n < FEW_REPLICATIONS;
  const start = few ? 'First figures: with' : 'With';
  if (finding.kind === 'single') return `${start} ${names(a)}, ${stays(a, n, days)}.`;
  const { b, alternatives, service } = finding;
  const best = alternatives > 1 ? `, the best of ${alternatives} alternatives in this run,` : '';
  if (service.effect === 'same') {
    return `${start} ${names(b)}${best} as with ${names(a)}, ${stays(b, n, days)}.`;
  }
  const comma = best === '' ? ',' : '';
  const doubt =
    service.effect === 'notSeen' ? `: no difference can be seen with ${counted(n, days)}` : '';
  const other = `with ${names(a)}, ${keeps(a, n)}`;
  return `${start} ${names(b)}${best}${comma} ${stays(b, n, days)}; ${other}${doubt}.`;
}

/** "96 % of years stay above the minimum service (94 to 97)". */
function stays({ keptCount, kept }: SetupFacts, n: number, days: number): string {
  const above = 'above the minimum service';
  const all = counted(n, days);
  const { value, ends } = tellShare(kept, numberStyle());
  const range = ends.join(' to ');
  const percent = `(${range}${NO_BREAK_SPACE}%)`;
  if (n === 1) {
    const verb = keptCount === 1 ? 'stays' : 'does not stay';
    return `the one ${isYear(days) ? 'year' : 'horizon'} simulated ${verb} ${above} ${percent}`;
  }
  if (n < FEW_REPLICATIONS) {
    return `${keptCount} of ${all} ${keptCount === 1 ? 'stays' : 'stay'} ${above} ${percent}`;
  }
  if (keptCount === n) return `all ${all} stay ${above} ${percent}`;
  if (keptCount === 0) return `none of ${all} stays ${above} ${percent}`;
  return `${value} of ${isYear(days) ? 'years' : `${wholeNumber(days)}-day horizons`} stay ${above} (${range})`;
}

/** The same of the other setup, in short: "71 % (68 to 74)". */
function keeps({ keptCount, kept }: SetupFacts, n: number): string {
  const { value, ends } = tellShare(kept, numberStyle());
  const range = ends.join(' to ');
  const percent = `(${range}${NO_BREAK_SPACE}%)`;
  if (n === 1) return `it ${keptCount === 1 ? 'does' : 'does not'} ${percent}`;
  if (n < FEW_REPLICATIONS) return `${keptCount} of ${n} ${percent}`;
  if (keptCount === n) return `all of them ${percent}`;
  if (keptCount === 0) return `none ${percent}`;
  return `${value} (${range})`;
}
