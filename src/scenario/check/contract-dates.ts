import { civilFromDays, isoDate, parseIsoDate } from '../../base/calendar.ts';
import { tr } from '../../base/words.ts';
import { digits } from '../in-words.ts';
import { shortRendering, type PathStep } from '../issue.ts';
import type { Provider, Scenario } from '../types.ts';
import { versionsOf, type Version } from './contract-versions.ts';
import type { Check, Report } from './report.ts';

/** Prices beyond so many times the signed ones, or below so small a part, are a slip of the pen. */
const MOST_FACTOR = 1000;

/** Amendments follow in time, and every date of a contract is a day that exists. */
export const checkContractDates: Check = (scenario, report) => {
  scenario.providers.forEach((provider, p) => {
    checkOrder(report, ['providers', p, 'contract', 'amendments'], provider);
    const versions = versionsOf(provider, p);
    checkIndexation(report, versions, provider, scenario);
    for (const version of versions) {
      version.given.commitment?.lockIns?.forEach(({ from, to }, index) => {
        const at = [...version.path, 'commitment', 'lockIns', index];
        const first = isReal(report, [...at, 'from'], from);
        const last = isReal(report, [...at, 'to'], to);
        if (!first || !last || from <= to) return;
        report.inconsistent([...at, 'to'], {
          received: shortRendering(to),
          expected: `${from}, its first day, or later`,
          message: tr`${version.name} has a lock-in window that ends on ${to}, before it begins on ${from}. Give a later last day.`,
        });
      });
    }
  });
};

function checkOrder(
  report: Report,
  path: readonly PathStep[],
  { name, contract: { amendments = [] } }: Provider,
): void {
  amendments.forEach(({ from }, index) => {
    if (!isReal(report, [...path, index, 'from'], from)) return;
    const before = amendments[index - 1]?.from;
    if (before === undefined || parseIsoDate(before) === undefined || from > before) return;
    report.inconsistent([...path, index, 'from'], {
      received: shortRendering(from),
      expected: `a day after the amendment before, ${before}`,
      message: tr`The contract of ${name} is amended on ${before} and then on ${from}. Put the amendments in the order of their dates, and make one of those on the same day.`,
    });
  });
}

/** Whether a date exists; reports it otherwise. */
function isReal(report: Report, path: readonly PathStep[], date: string): boolean {
  if (parseIsoDate(date) !== undefined) return true;
  report.inconsistent(path, {
    received: shortRendering(date),
    expected: 'a day that exists',
    message: tr`${date} is no day of the calendar. Correct it.`,
  });
  return false;
}

/** Every clause of indexation starts on a real day, and together they leave prices in proportion. */
function checkIndexation(
  report: Report,
  versions: readonly Version[],
  { name }: Provider,
  { horizon }: Scenario,
): void {
  const clauses = versions.flatMap(({ path, from, given: { indexation } }) => {
    if (indexation === undefined) return [];
    const first = isReal(report, [...path, 'indexation', 'from'], indexation.from)
      ? parseIsoDate(indexation.from)
      : undefined;
    const since = from === undefined ? -Infinity : parseIsoDate(from);
    if (first === undefined || since === undefined) return [];
    return [{ ...indexation, path: [...path, 'indexation'], first, since }];
  });
  const start = parseIsoDate(horizon.start);
  if (start === undefined) return;
  const last = start + horizon.days - 1;
  let factor = 1;
  let changes = 0;
  for (const [at, { path, first, since, everyMonths, rate, indexedShare }] of clauses.entries()) {
    const changesBy = (day: number): number =>
      day < first ? 0 : Math.floor(monthsBetween(first, day) / everyMonths) + 1;
    const until = Math.min(last, (clauses[at + 1]?.since ?? Infinity) - 1);
    const own = Math.max(0, changesBy(until) - changesBy(since - 1));
    changes += own;
    factor *= (1 + rate * indexedShare) ** own;
    if (!isExtreme(factor)) continue;
    report.inconsistent(path, {
      received: `${String(changes)} changes until ${isoDate(until)}`,
      expected: `prices between a thousandth and ${String(MOST_FACTOR)} times those signed`,
      message: tr`The contract of ${name} is indexed ${digits(changes)} times by ${isoDate(until)}, which takes its prices out of all proportion. Begin later, index less often, or by less.`,
    });
    return;
  }
}

/** Whether a factor on prices is out of all proportion. */
export function isExtreme(factor: number): boolean {
  return !(factor <= MOST_FACTOR && factor >= 1 / MOST_FACTOR);
}

/** Months from one day to another, at least; below zero when the second is earlier. */
function monthsBetween(first: number, last: number): number {
  const [a, b] = [civilFromDays(first), civilFromDays(last)];
  const months = (b.year - a.year) * 12 + b.month - a.month;
  return b.day < a.day ? months - 1 : months;
}
