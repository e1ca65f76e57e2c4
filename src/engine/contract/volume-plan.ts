import { parseIsoDate } from '../../base/calendar.ts';
import { present } from '../../base/assert.ts';
import { concurrencyOf } from '../../scenario/media.ts';
import type { Scenario, Setup } from '../../scenario/types.ts';
import type { Clock } from '../demand/clock.ts';
import { expectedOf, type Forecast } from '../demand/forecast.ts';
import { sitesOf } from '../hazards/footprint.ts';
import { meanSeconds } from '../random/laws.ts';
import type { RoutingPlan } from '../routing/routing-plan.ts';
import { billingCalendar, type BillingMonth } from './billing-calendar.ts';
import { departuresOf, type PlannedDeparture } from './departures.ts';

/** A dated amendment as far as it moves volumes; what is undefined it leaves as it was. */
export interface VolumeAct {
  /** Day of the horizon from which it holds; all that is in force on day 0 holds in the warm-up too. */
  readonly day: number;
  readonly provider: number;
  readonly factor: number | undefined;
  /** [channel]: 1 where the provider answers. */
  readonly channels: Uint8Array | undefined;
  /** [team]: 1 where the team's site lies in a country named. */
  readonly sites: Uint8Array | undefined;
}

/** What can move the volumes and the staff of a setup. */
export interface VolumePlan {
  readonly scenario: Scenario;
  readonly routing: RoutingPlan;
  readonly clock: Clock;
  readonly forecasts: readonly Forecast[];
  /** By day. */
  readonly acts: readonly VolumeAct[];
  readonly departures: readonly PlannedDeparture[];
  readonly months: readonly BillingMonth[];
  /** [channel]: work expected over the horizon, seconds of agents; empty when nothing can move. */
  readonly work: readonly number[];
  /** [team]: most agents scheduled in any interval. */
  readonly peaks: readonly number[];
  /** Whether anything can change shares or staff; and whether a handle time falls with the volume. */
  readonly moves: boolean;
  readonly learns: boolean;
}

/** Works out what can move the volumes of a setup. */
export function volumePlan(
  scenario: Scenario,
  setup: Setup,
  routing: RoutingPlan,
  forecasts: readonly Forecast[],
  clock: Clock,
  peaks: readonly number[],
): VolumePlan {
  const used = new Set(routing.teams.map(({ provider }) => provider));
  const contracts = scenario.providers.flatMap(({ contract }, provider) =>
    used.has(provider) ? [contract] : [],
  );
  const acts = actsOf(scenario, routing, clock).filter(({ provider }) => used.has(provider));
  const departures = departuresOf(scenario, setup, clock);
  const moves =
    acts.length > 0 ||
    departures.length > 0 ||
    (setup.reallocations ?? []).length > 0 ||
    contracts.some((contract) =>
      [contract, ...(contract.amendments ?? [])].some(({ triggers }) =>
        triggers?.some(({ then }) => then.effect !== 'pricesTimes'),
      ),
    );
  return {
    scenario,
    routing,
    clock,
    forecasts,
    acts,
    departures,
    months: billingCalendar(clock.firstDay, clock.days, []).months,
    work: moves ? expectedWork(scenario, forecasts, clock) : [],
    peaks,
    moves,
    learns: contracts.some(({ partnership }) => partnership?.learning !== undefined),
  };
}

/** By channel: expected contacts of the horizon × time of an agent that one takes in the mean, seconds. */
export function expectedWork(
  scenario: Scenario,
  forecasts: readonly Forecast[],
  clock: Clock,
): number[] {
  return scenario.channels.map((of, channel) => {
    let contacts = 0;
    for (let day = 0; day < clock.days; day++) {
      for (let i = 0; i < clock.intervalsPerDay; i++) {
        contacts += expectedOf(forecasts[channel]!, clock, day, i);
      }
    }
    return (contacts * meanSeconds(of.handleTime)) / concurrencyOf(of).throughput;
  });
}

function actsOf(scenario: Scenario, routing: RoutingPlan, clock: Clock): VolumeAct[] {
  const countries = sitesOf(scenario).map(({ site }) => site.country);
  const acts = scenario.providers.flatMap(({ contract }, provider) =>
    (contract.amendments ?? []).map((amendment): VolumeAct => {
      const { channels, countries: named } = amendment;
      return {
        day: present(parseIsoDate(amendment.from), 'amendments.from') - clock.firstDay,
        provider,
        factor: amendment.volumeFactor,
        channels:
          channels &&
          Uint8Array.from(scenario.channels, ({ id }) => (channels.includes(id) ? 1 : 0)),
        sites:
          named &&
          Uint8Array.from(routing.teams, ({ site }) =>
            named.includes(countries[site] ?? '') ? 1 : 0,
          ),
      };
    }),
  );
  return acts
    .filter(
      ({ day, factor, channels, sites }) =>
        day < clock.days && (factor ?? channels ?? sites) !== undefined,
    )
    .sort((a, b) => a.day - b.day);
}
