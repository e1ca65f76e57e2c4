import { erlangA } from '../engine/capacity/erlang-a.ts';
import { meanPatience } from '../engine/capacity/patience-mean.ts';
import type { MeasureId } from '../engine/measures.ts';
import {
  CALM_FIELDS,
  CALM_WIDTH,
  type CalmField,
  type PeakPlan,
  type Pool,
  type ResultLayout,
} from '../engine/result.ts';
import type { Channel, Scenario } from '../scenario/types.ts';
import type { Results } from './accumulator.ts';
import { bankGroups } from './bank-groups.ts';
import { columnAt, findColumn } from './column.ts';
import { erlangReasons } from './erlang-reasons.ts';
import { isBounded, type Interval } from './interval.ts';
import { ratioInterval } from './ratio.ts';

/** A figure simulated, and what the formulas say. */
export interface Beside {
  /** Undefined: no calm interval had anything to take it of. */
  readonly simulated: Interval | undefined;
  /** Infinity: more work than agents, so without abandonment the queue never ends. */
  readonly erlangC: number;
  readonly erlangA: number;
}

/** A group of agents as the formulas see it, on average over the weeks. */
export interface BesidePool {
  /** Index of the provider; −1: all of them, as one group. */
  readonly provider: number;
  readonly agents: number;
  /** Erlang. */
  readonly load: number;
}

/** One channel of one setup in its busiest calm interval of the week, beside the Erlang formulas. */
export interface ErlangBeside {
  readonly setup: number;
  readonly channel: number;
  /** Interval of the week, from Monday 00:00. */
  readonly interval: number;
  readonly pools: readonly BesidePool[];
  /** Contacts planned and, per calm occurrence, offered in the simulation; undefined: never calm. */
  readonly planned: number;
  readonly offered: number | undefined;
  /** Calm occurrences of the interval, all replications together. */
  readonly occurrences: number;
  readonly serviceLevel: Beside;
  readonly speedOfAnswer: Beside;
  readonly abandonment: Beside;
  /** Why the formulas and the simulation differ where they do; empty where they agree. */
  readonly reasons: readonly string[];
}

/** Every live channel of every setup beside the formulas. */
export function erlangBeside(scenario: Scenario, results: Results): readonly ErlangBeside[] {
  return results.n === 0 ? [] : results.layout.peaks.map((plan) => beside(scenario, results, plan));
}

function beside(scenario: Scenario, results: Results, plan: PeakPlan): ErlangBeside {
  const { layout, calm } = results;
  const { setup, channel, interval, pools } = plan;
  const settings = scenario.channels[channel]!;
  const values = (measure: MeasureId): Float64Array =>
    columnAt(results, findColumn(layout, { measure, setup, channel }));
  const groups = bankGroups(results);
  const offered = values('calmOffered');
  const answered = values('calmAnswered');
  const short = values('calmAbandonedWithin');
  const base = {
    offered,
    lessShortAbandons: offered.map((all, i) => all - short[i]!),
    answered,
  }[settings.objective.convention];
  const patience = meanPatience(settings.patience);
  const c = formula(plan, settings, layout, Infinity);
  const a = formula(plan, settings, layout, patience);
  const figures = {
    serviceLevel: {
      simulated: within(ratioInterval(values('calmAnsweredWithin'), base, groups), 1),
      erlangC: c.serviceLevel,
      erlangA: a.serviceLevel,
    },
    speedOfAnswer: {
      simulated: within(ratioInterval(values('calmWaitSeconds'), answered, groups), Infinity),
      erlangC: c.speedOfAnswer,
      erlangA: a.speedOfAnswer,
    },
    abandonment: {
      simulated: within(ratioInterval(values('calmAbandoned'), offered, groups), 1),
      erlangC: c.abandonment,
      erlangA: a.abandonment,
    },
  };
  const { occurrences, contacts } = calmOccurrences(layout, calm, plan);
  return {
    setup,
    channel,
    interval,
    pools: pools.map((pool) => ({
      provider: pool.provider,
      agents: mean(pool.agents),
      load: (mean(pool.contacts) * pool.handleSeconds) / secondsOf(layout),
    })),
    planned: mean(plan.contacts),
    offered: occurrences === 0 ? undefined : contacts / occurrences,
    occurrences,
    ...figures,
    reasons: erlangReasons(scenario, plan, {
      c: FIGURES.some(([id, least]) => differs(figures[id].simulated, figures[id].erlangC, least)),
      a: FIGURES.some(([id, least]) => differs(figures[id].simulated, figures[id].erlangA, least)),
    }),
  };
}

/** The interval without what the figure cannot be: below 0, or above `most`; unknown ends stay so. */
function within(interval: Interval | undefined, most: number): Interval | undefined {
  if (interval === undefined || !isBounded(interval)) return interval;
  const { value, low, high } = interval;
  return { value, low: Math.max(0, low), high: Math.min(most, high) };
}

/** The figures, and the least difference that is worth a word: it would hardly be seen rounded. */
const FIGURES = [
  ['serviceLevel', 0.0005],
  ['speedOfAnswer', 0.05],
  ['abandonment', 0.0005],
] as const;

/** Whether a formula lies outside the simulated interval, and by more than is lost in rounding. */
function differs(simulated: Interval | undefined, formula: number, least: number): boolean {
  return (
    simulated !== undefined && (formula < simulated.low - least || formula > simulated.high + least)
  );
}

function calmOccurrences(
  layout: ResultLayout,
  calm: Float64Array,
  { setup, channel, interval }: PeakPlan,
): { occurrences: number; contacts: number } {
  const cell = (setup * layout.channels + channel) * 7 * layout.intervalsPerDay + interval;
  const field = (name: CalmField): number => calm[cell * CALM_WIDTH + CALM_FIELDS.indexOf(name)]!;
  return { occurrences: field('intervals'), contacts: field('offered') };
}

interface Foretold {
  readonly serviceLevel: number;
  readonly speedOfAnswer: number;
  readonly abandonment: number;
}

/**
 * Erlang A (C when the patience is endless) of every pool and week, put together by the contacts
 * planned there; the service level divided as the objective's convention says.
 */
function formula(
  { pools, contacts }: PeakPlan,
  { objective }: Channel,
  layout: ResultLayout,
  patience: number,
): Foretold {
  const seconds = secondsOf(layout);
  let offered = 0;
  let within = 0;
  let abandoned = 0;
  let short = 0;
  let wait = 0;
  for (const pool of pools) {
    contacts.forEach((planned, week) => {
      const weight = planned * pool.share;
      if (weight === 0) return;
      const queue = { ...serversOf(pool, week, seconds), meanPatience: patience };
      const figures = erlangA(queue, objective.withinSeconds);
      const answered = weight * (1 - figures.abandoned);
      offered += weight;
      within += weight * figures.answeredWithin;
      abandoned += weight * figures.abandoned;
      short += weight * figures.abandonedWithin;
      if (answered > 0) wait += answered * figures.answeredWait;
    });
  }
  const base = {
    offered,
    lessShortAbandons: offered - short,
    answered: offered - abandoned,
  }[objective.convention];
  return {
    serviceLevel: base === 0 ? NaN : within / base,
    speedOfAnswer: offered - abandoned === 0 ? NaN : wait / (offered - abandoned),
    abandonment: offered === 0 ? NaN : abandoned / offered,
  };
}

/** Several contacts at once: each place of an agent is a server, at the pace that a full agent has. */
function serversOf(
  { agents, contacts, handleSeconds, concurrency, slower }: Pool,
  week: number,
  seconds: number,
): { load: number; agents: number; meanHandle: number } {
  const meanHandle = handleSeconds * slower;
  return {
    load: (contacts[week]! * meanHandle) / seconds,
    agents: agents[week]! * concurrency,
    meanHandle,
  };
}

const secondsOf = ({ intervalsPerDay }: ResultLayout): number => 86_400 / intervalsPerDay;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
