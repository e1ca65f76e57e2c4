import type { Clock } from '../demand/clock.ts';
import type { Availability } from '../hazards/availability.ts';
import type { Outage } from '../hazards/outage.ts';
import type { MeasureId } from '../measures.ts';
import { outcomesOf } from '../queueing/outcomes.ts';
import { count } from '../queueing/tally.ts';
import { CALM_FIELDS } from '../result.ts';
import { calmDaysOf } from './calm.ts';
import {
  channelTotals,
  channelValues,
  firstAttemptsOf,
  handledShares,
  share,
  type ChannelTotals,
  statingTeams,
  type StatingTeam,
} from './channel-values.ts';
import { handlingTimes } from './handling-values.ts';
import { measuresOf } from './layout.ts';
import { lineAmounts } from './ledger-sums.ts';
import { paidPerPointCents } from './paid-per-point.ts';
import { busiestInterval } from './peaks.ts';
import {
  needsResolved,
  providerChannelValues,
  providerTotals,
  providerValues,
  type ProviderTotals,
} from './provider-values.ts';
import { hoursToRecover } from './recovery.ts';
import {
  belowMinimum,
  disruption,
  resilienceLoss,
  serviceRules,
  type ServiceRule,
} from './service.ts';
import type { SetupRun } from './setup-run.ts';
import { weeksUntilWhole } from './weeks-until-whole.ts';
import type { WorldPlan } from './world.ts';
import { addCalm, addDays, addIntervals, calmTotals } from './sums.ts';

type Values = Partial<Record<MeasureId, number>>;

const SUM = (values: ArrayLike<number>): number =>
  Array.from(values).reduce((sum, value) => sum + value, 0);

/** Reads one setup's replication once it is over: measures, sums, times to recover. */
export class Digest {
  /** [channel]: by interval, 1 below the minimum service level, 0 not, 2 no contacts. */
  readonly below: readonly Uint8Array[];

  private readonly run: SetupRun;
  private readonly clock: Clock;
  private readonly rules: readonly ServiceRule[];
  private readonly teams: readonly StatingTeam[];
  /** [channel]: interval of the week with the greatest forecast. */
  private readonly peaks: readonly number[];
  private readonly markCalm: (outages: readonly Outage[], into: Uint8Array) => void;
  /** [day]: 1 for the calm days of the replication. */
  private readonly calm: Uint8Array;
  /** [channel][provider]: whether anything may follow a contact that was answered. */
  private readonly follows: readonly (readonly boolean[])[];
  private totals: readonly ChannelTotals[] = [];
  private ended: ProviderTotals;

  constructor(world: WorldPlan, run: SetupRun) {
    const { scenario, clock, forecasts } = world;
    const { routing } = run.plan;
    this.run = run;
    this.clock = clock;
    this.rules = serviceRules(scenario, clock);
    this.teams = statingTeams(routing);
    const { follows } = outcomesOf(routing);
    this.follows = this.rules.map((_, c) =>
      routing.teamsFor[c]!.map((teams) =>
        teams.some((team) => follows[team * this.rules.length + c] === 1),
      ),
    );
    this.ended = { sums: new Float64Array(0), providers: run.plan.providers };
    this.peaks = forecasts.map(busiestInterval);
    this.markCalm = calmDaysOf(scenario, clock);
    this.calm = new Uint8Array(clock.days);
    this.below = scenario.channels.map(() => new Uint8Array(clock.days * clock.intervalsPerDay));
  }

  /** Closes the books of the replication just run, which met these outages. */
  close(outages: readonly Outage[]): void {
    this.run.kernel.close(this.clock.horizonSeconds);
    this.run.accounts.finish();
    const { tally } = this.run.kernel;
    const channels = this.rules.length;
    this.rules.forEach((rule, channel) => {
      belowMinimum(tally.counts, channel, channels, rule, this.below[channel]!);
    });
    const intervals = this.clock.days * this.clock.intervalsPerDay;
    this.totals = this.rules.map((_, c) => channelTotals(tally, c, channels, intervals));
    const { plan, volumes } = this.run;
    this.ended = providerTotals(tally, this.clock.days, channels, plan.providers, {
      channels: plan.routing.channels.map(({ central }) => central),
      agreed: (channel, provider, day) => volumes.agreedShare(channel, provider, day),
    });
    this.markCalm(outages, this.calm);
  }

  private resolvedNeeds(channel: number): number {
    const { teamsFor } = this.run.plan.routing;
    const { inHandBy } = this.run.kernel.tally;
    const inHand = teamsFor[channel]!.map((teams) =>
      teams.reduce((sum, team) => sum + inHandBy[team * this.rules.length + channel]!, 0),
    );
    return needsResolved(this.ended, channel, this.follows[channel]!, inHand);
  }

  /** Attempts offered, all channels together. */
  get contacts(): number {
    return SUM(this.totals.map(({ counts }) => counts[count.offered]!));
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
    const { run, rules } = this;
    const { tally } = run.kernel;
    const { teams } = run.plan.routing;
    const { providers } = run.plan;
    const channels = rules.length;
    const hours = {
      staffed: run.staff.worked(),
      standby: run.staff.standbyOf,
    };
    let to = at;
    const write = (ids: readonly MeasureId[], values: Values): void => {
      for (const id of ids) into[to++] = values[id] ?? 0;
    };
    rules.forEach((_, channel) => {
      write(CHANNEL, this.channelValues(channel));
    });
    for (let provider = 0; provider < providers; provider++) {
      const own = teams.flatMap((team, index) => (team.provider === provider ? [index] : []));
      write(PROVIDER, providerValues(tally, own, channels, hours));
      rules.forEach((rule, channel) => {
        if (!own.some((team) => teams[team]!.channels.includes(channel))) return;
        const stating = own.map((team) => this.teams[team]!);
        const handled = handledShares(tally, stating, channel, channels);
        const times = handlingTimes(tally, own, channel, channels);
        write(PROVIDER_CHANNEL, {
          ...providerChannelValues(this.ended, channel, provider, rule, handled),
          providerTalkTime: times.talk,
          providerWrapUpTime: times.wrapUp,
          providerHandleTime: times.handle,
        });
      });
    }
    const amounts = lineAmounts(run.accounts.ledger);
    const needs = SUM(this.totals.map(firstAttemptsOf));
    const resolved = rules.map((_, c) => this.resolvedNeeds(c));
    write(SETUP, {
      timeToRecover: Math.max(0, ...recoveries),
      weeksUntilWhole: this.weeksUntilWhole(),
      attemptsPerNeed: share(this.contacts, needs),
      shareResolved: share(SUM(resolved), needs),
      occupancy: share(SUM(tally.occupied) / 3600, SUM(hours.staffed) + SUM(hours.standby)),
      cost: SUM(amounts) / 100,
    });
    for (const amount of amounts) into[to++] = amount / 100;
    for (const cents of paidPerPointCents(run.accounts.ledger)) into[to++] = cents / 100;
    return to;
  }

  /** NaN when nobody leaves in the replication. */
  private weeksUntilWhole(): number {
    const { run, rules, clock } = this;
    const told = Math.max(0, run.volumes.roll.firstTold);
    if (told >= clock.days) return NaN;
    const live = run.plan.routing.channels.map(({ deferred }) => !deferred);
    return weeksUntilWhole(run.kernel.tally.counts, rules, live, clock, told);
  }

  /** Adds the replication to the sums by interval, [channel][interval][INTERVAL_WIDTH], from `at`; see there. */
  addIntervals(into: Float64Array, at: number, oldest?: Uint32Array): void {
    addIntervals(this.run.kernel.tally, this.below, into, at, oldest);
  }

  /** Adds the replication's days to the histogram of daily service, [channel][day][bin], from `at`. */
  addDays(into: Uint32Array, at: number): void {
    const conventions = this.rules.map(({ convention }) => convention);
    addDays(this.run.kernel.tally, conventions, this.clock, into, at);
  }

  /** Adds the replication's intervals by provider, as in Chunk.providerIntervals, from `at`. */
  addProviderIntervals(into: Float64Array, at: number): void {
    this.run.kernel.books.providers.addTo(into, at);
  }

  /** Adds the replication's calm days to the sums by interval of the week, from `at`. */
  addCalm(into: Float64Array, at: number): void {
    addCalm(this.run.kernel.tally, this.rules.length, this.clock, this.calm, into, at);
  }

  private channelValues(channel: number): Values {
    const { tally } = this.run.kernel;
    const rule = this.rules[channel]!;
    const channels = this.rules.length;
    const flags = this.below[channel]!;
    const { total: below, longest } = disruption(flags);
    const hours = this.clock.intervalSeconds / 3600;
    const handled = handledShares(tally, this.teams, channel, channels);
    const times = handlingTimes(tally, [...this.teams.keys()], channel, channels);
    const peak = this.peaks[channel]!;
    const sums = calmTotals(tally, channel, channels, this.clock, this.calm, peak);
    const calm = (field: (typeof CALM_FIELDS)[number]): number => sums[CALM_FIELDS.indexOf(field)]!;
    return {
      ...channelValues(tally, this.totals[channel]!, handled, channel, rule),
      averageTalkTime: times.talk,
      averageWrapUpTime: times.wrapUp,
      averageHandleTime: times.handle,
      needsResolved: this.resolvedNeeds(channel),
      hoursBelowMinimum: below * hours,
      longestDisruption: longest * hours,
      resilienceLoss: resilienceLoss(tally.counts, channel, channels, rule, flags) * hours,
      continuityBroken: longest * hours > rule.longestHours ? 1 : 0,
      calmOffered: calm('offered'),
      calmAnswered: calm('answered'),
      calmAnsweredWithin: calm('answeredWithin'),
      calmAbandoned: calm('abandoned'),
      calmAbandonedWithin: calm('abandonedWithin'),
      calmWaitSeconds: calm('waitMilliseconds'),
    };
  }
}

const CHANNEL = measuresOf('channel');
const PROVIDER = measuresOf('provider');
const PROVIDER_CHANNEL = measuresOf('providerChannel');
const SETUP = measuresOf('setup');
