import { staffingOf, type Staffing } from '../../../../src/engine/capacity/staffing.ts';
import { clockOf, type Clock } from '../../../../src/engine/demand/clock.ts';
import { forecastOf, type Forecast } from '../../../../src/engine/demand/forecast.ts';
import { routingPlan } from '../../../../src/engine/routing/routing-plan.ts';
import type { ScenarioInput } from '../../../../src/scenario/types.ts';
import { validScenario } from '../../../support/simulate.ts';
import { outageScenario } from '../outage-scenario.ts';

export type ChannelInput = ScenarioInput['channels'][number];
export type TeamInput = ScenarioInput['setups'][number]['teams'][number];

/** The same hours on each of the days given, Monday first; closed on the others. */
export function week(from: string, to: string, open = 7): ChannelInput['opening']['days'] {
  return Array.from({ length: 7 }, (_, day) => (day < open ? { from, to } : null));
}

/** What a test of one team varies; intervals of an hour from Monday, 4 January 2027, on. */
export interface TeamCase {
  readonly team: Omit<TeamInput, 'site' | 'channels'>;
  readonly channels?: readonly Partial<ChannelInput>[];
  readonly horizon?: Partial<ScenarioInput['horizon']>;
  readonly specialDays?: ScenarioInput['specialDays'];
  readonly provider?: Partial<ScenarioInput['providers'][number]>;
}

/** Lyon's team for channels `channel-0`, `channel-1`…, open from 8:00 to 20:00 unless they say. */
export function teamStaffing(of: TeamCase): {
  readonly staffing: Staffing;
  readonly forecasts: readonly Forecast[];
  readonly clock: Clock;
} {
  const input = outageScenario([]);
  const channels = (of.channels ?? [{}]).map((change, i) => ({
    ...input.channels[0]!,
    id: `channel-${String(i)}`,
    opening: { days: week('08:00', '20:00') },
    ...change,
  }));
  const ids = channels.map(({ id }) => id);
  const scenario = validScenario({
    ...input,
    horizon: { start: '2027-01-04', days: 7, intervalMinutes: 60, ...of.horizon },
    ...(of.specialDays === undefined ? {} : { specialDays: of.specialDays }),
    channels,
    providers: [{ ...input.providers[0]!, ...of.provider }],
    setups: [
      {
        id: 'one',
        name: 'One',
        teams: [{ site: 'lyon', channels: ids, ...of.team }],
        routing: Object.fromEntries(
          ids.map((id) => [id, { policy: 'split', shares: { atlas: 1 } }]),
        ),
      },
    ],
  });
  const setup = scenario.setups[0]!;
  const clock = clockOf(scenario.horizon, scenario.specialDays);
  const forecasts = scenario.channels.map((channel) => forecastOf(channel, clock));
  const plan = routingPlan(scenario, setup);
  return { staffing: staffingOf(scenario, setup, plan, forecasts, clock)[0]!, forecasts, clock };
}
