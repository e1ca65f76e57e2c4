import { minuteOfDay } from '../../base/calendar.ts';
import { tr } from '../../base/words.ts';
import { digits } from '../in-words.ts';
import { either, shortRendering, type PathStep } from '../issue.ts';
import type { Routing } from '../types.ts';
import { providersNamed, providersOf } from './references.ts';
import type { Check, Report } from './report.ts';
import { checkSum } from './sums.ts';
import { checkEdge } from './week-hours.ts';

/** Caps, transfers, rules and the like name providers of the plan, and agree with themselves. */
export const checkPlan: Check = ({ setups, providers, horizon }, report) => {
  const known = new Set(providers.map(({ id }) => id));
  setups.forEach((setup, s) => {
    for (const [channel, routing] of Object.entries(setup.routing)) {
      const path = ['setups', s, 'routing', channel];
      const whose = tr`of "${channel}" in the setup "${setup.name}"`;
      inPlan(report, path, whose, routing, known);
      checkTransfers(report, path, whose, routing);
      if (routing.policy !== 'split') continue;
      checkSchedule(report, path, whose, routing, horizon.intervalMinutes);
      checkRules(report, path, whose, routing);
    }
  });
};

type Split = Extract<Routing, { policy: 'split' }>;

function inPlan(
  report: Report,
  path: readonly PathStep[],
  whose: string,
  routing: Routing,
  known: ReadonlySet<string>,
): void {
  const plan = providersOf(routing).map(({ id }) => id);
  for (const { steps, id } of providersNamed(routing)) {
    if (plan.includes(id) || !known.has(id)) continue;
    report.inconsistent([...path, ...steps], {
      received: shortRendering(id),
      expected: `a provider of the plan: ${either(plan.map((each) => `"${each}"`))}`,
      message: tr`The routing ${whose} sends nothing to "${id}". Name a provider of the plan, or add this one to it (a share of 0 will do).`,
    });
  }
}

/** Shares of transfers that leave no more than this after so many legs come to an end. */
const LEGS = 50;
const NOTHING_LEFT = 1e-6;

function checkTransfers(
  report: Report,
  path: readonly PathStep[],
  whose: string,
  { transfers = [] }: Routing,
): void {
  const given = new Map<string, number>();
  const pairs = new Set<string>();
  transfers.forEach(({ from, to, share }, index) => {
    const at = [...path, 'transfers', index];
    const total = (given.get(from) ?? 0) + share;
    given.set(from, total);
    if (from === to) {
      report.inconsistent([...at, 'to'], {
        received: shortRendering(to),
        expected: 'another provider than the one it comes from',
        message: tr`A transfer ${whose} goes from "${from}" to itself. Name another provider, or remove it.`,
      });
    } else if (pairs.has(`${from} ${to}`)) {
      report.inconsistent([...at, 'to'], {
        received: shortRendering(to),
        expected: 'one transfer for each pair of providers',
        message: tr`Two transfers ${whose} go from "${from}" to "${to}". Make one of both.`,
      });
    } else if (total > 1 + NOTHING_LEFT) {
      report.inconsistent([...at, 'share'], {
        received: shortRendering(share),
        expected: `shares from "${from}" that add up to 1 at most`,
        message: tr`More contacts ${whose} would be transferred from "${from}" than it answers: the shares add up to ${digits(Math.round(total * 1e6) / 1e6)}. Lower them to 1 or less together.`,
      });
    }
    pairs.add(`${from} ${to}`);
  });
  if (handlings(transfers).left <= NOTHING_LEFT) return;
  report.inconsistent([...path, 'transfers'], {
    received: 'transfers that go round',
    expected: 'transfers that come to an end',
    message: tr`Transfers ${whose} pass contacts round in a circle, and hardly any of them ever ends. Lower the shares, or remove one of the transfers.`,
  });
}

/**
 * How often one contact is handled at most, wherever it is answered first, and the share of it
 * that is still passed on after many legs.
 */
export function handlings(transfers: NonNullable<Routing['transfers']>): {
  readonly most: number;
  readonly left: number;
} {
  let most = 1;
  let left = 0;
  for (const first of new Set(transfers.map(({ from }) => from))) {
    let at = new Map([[first, 1]]);
    let sum = 1;
    for (let leg = 0; leg < LEGS && at.size > 0; leg += 1) {
      const next = new Map<string, number>();
      for (const { from, to, share } of transfers) {
        const part = (at.get(from) ?? 0) * share;
        if (part > 0) next.set(to, (next.get(to) ?? 0) + part);
      }
      at = next;
      sum += total(at);
    }
    most = Math.max(most, sum);
    left = Math.max(left, total(at));
  }
  return { most, left };
}

const total = (parts: ReadonlyMap<string, number>): number =>
  [...parts.values()].reduce((sum, part) => sum + part, 0);

function checkSchedule(
  report: Report,
  path: readonly PathStep[],
  whose: string,
  { schedule = [] }: Split,
  intervalMinutes: number,
): void {
  schedule.forEach((entry, index) => {
    const at = [...path, 'schedule', index];
    const { days, from, to, shares } = entry;
    days.forEach((day, place) => {
      if (days.indexOf(day) === place) return;
      report.inconsistent([...at, 'days', place], {
        received: shortRendering(day),
        expected: 'a weekday that the list does not have yet',
        message: tr`The weekday ${digits(day)} is named twice. Remove it once.`,
      });
    });
    if (minuteOfDay(from) >= minuteOfDay(to)) {
      report.inconsistent(at, {
        received: `${from} to ${to}`,
        expected: 'an end after the beginning, on the same day',
        message: tr`Shares by the time ${whose} hold from ${from} to ${to}. Give a later end; hours over midnight are two entries.`,
      });
    }
    checkEdge(report, [...at, 'from'], from, intervalMinutes);
    checkEdge(report, [...at, 'to'], to, intervalMinutes);
    checkSum(report, [...at, 'shares'], tr`The shares ${whose} from ${from} to ${to}`, shares);
  });
}

const SHARE_MEASURES: ReadonlySet<string> = new Set(['capacityLeft', 'answerRate']);

function checkRules(
  report: Report,
  path: readonly PathStep[],
  whose: string,
  { rules = [] }: Split,
): void {
  rules.forEach(({ name, when, until, shares }, index) => {
    const at = [...path, 'rules', index];
    checkSum(report, [...at, 'shares'], tr`The shares of the rule "${name}" ${whose}`, shares);
    const thresholds = [
      { steps: ['when', 'than'], than: when.than },
      { steps: ['until', 'than'], than: until.than },
    ];
    if (SHARE_MEASURES.has(when.measure)) {
      for (const { steps, than } of thresholds) {
        if (than <= 1) continue;
        report.inconsistent([...at, ...steps], {
          received: shortRendering(than),
          expected: 'a share from 0 to 1',
          message: tr`The rule "${name}" ${whose} looks at a share, which is never above 1. Write 80 % as 0.8.`,
        });
      }
    }
    const overlaps = when.is === 'above' ? until.than > when.than : until.than < when.than;
    if (!overlaps) return;
    const bound = `${when.is === 'above' ? 'at most' : 'at least'} ${String(when.than)}, where the rule begins`;
    report.inconsistent([...at, 'until', 'than'], {
      received: shortRendering(until.than),
      expected: bound,
      message:
        when.is === 'above'
          ? tr`The rule "${name}" ${whose} would begin and end at the same time between ${digits(when.than)} and ${digits(until.than)}. Let it end at ${digits(when.than)} or less, where the rule begins.`
          : tr`The rule "${name}" ${whose} would begin and end at the same time between ${digits(when.than)} and ${digits(until.than)}. Let it end at ${digits(when.than)} or more, where the rule begins.`,
    });
  });
}
