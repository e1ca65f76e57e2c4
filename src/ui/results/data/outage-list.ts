import { tr } from '../../../base/words.ts';
import { parseIsoDate } from '../../../base/calendar.ts';
import type { DaySpan, Formatters } from '../../../charts/index.ts';
import { OUTAGE_FIELDS, OUTAGE_WIDTH } from '../../../engine/result.ts';
import { outageWidth, type Results } from '../../../estimate/accumulator.ts';
import { outagesInOrder } from '../../../estimate/column.ts';
import type { Scenario } from '../../../scenario/types.ts';
import { showValue, wholeNumber } from './numbers.ts';
import { strikesInOpenHours } from './outage-open.ts';
import { periodOf } from './period.ts';

const DAY = 86_400;

/** One outage of one replication. */
export interface ListedOutage {
  /** Tells it from all others of the run. */
  readonly id: string;
  readonly replication: number;
  readonly hazard: number;
  readonly startSeconds: number;
  readonly durationSeconds: number;
  readonly recoverySeconds: number;
  /** By setup, open hours; −1: not concerned, 0: not felt. */
  readonly hoursToRecover: readonly number[];
}

/** An entry of the list to choose from. */
export interface OutageChoice {
  /** Tells it from all other entries: the same outage may stand in two groups. */
  readonly key: string;
  readonly outage: ListedOutage;
  readonly label: string;
}

/** Entries that belong together. */
export interface OutageGroup {
  readonly label: string;
  readonly choices: readonly OutageChoice[];
}

const field = (name: (typeof OUTAGE_FIELDS)[number]): number => OUTAGE_FIELDS.indexOf(name);

/** Every outage of the replications present, by replication, then by start. */
export function listOutages(results: Results): readonly ListedOutage[] {
  const rows = outagesInOrder(results);
  const width = outageWidth(results.layout);
  const at = (row: number, name: (typeof OUTAGE_FIELDS)[number]): number =>
    rows[row * width + field(name)] ?? 0;
  return Array.from({ length: rows.length / width }, (_, row) => {
    const replication = at(row, 'replication');
    const hazard = at(row, 'hazard');
    const startSeconds = at(row, 'startSeconds');
    return {
      id: [replication, hazard, startSeconds].join('-'),
      replication,
      hazard,
      startSeconds,
      durationSeconds: at(row, 'durationSeconds'),
      recoverySeconds: at(row, 'recoverySeconds'),
      hoursToRecover: Array.from(rows.subarray(row * width + OUTAGE_WIDTH, (row + 1) * width)),
    };
  });
}

/**
 * The outage that tells most about some days: of those that strike then, in any replication, the
 * one whose recovery took longest; where none strikes, the one that strikes soonest before or after.
 */
export function outageNear(
  outages: readonly ListedOutage[],
  { startDay, days }: DaySpan,
): ListedOutage | undefined {
  const [from, to] = [startDay * DAY, (startDay + days) * DAY];
  const distance = ({ startSeconds: at }: ListedOutage): number =>
    at < from ? from - at : Math.max(0, at - to + 1);
  const least = outages.reduce((soonest, outage) => Math.min(soonest, distance(outage)), Infinity);
  const nearest = outages.filter((outage) => distance(outage) === least);
  return [...nearest].sort((a, b) => worst(b) - worst(a))[0];
}

/** What a person chose on the plot of the horizon, as an entry of the list. */
export function nearChoice(
  scenario: Scenario,
  outage: ListedOutage,
  formatters: Formatters,
): OutageChoice {
  const name = scenario.hazards[outage.hazard]?.name ?? '';
  return {
    key: `near-${outage.id}`,
    outage,
    label: `${name}, ${whenOf(scenario, outage, formatters)}, ${effectWords(outage)}`,
  };
}

/** Most outages listed under each hazard, the worst ones. */
const MOST_OF_HAZARD = 8;

const worst = ({ hoursToRecover }: ListedOutage): number => Math.max(...hoursToRecover);

/**
 * What a person may choose from: the worst recovery of each setup and where setups differ most,
 * then every hazard (scripted ones first) with its worst outages.
 */
export function outageGroups(
  scenario: Scenario,
  outages: readonly ListedOutage[],
  formatters: Formatters,
): readonly OutageGroup[] {
  const name = (outage: ListedOutage): string =>
    `${scenario.hazards[outage.hazard]?.name ?? ''}, ${whenOf(scenario, outage, formatters)}`;
  const groups: OutageGroup[] = [];
  const telling = tellingOutages(scenario, outages);
  if (telling.length > 0) {
    groups.push({
      label: tr`The most telling`,
      choices: telling.map(({ outage, why }) => ({
        key: why,
        outage,
        label: tr`${why}: ${name(outage)}`,
      })),
    });
  }
  const hazards = scenario.hazards.map((hazard, index) => ({ hazard, index }));
  const scripted = hazards.filter(({ hazard }) => 'at' in hazard.occurs);
  const random = hazards.filter(({ hazard }) => !('at' in hazard.occurs));
  for (const { hazard, index } of [...scripted, ...random]) {
    const own = outages.filter((outage) => outage.hazard === index);
    if (own.length === 0) continue;
    const listed = [...own].sort((a, b) => worst(b) - worst(a)).slice(0, MOST_OF_HAZARD);
    groups.push({
      label: 'at' in hazard.occurs ? tr`${hazard.name}, scripted` : hazard.name,
      choices: listed.map((outage) => ({
        key: outage.id,
        outage,
        label: `${whenOf(scenario, outage, formatters)}, ${effectWords(outage)}`,
      })),
    });
  }
  return groups;
}

/**
 * The choice that is shown first: one that a setup had to recover from, else one that took agents
 * away, in open hours if there is one; the first of equals.
 */
export function firstChoice(
  scenario: Scenario,
  groups: readonly OutageGroup[],
): OutageChoice | undefined {
  const rank = ({ outage }: OutageChoice): number =>
    4 * Number(worst(outage) > 0) +
    2 * Number(worst(outage) >= 0) +
    Number(strikesInOpenHours(scenario, outage));
  let best: OutageChoice | undefined;
  for (const choice of groups.flatMap(({ choices }) => choices))
    if (best === undefined || rank(choice) > rank(best)) best = choice;
  return best;
}

/** Whether some setup had to recover from an outage. */
export function isFelt(outage: ListedOutage): boolean {
  return worst(outage) > 0;
}

/** "year 12, 9 March". Replications are counted from 1. */
export function whenOf(
  scenario: Scenario,
  { replication, startSeconds }: ListedOutage,
  formatters: Formatters,
): string {
  const first = parseIsoDate(scenario.horizon.start) ?? 0;
  const date = formatters.date(first * 86_400_000 + startSeconds * 1000);
  return tr`${date} of ${periodOf(scenario).noun} ${wholeNumber(replication + 1)}`;
}

function effectWords(outage: ListedOutage): string {
  const hours = worst(outage);
  if (hours < 0) return tr`no agents lost`;
  return hours === 0
    ? tr`not felt`
    : tr`${showValue(hours, { unit: 'h', currency: '' })} to recover`;
}

function tellingOutages(
  scenario: Scenario,
  outages: readonly ListedOutage[],
): readonly { readonly outage: ListedOutage; readonly why: string }[] {
  const found: { outage: ListedOutage; why: string }[] = [];
  const isOpen = (outage: ListedOutage): boolean => strikesInOpenHours(scenario, outage);
  // A night's outage tells little, whatever the next morning was like: only where nothing else is.
  const largest = (value: (outage: ListedOutage) => number): ListedOutage | undefined =>
    largestOf(outages, value, isOpen) ?? largestOf(outages, value, () => true);
  scenario.setups.forEach(({ name }, setup) => {
    const outage = largest(({ hoursToRecover }) => hoursToRecover[setup] ?? -1);
    if (outage !== undefined) found.push({ outage, why: tr`Worst recovery, ${name}` });
  });
  const [, ...others] = scenario.setups;
  if (others.length > 0) {
    const gap = ({ hoursToRecover: [first = -1, ...rest] }: ListedOutage): number =>
      Math.max(first, 0) - Math.max(0, Math.min(...rest));
    const outage = largest(gap);
    if (outage !== undefined) found.push({ outage, why: tr`Largest gain against the first setup` });
  }
  return found;
}

/** The fitting outage with the largest positive value, the first of equals. */
function largestOf(
  outages: readonly ListedOutage[],
  value: (outage: ListedOutage) => number,
  isFitting: (outage: ListedOutage) => boolean,
): ListedOutage | undefined {
  let best: ListedOutage | undefined;
  let most = 0;
  for (const outage of outages) {
    const size = value(outage);
    if (size > most && isFitting(outage)) {
      most = size;
      best = outage;
    }
  }
  return best;
}
