import { present } from '../../base/assert.ts';
import type { Scenario } from '../../scenario/types.ts';
import { absenceSource, type AbsenceSource } from '../capacity/absence.ts';
import { clockOf, SECONDS_A_DAY, type Clock } from '../demand/clock.ts';
import { DayContacts, mergeByTime } from '../demand/day-contacts.ts';
import { drawContacts, type ContactLaws } from '../demand/draw-contacts.ts';
import { expectDay, forecastOf, type Forecast } from '../demand/forecast.ts';
import { availabilitySource, type Availability } from '../hazards/availability.ts';
import { demandEffect, meanOver } from '../hazards/demand-effect.ts';
import { outageSource, type OutageSource } from '../hazards/draw-outages.ts';
import { openUnit } from '../hazards/open-unit.ts';
import type { Outage } from '../hazards/outage.ts';
import { sitesOf } from '../hazards/footprint.ts';
import { Claims } from '../routing/claims.ts';
import type { StepCurve } from '../hazards/step-curve.ts';
import { exponential, factorTable, patienceTable, timeTable } from '../random/laws.ts';
import { lookUp, quantileTable, type QuantileTable } from '../random/quantile-table.ts';
import { purpose, rootKey, Stream, type RootKey } from '../random/streams.ts';

/** All that is drawn from, worked out once for a scenario. */
export interface WorldPlan {
  readonly clock: Clock;
  readonly forecasts: readonly Forecast[];
  readonly laws: readonly ContactLaws[];
  readonly horizonFactors: readonly QuantileTable[];
  readonly dayFactors: readonly QuantileTable[];
  /** Exponential of mean 1. */
  readonly unitExponential: QuantileTable;
  readonly root: RootKey;
  readonly outages: OutageSource;
  readonly availability: (replication: number, outages: readonly Outage[]) => Availability;
  /** Undefined: agents are always present as planned. */
  readonly absence: AbsenceSource | undefined;
  /** Whether any setup has a provider that leaves at random. */
  readonly randomDepartures: boolean;
  readonly scenario: Scenario;
}

/** Prepares the world of a scenario. */
export function worldPlan(scenario: Scenario): WorldPlan {
  const clock = clockOf(scenario.horizon, scenario.specialDays);
  const root = rootKey(scenario.run.seed);
  const unitExponential = quantileTable(exponential(1));
  return {
    clock,
    root,
    unitExponential,
    scenario,
    forecasts: scenario.channels.map((channel) => forecastOf(channel, clock)),
    laws: scenario.channels.map(({ handleTime, patience, balking }) => ({
      gap: unitExponential,
      handle: present(timeTable(handleTime), 'a finite handle time'),
      patience: patienceTable(patience, balking ?? 0),
    })),
    horizonFactors: scenario.channels.map(({ demand }) => factorTable(demand.forecastErrorCv)),
    dayFactors: scenario.channels.map(({ demand }) => factorTable(demand.dayBusynessCv)),
    outages: outageSource(scenario, clock, root),
    availability: availabilitySource(scenario, root),
    absence: absenceSource(scenario, root),
    randomDepartures: scenario.setups.some(({ departures }) =>
      (departures ?? []).some(({ on }) => on === undefined),
    ),
  };
}

const UNIT_EXPONENTIAL = exponential(1);

/** Channels a key of a day's stream leaves room for. */
const CHANNELS = 16;

/** The world of one replication at a time: its outages, and its contacts day by day. */
export class World {
  outages: readonly Outage[] = [];
  availability: Availability = { sites: [], struck: [] };
  /** Contacts of the day last drawn. */
  contacts = new DayContacts();
  /** By site: agents present on the day last drawn, as a share of those planned. */
  readonly presence: Float64Array;
  /** By channel: names the contacts that wait when the horizon begins. */
  readonly backlogKeys: Int32Array;
  /** By provider: unit exponential that says when it leaves, in every setup that lets it at random. */
  readonly departureGaps: Float64Array;
  /** Who else claims a standby cover that is shared. */
  readonly claims: Claims;

  /** [channel]: what the contacts of the day last drawn were multiplied by. */
  readonly factors: Float64Array;

  private readonly plan: WorldPlan;
  private readonly stream = new Stream();
  private readonly parts: readonly DayContacts[];
  private readonly expected: Float64Array;
  private readonly horizonFactor: Float64Array;
  private effect: StepCurve | undefined;
  /** The one under way. */
  replication = 0;

  constructor(plan: WorldPlan) {
    this.plan = plan;
    this.parts = plan.forecasts.map(() => new DayContacts());
    this.expected = new Float64Array(plan.clock.intervalsPerDay);
    this.horizonFactor = new Float64Array(plan.forecasts.length);
    this.factors = new Float64Array(plan.forecasts.length);
    this.backlogKeys = new Int32Array(plan.forecasts.length);
    this.departureGaps = new Float64Array(plan.scenario.providers.length).fill(Infinity);
    const sites = sitesOf(plan.scenario).map(({ provider }) => provider);
    this.presence = new Float64Array(sites.length).fill(1);
    this.claims = new Claims(plan.root, sites);
  }

  /** Draws what holds for a whole replication. */
  begin(replication: number): void {
    const { plan, stream } = this;
    this.replication = replication;
    this.outages = plan.outages.draw(replication);
    this.availability = plan.availability(replication, this.outages);
    this.claims.begin(replication, this.outages, this.availability.struck);
    this.effect = demandEffect(plan.scenario.hazards, this.outages);
    if (plan.randomDepartures) {
      for (let provider = 0; provider < this.departureGaps.length; provider++) {
        stream.seek(plan.root, replication, purpose.departures, provider);
        this.departureGaps[provider] = UNIT_EXPONENTIAL(openUnit(stream));
      }
    }
    plan.horizonFactors.forEach((table, channel) => {
      stream.seek(plan.root, replication, purpose.horizonFactor, channel);
      this.horizonFactor[channel] = lookUp(table, stream.next());
      stream.seek(plan.root, replication, purpose.backlog, channel);
      this.backlogKeys[channel] = stream.next();
    });
  }

  /** A world in which nothing goes wrong, for days that are simulated by themselves. */
  beginCalm(): void {
    this.outages = [];
    this.availability = this.plan.availability(0, []);
    this.claims.begin(0, [], this.availability.struck);
    this.effect = undefined;
  }

  /** Draws the contacts of a day into `contacts`; a negative day is one of the warm-up. */
  drawDay(day: number): void {
    this.drawFactors(day);
    this.drawAs(this.replication, day, day, this.effect);
  }

  /** Draws how busy a day is: `factors`. */
  drawFactors(day: number): void {
    const { plan, stream, factors } = this;
    for (let channel = 0; channel < factors.length; channel++) {
      stream.seek(plan.root, this.replication, purpose.dayFactor, day * CHANNELS + channel);
      const busyness = lookUp(plan.dayFactors[channel]!, stream.next());
      factors[channel] = busyness * this.horizonFactor[channel]!;
    }
  }

  /** Whether outages change the contacts of a day. */
  isMoved(day: number): boolean {
    return this.effect !== undefined && touches(this.effect, day);
  }

  /** Draws the contacts of a copy of a day, as busy as `factors` say, as if they came on `day`. */
  drawCopy(copy: number, original: number, day: number): void {
    this.drawAs(copy, original, day, undefined);
  }

  /** @param replication @param original the replication and the day whose streams are drawn from */
  private drawAs(
    replication: number,
    original: number,
    day: number,
    effect: StepCurve | undefined,
  ): void {
    const { plan, stream } = this;
    const { clock } = plan;
    plan.absence?.(replication, original, this.presence);
    plan.forecasts.forEach((forecast, channel) => {
      const index = original * CHANNELS + channel;
      this.expectDay(forecast, day, this.factors[channel]!, effect);
      stream.seek(plan.root, replication, purpose.contactKeys, index);
      const keyBase = stream.next();
      stream.seek(plan.root, replication, purpose.contacts, index);
      const part = this.parts[channel]!;
      part.count = drawContacts(
        part,
        channel,
        this.expected,
        day * SECONDS_A_DAY,
        clock.intervalSeconds,
        plan.laws[channel]!,
        stream,
        keyBase,
      );
    });
    if (this.parts.length === 1) this.contacts = this.parts[0]!;
    else mergeByTime(this.parts, this.contacts);
  }

  /** Contacts to expect in each interval of the day, all factors applied. */
  private expectDay(
    forecast: Forecast,
    day: number,
    factor: number,
    effect: StepCurve | undefined,
  ): void {
    const { clock } = this.plan;
    const { expected } = this;
    expectDay(forecast, clock, day, factor, expected);
    if (effect === undefined || !touches(effect, day)) return;
    for (let i = 0; i < expected.length; i++) {
      const start = day * SECONDS_A_DAY + i * clock.intervalSeconds;
      expected[i]! *= meanOver(effect, start, start + clock.intervalSeconds);
    }
  }
}

function touches(effect: StepCurve, day: number): boolean {
  const from = day * SECONDS_A_DAY;
  const to = from + SECONDS_A_DAY;
  return effect.times.some((time, i) => {
    const end = effect.times[i + 1] ?? Infinity;
    return time < to && end > from && effect.values[i] !== 1;
  });
}
