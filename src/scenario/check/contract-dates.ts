import { civilFromDays, isoDate, parseIsoDate } from '../../base/calendar.ts';
import { shortRendering, type PathStep } from '../issue.ts';
import type { Contract, Provider, Scenario } from '../types.ts';
import { versionsOf } from './contract-versions.ts';
import type { Check, Report } from './report.ts';

/** Prices beyond so many times the signed ones, or below so small a part, are a slip of the pen. */
const MOST_FACTOR = 1000;

/** Amendments follow in time, and every date of a contract is a day that exists. */
export const checkContractDates: Check = (scenario, report) => {
  scenario.providers.forEach((provider, p) => {
    const { contract } = provider;
    const path = ['providers', p, 'contract'];
    checkOrder(report, [...path, 'amendments'], provider);
    if (contract.indexation !== undefined) {
      checkIndexation(report, [...path, 'indexation'], provider, contract.indexation, scenario);
    }
    for (const version of versionsOf(provider, p)) {
      version.given.commitment?.lockIns?.forEach(({ from, to }, index) => {
        const at = [...version.path, 'commitment', 'lockIns', index];
        const first = isReal(report, [...at, 'from'], from);
        const last = isReal(report, [...at, 'to'], to);
        if (!first || !last || from <= to) return;
        report.inconsistent([...at, 'to'], {
          received: shortRendering(to),
          expected: `${from}, its first day, or later`,
          message: `${version.name} has a lock-in window that ends on ${to}, before it begins on ${from}. Give a later last day.`,
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
      message: `The contract of ${name} is amended on ${before} and then on ${from}. Put the amendments in the order of their dates, and make one of those on the same day.`,
    });
  });
}

/** Whether a date exists; reports it otherwise. */
function isReal(report: Report, path: readonly PathStep[], date: string): boolean {
  if (parseIsoDate(date) !== undefined) return true;
  report.inconsistent(path, {
    received: shortRendering(date),
    expected: 'a day that exists',
    message: `${date} is no day of the calendar. Correct it.`,
  });
  return false;
}

function checkIndexation(
  report: Report,
  path: readonly PathStep[],
  { name }: Provider,
  { from, everyMonths, rate, indexedShare }: NonNullable<Contract['indexation']>,
  { horizon }: Scenario,
): void {
  const start = parseIsoDate(horizon.start);
  if (!isReal(report, [...path, 'from'], from) || start === undefined) return;
  const last = start + horizon.days - 1;
  const changes = Math.floor(monthsBetween(parseIsoDate(from) ?? last, last) / everyMonths) + 1;
  const factor = (1 + rate * indexedShare) ** Math.max(0, changes);
  if (!isExtreme(factor)) return;
  report.inconsistent(path, {
    received: `${String(changes)} changes until ${isoDate(last)}`,
    expected: `prices between a thousandth and ${String(MOST_FACTOR)} times those signed`,
    message: `The contract of ${name} is indexed ${String(changes)} times by the end of the horizon, which takes its prices out of all proportion. Begin later, index less often, or by less.`,
  });
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
