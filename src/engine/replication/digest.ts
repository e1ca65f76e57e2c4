import type { Scenario } from '../../scenario/types.ts';
import { cents, type CountedLine } from '../contract/cost-lines.ts';
import type { Clock } from '../demand/clock.ts';
import type { Availability } from '../hazards/availability.ts';
import type { Outage } from '../hazards/outage.ts';
import type { MeasureId } from '../measures.ts';
import { count, COUNTS } from '../queueing/tally.ts';
import { INTERVAL_WIDTH, SERVICE_BINS } from '../result.ts';
import { measuresOf } from './layout.ts';
import { hoursToRecover } from './recovery.ts';
import { belowMinimum, disruption, serviceBase, type ServiceRule } from './service.ts';
import type { SetupRun } from './setup-run.ts';

/** Reads one setup's replication once it is over: measures, interval sums, times to recover. */
export class Digest {
  /** [channel]: by interval, 1 below the minimum service level, 0 not, 2 no contacts. */
  readonly below: readonly Uint8Array[];

  private readonly run: SetupRun;
  private readonly lines: readonly CountedLine[];
  private readonly clock: Clock;
  private readonly rules: readonly ServiceRule[];
  private readonly channelTotals: Float64Array;
  private readonly channelMeasures = measuresOf('channel');
  private readonly providerMeasures = measuresOf('provider');
  private readonly setupMeasures = measuresOf('setup');

  constructor(scenario: Scenario, run: SetupRun, lines: readonly CountedLine[], clock: Clock) {
    this.run = run;
    this.lines = lines;
    this.clock = clock;
    this.rules = scenario.channels.map(({ objective, continuity }) => ({
      convention: objective.convention,
      objective: objective.serviceLevel,
      minimum: continuity.minimumServiceLevel,
      longestHours: continuity.maximumDisruptionHours,
    }));
    const intervals = clock.days * clock.intervalsPerDay;
    this.below = scenario.channels.map(() => new Uint8Array(intervals));
    this.channelTotals = new Float64Array(scenario.channels.length * COUNTS);
  }

  /** Closes the books of the replication just run. */
  close(): void {
    this.run.kernel.close();
    const { counts } = this.run.kernel.tally;
    const channels = this.rules.length;
    this.rules.forEach((rule, channel) => {
      belowMinimum(counts, channel, channels, rule, this.below[channel]!);
    });
    const totals = this.channelTotals.fill(0);
    for (let row = 0, at = 0; at < counts.length; row++) {
      const to = (row % channels) * COUNTS;
      for (let field = 0; field < COUNTS; field++) totals[to + field]! += counts[at++]!;
    }
  }

  /** Attempts offered, all channels together. */
  get contacts(): number {
    return this.rules.reduce((sum, _, c) => sum + this.total(c, count.offered), 0);
  }

  /** Time to recover from each outage, hours, the channels' longest; −1: it did not concern the setup. */
  recoveries(outages: readonly Outage[], availability: Availability): number[] {
    const sites = new Set(this.run.plan.routing.teams.map(({ site }) => site));
    return outages.map((outage, i) =>
      availability.struck[i]!.some((site) => sites.has(site))
        ? Math.max(...this.below.map((below) => hoursToRecover(outage, below, this.clock)))
        : -1,
    );
  }

  /** Writes the setup's measures from `at` on, in the order of the layout; returns the next place. */
  writeMeasures(into: Float64Array, at: number, recoveries: readonly number[]): number {
    const { run, lines } = this;
    const { tally } = run.kernel;
    const channels = this.rules.length;
    let to = at;
    this.rules.forEach((rule, channel) => {
      const values = this.channelValues(channel, rule);
      for (const id of this.channelMeasures) into[to++] = values[id] ?? 0;
    });
    const staffedHours = run.plan.staffing.map(({ hours }) => hours);
    const { teams } = run.plan.routing;
    for (let provider = 0; provider < run.plan.providers; provider++) {
      const values: Partial<Record<MeasureId, number>> = {
        providerAnswered: 0,
        providerCutOff: 0,
        providerHandledHours: 0,
        providerStaffedHours: 0,
        providerStandbyHours: 0,
      };
      const add = (id: MeasureId, amount: number): void => {
        values[id] = (values[id] ?? 0) + amount;
      };
      teams.forEach((team, index) => {
        if (team.provider !== provider) return;
        for (let c = 0; c < channels; c++) {
          add('providerAnswered', tally.answeredBy[index * channels + c]!);
          add('providerCutOff', tally.cutOffBy[index * channels + c]!);
          add('providerHandledHours', tally.handledBy[index * channels + c]! / 3600);
        }
        add('providerStaffedHours', staffedHours[index]!);
        add('providerStandbyHours', run.standbyHours[index]!);
      });
      for (const id of this.providerMeasures) into[to++] = values[id] ?? 0;
    }
    const amounts = this.lineAmounts(staffedHours);
    const hours = (values: ArrayLike<number>): number =>
      Array.from(values).reduce((sum, value) => sum + value, 0);
    const scheduled = hours(staffedHours) + hours(run.standbyHours);
    const setup: Partial<Record<MeasureId, number>> = {
      timeToRecover: recoveries.reduce((longest, value) => Math.max(longest, value), 0),
      occupancy: scheduled === 0 ? NaN : hours(tally.handledBy) / 3600 / scheduled,
      cost: amounts.reduce((sum, amount) => sum + amount, 0) / 100,
    };
    for (const id of this.setupMeasures) into[to++] = setup[id] ?? 0;
    lines.forEach((_, line) => {
      into[to++] = amounts[line]! / 100;
    });
    return to;
  }

  /** Adds the replication to the sums by interval, [channel][interval][INTERVAL_WIDTH], from `at`. */
  addIntervals(into: Float64Array, at: number): void {
    const { counts, answeredWait } = this.run.kernel.tally;
    const channels = this.rules.length;
    const intervals = this.clock.days * this.clock.intervalsPerDay;
    for (let channel = 0; channel < channels; channel++) {
      const below = this.below[channel]!;
      for (let interval = 0; interval < intervals; interval++) {
        const row = interval * channels + channel;
        const from = row * COUNTS;
        if (counts[from + count.offered] === 0 && counts[from + count.waitingAtEnd] === 0) continue;
        const to = at + (channel * intervals + interval) * INTERVAL_WIDTH;
        into[to]! += counts[from + count.offered]!;
        into[to + 1]! += counts[from + count.offered]! - counts[from + count.redials]!;
        into[to + 2]! += counts[from + count.answered]!;
        into[to + 3]! += counts[from + count.answeredWithin]!;
        into[to + 4]! += counts[from + count.abandoned]!;
        into[to + 5]! += counts[from + count.abandonedWithin]!;
        into[to + 6]! += counts[from + count.blocked]!;
        into[to + 7]! += counts[from + count.cutOff]!;
        into[to + 8]! += counts[from + count.stillWaiting]!;
        into[to + 9]! += counts[from + count.lost]!;
        into[to + 10]! += counts[from + count.waitingAtEnd]!;
        into[to + 11]! += Math.round(answeredWait[row]! * 1000);
        if (below[interval] === 1) into[to + 12]!++;
      }
    }
  }

  /** Adds the replication's days to the histogram of daily service, [channel][day][bin], from `at`. */
  addDays(into: Uint32Array, at: number): void {
    const { counts } = this.run.kernel.tally;
    const { days, intervalsPerDay } = this.clock;
    const channels = this.rules.length;
    this.rules.forEach((rule, channel) => {
      for (let day = 0; day < days; day++) {
        let base = 0;
        let within = 0;
        for (let i = 0; i < intervalsPerDay; i++) {
          const row = (day * intervalsPerDay + i) * channels + channel;
          base += serviceBase(counts, row, rule.convention);
          within += counts[row * COUNTS + count.answeredWithin]!;
        }
        if (base === 0) continue;
        const bin = Math.floor((within * (SERVICE_BINS - 1)) / base);
        into[at + (channel * days + day) * SERVICE_BINS + bin]!++;
      }
    });
  }

  private total(channel: number, field: number): number {
    return this.channelTotals[channel * COUNTS + field]!;
  }

  private channelValues(channel: number, rule: ServiceRule): Partial<Record<MeasureId, number>> {
    const total = (field: number): number => this.total(channel, field);
    const { tally } = this.run.kernel;
    const offered = total(count.offered);
    const answered = total(count.answered);
    const within = total(count.answeredWithin);
    const abandoned = total(count.abandoned);
    const short = total(count.abandonedWithin);
    const base =
      rule.convention === 'offered'
        ? offered
        : rule.convention === 'lessShortAbandons'
          ? offered - short
          : answered;
    let answeredWait = 0;
    for (let row = channel; row < tally.answeredWait.length; row += this.rules.length) {
      answeredWait += tally.answeredWait[row]!;
    }
    const ended = answered + abandoned;
    const { total: below, longest } = disruption(this.below[channel]!);
    const hours = this.clock.intervalSeconds / 3600;
    const serviceLevel = base === 0 ? NaN : within / base;
    // Under the convention "answered", a horizon in which nobody was answered has no base.
    const missed =
      base > 0 ? serviceLevel < rule.objective : rule.convention === 'answered' && offered > 0;
    return {
      offered,
      firstAttempts: offered - total(count.redials),
      answered,
      answeredWithin: within,
      abandoned,
      abandonedWithin: short,
      blocked: total(count.blocked),
      cutOff: total(count.cutOff),
      stillWaiting: total(count.stillWaiting),
      lost: total(count.lost),
      serviceLevel,
      answerRate: offered === 0 ? NaN : answered / offered,
      abandonment: offered === 0 ? NaN : abandoned / offered,
      averageSpeedOfAnswer: answered === 0 ? NaN : answeredWait / answered,
      meanWait: ended === 0 ? NaN : (answeredWait + tally.abandonedWait[channel]!) / ended,
      delayed: offered === 0 ? NaN : total(count.delayed) / offered,
      hoursBelowMinimum: below * hours,
      longestDisruption: longest * hours,
      objectiveMissed: missed ? 1 : 0,
      continuityBroken: longest * hours > rule.longestHours ? 1 : 0,
    };
  }

  private lineAmounts(staffedHours: readonly number[]): number[] {
    const { run } = this;
    const { tally } = run.kernel;
    const volumes = {
      answeredBy: tally.answeredBy,
      handledBy: tally.handledBy,
      staffedHours,
      standbyHours: run.standbyHours,
      activations: run.plan.routing.teams.map((_, team) => run.timeline.activations[team] ?? 0),
      lost: this.rules.map((_, channel) => this.total(channel, count.lost)),
    };
    return this.lines.map(({ line, quantity }) => cents(line, quantity(volumes)));
  }
}
