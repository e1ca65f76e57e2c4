import { SECONDS_A_DAY } from '../demand/clock.ts';
import { ELSEWHERE } from '../queueing/contact-slots.ts';
import { count, COUNTS } from '../queueing/tally.ts';
import { FLOW_FIELDS, FLOW_WIDTH, type FlowField } from '../replay.ts';
import type { SetupRun } from './setup-run.ts';

/** Where the tally counts a flow; contacts cut off in hand are counted by team. */
const COUNTED: readonly (readonly [FlowField, number])[] = [
  ['offered', count.offered],
  ['answered', count.answered],
  ['abandoned', count.abandoned],
  ['blocked', count.blocked],
  ['cutOff', count.cutOff],
];
const PLACES = FLOW_FIELDS.map((field) => COUNTED.find(([name]) => name === field)?.[1] ?? -1);
const ANSWERED = FLOW_FIELDS.indexOf('answered');
const IN_HAND = FLOW_FIELDS.indexOf('cutOffInHand');

/** Writes down the state of one setup at the end of every step of one day. */
export class DayWatch {
  readonly stepSeconds: number;
  readonly fromSecond: number;
  readonly toSecond: number;
  /** See ReplaySetup. */
  readonly flows: Float64Array;
  readonly waiting: Float64Array;
  readonly oldest: Float64Array;
  readonly agents: Float64Array;
  readonly busy: Float64Array;
  readonly inHand: Float64Array;
  readonly shares: Float64Array;

  private readonly run: SetupRun;
  private readonly steps: number;
  private readonly channels: number;
  private readonly intervalSeconds: number;
  /** Rows of the tally that belong to the horizon, and the first one that the day can change. */
  private readonly rows: number;
  private firstRow = 0;
  /** [channel][FLOW_WIDTH]: sums of the tally now, and at the end of the step before. */
  private now: Float64Array;
  private before: Float64Array;

  constructor(
    run: SetupRun,
    day: number,
    stepSeconds: number,
    clock: { readonly days: number; readonly intervalsPerDay: number },
  ) {
    const steps = SECONDS_A_DAY / stepSeconds;
    const channels = run.plan.routing.channels.length;
    const { providers } = run.plan;
    this.run = run;
    this.stepSeconds = stepSeconds;
    this.fromSecond = day * SECONDS_A_DAY;
    this.toSecond = this.fromSecond + SECONDS_A_DAY;
    this.steps = steps;
    this.channels = channels;
    this.intervalSeconds = SECONDS_A_DAY / clock.intervalsPerDay;
    this.rows = clock.days * clock.intervalsPerDay * channels;
    this.flows = new Float64Array(channels * steps * FLOW_WIDTH);
    this.waiting = new Float64Array(channels * (providers + 1) * steps);
    this.oldest = new Float64Array(channels * steps);
    this.agents = new Float64Array(providers * steps);
    this.busy = new Float64Array(providers * steps);
    this.inHand = new Float64Array(providers * steps);
    this.shares = new Float64Array(channels * providers * steps);
    this.now = new Float64Array(channels * FLOW_WIDTH);
    this.before = new Float64Array(channels * FLOW_WIDTH);
  }

  /** The day begins: what happens from here on belongs to it. */
  begin(): void {
    const { slots } = this.run.kernel;
    this.firstRow = (this.fromSecond / this.intervalSeconds) * this.channels;
    // Of the attempts of earlier days, only those not yet ended can still change what is counted.
    for (let slot = 0; slot < slots.team.length; slot++) {
      if (slots.team[slot] !== ELSEWHERE) this.firstRow = Math.min(this.firstRow, slots.row[slot]!);
    }
    this.firstRow -= this.firstRow % this.channels;
    this.readTotals(this.before, this.fromSecond);
  }

  /** `second`, from the horizon's first midnight, is the end of a step of the day. */
  see(second: number): void {
    const step = Math.round((second - this.fromSecond) / this.stepSeconds) - 1;
    if (step < 0 || step >= this.steps) return;
    this.seeFlows(step, second);
    this.seeQueues(step, second);
    this.seeTeams(step, second);
    this.seeShares(step);
  }

  private seeFlows(step: number, second: number): void {
    const { now, before, channels, steps } = this;
    this.readTotals(now, second);
    for (let channel = 0; channel < channels; channel++) {
      const from = channel * FLOW_WIDTH;
      const to = (channel * steps + step) * FLOW_WIDTH;
      for (let field = 0; field < FLOW_WIDTH; field++) {
        this.flows[to + field] = now[from + field]! - before[from + field]!;
      }
    }
    this.now = before;
    this.before = now;
  }

  /**
   * Sums the tally by channel, of the attempts offered before `second` that the day can change;
   * contacts cut off in hand count as answered once more.
   */
  private readTotals(into: Float64Array, second: number): void {
    const { counts, cutOffBy } = this.run.kernel.tally;
    const { channels } = this;
    into.fill(0);
    const end = Math.min(this.rows, Math.ceil(second / this.intervalSeconds) * channels);
    for (let row = this.firstRow; row < end; row++) {
      const from = row * COUNTS;
      const to = (row % channels) * FLOW_WIDTH;
      for (let field = 0; field < FLOW_WIDTH; field++) {
        if (PLACES[field]! >= 0) into[to + field]! += counts[from + PLACES[field]!]!;
      }
    }
    for (let at = 0; at < cutOffBy.length; at++) {
      const to = (at % channels) * FLOW_WIDTH;
      into[to + IN_HAND]! += cutOffBy[at]!;
      into[to + ANSWERED]! += cutOffBy[at]!;
    }
  }

  private seeQueues(step: number, second: number): void {
    const { kernel, plan } = this.run;
    const { waiting, oldest, steps } = this;
    plan.routing.queues.forEach(({ channel, provider }, queue) => {
      const holder = provider < 0 ? plan.providers : provider;
      waiting[(channel * (plan.providers + 1) + holder) * steps + step]! +=
        kernel.lines.length[queue]!;
      const first = kernel.lines.first[queue]!;
      if (first < 0) return;
      const at = channel * steps + step;
      oldest[at] = Math.max(oldest[at]!, second - kernel.slots.arrival[first]!);
    });
  }

  private seeTeams(step: number, second: number): void {
    const { run, steps } = this;
    const { kernel, plan } = run;
    // A step's end that is an interval's end still belongs to that interval.
    const interval = Math.ceil(second / this.intervalSeconds) - 1;
    plan.routing.teams.forEach(({ provider }, team) => {
      const occupied = kernel.concurrent.occupiedAgents(team);
      const busy = kernel.floor.busy[team]! + occupied;
      const scheduled = plan.staffing[team]!.scheduled[interval]! > 0;
      const called = run.standbyAt(team) > 0 && run.onDuty(team);
      const present = scheduled || called ? kernel.floor.agents[team]! : 0;
      const at = provider * steps + step;
      // Whose shift has ended may still finish a contact.
      this.agents[at]! += Math.max(present, busy);
      this.busy[at]! += busy;
      this.inHand[at]! += kernel.floor.busy[team]! + kernel.floor.concurrent[team]!;
    });
  }

  private seeShares(step: number): void {
    const { plan, shares } = this.run;
    plan.routing.channels.forEach(({ providers }, channel) => {
      providers.forEach((provider, place) => {
        const to = (channel * plan.providers + provider) * this.steps + step;
        this.shares[to] = shares[channel]![place]!;
      });
    });
  }
}
