import { SECONDS_A_DAY } from '../../../../src/engine/demand/clock.ts';
import { count, COUNTS } from '../../../../src/engine/queueing/tally.ts';
import { setupPlan } from '../../../../src/engine/replication/setup-plan.ts';
import { SetupRun } from '../../../../src/engine/replication/setup-run.ts';
import { World, worldPlan } from '../../../../src/engine/replication/world.ts';
import type { ScenarioInput } from '../../../../src/scenario/types.ts';
import { validScenario } from '../../../support/simulate.ts';
import { outageScenario, type HazardInput } from '../outage-scenario.ts';
import { dayOf, type Scripted } from '../queueing/kernel-scene.ts';

type Routing = ScenarioInput['setups'][number]['routing'][string];
type Channel = ScenarioInput['channels'][number];
type Team = ScenarioInput['setups'][number]['teams'][number];
type Provider = ScenarioInput['providers'][number];

/** What a scripted scenario is made of; the rest is as in `outageScenario`: open from 8 to 20. */
export interface Script {
  /** By channel. */
  readonly routing: readonly Routing[];
  readonly channels?: readonly Partial<Channel>[];
  /** One of Lyon and one of Porto, 10 agents each, unless given. */
  readonly teams?: readonly (Partial<Team> & { readonly site: string })[];
  readonly providers?: readonly Partial<Provider>[];
  readonly hazards?: HazardInput[];
  readonly horizon?: Partial<ScenarioInput['horizon']>;
  readonly specialDays?: ScenarioInput['specialDays'];
}

/** Monday, 4 January 2027, in intervals of 5 minutes; channels are `phone`, `channel-1`, … */
export function scriptScenario(script: Script): ScenarioInput {
  const input = outageScenario(script.hazards ?? []);
  const ids = script.routing.map((_, i) => (i === 0 ? 'phone' : `channel-${String(i)}`));
  const teams = script.teams ?? [{ site: 'lyon' }, { site: 'porto' }];
  return {
    ...input,
    horizon: { ...input.horizon, ...script.horizon },
    ...(script.specialDays === undefined ? {} : { specialDays: script.specialDays }),
    channels: ids.map((id, i) => ({ ...input.channels[0]!, id, ...script.channels?.[i] })),
    providers: input.providers.map((provider, i) => ({ ...provider, ...script.providers?.[i] })),
    setups: [
      {
        id: 'setup',
        name: 'Setup',
        teams: teams.map((team) => ({
          channels: ids,
          staffing: { rule: 'constant' as const, agents: 10 },
          ...team,
        })),
        routing: Object.fromEntries(ids.map((id, i) => [id, script.routing[i]!])),
      },
    ],
  };
}

/** "10:15" or "10:15:30" of a day of the horizon, in seconds from its first midnight. */
export function clockTime(text: string, day = 0): number {
  const [hours, minutes, seconds = 0] = text.split(':').map(Number);
  return day * SECONDS_A_DAY + hours! * 3600 + minutes! * 60 + seconds;
}

/** Seconds from the first midnight as "10:15", or "10:15:30"; later days as "1 10:15". */
export function timeText(seconds: number): string {
  const day = Math.floor(seconds / SECONDS_A_DAY);
  const two = (value: number): string => String(value).padStart(2, '0');
  const within = seconds - day * SECONDS_A_DAY;
  const rest = within % 60 === 0 ? '' : `:${two(within % 60)}`;
  const time = `${two(Math.floor(within / 3600))}:${two(Math.floor(within / 60) % 60)}${rest}`;
  return day === 0 ? time : `${String(day)} ${time}`;
}

/** A setup that has lived through its horizon with the contacts of a script. */
export interface Lived {
  readonly run: SetupRun;
  /** [instant, value from then on] of what was watched, from the first midnight. */
  readonly changes: readonly (readonly [string, unknown])[];
  /** [kind, instant, provider] of what shaped the routing. */
  readonly instants: readonly (readonly [string, string, number])[];
  /** A count of the books of a channel, over the horizon. */
  booked(field: keyof typeof count, channel?: number): number;
  /** The same, of the attempts offered in the interval (5 minutes) that begins then. */
  bookedAt(field: keyof typeof count, time: string, channel?: number): number;
  /** Sum of the waits of the answered of a channel, over the horizon, seconds. */
  waited(channel?: number): number;
}

/**
 * Lives the first setup through its horizon: the contacts are those of the script, all else (shifts,
 * outages, absence) is the engine's own.
 *
 * @param watched read at the end of every step; its changes are found to the step
 */
export function live(
  input: ScenarioInput,
  contacts: readonly Scripted[],
  watched: (run: SetupRun) => unknown = () => undefined,
  stepSeconds = 1,
  replication = 0,
): Lived {
  const scenario = validScenario(input);
  const plan = worldPlan(scenario);
  const { clock } = plan;
  const world = new World(plan);
  const run = new SetupRun(setupPlan(plan, scenario.setups[0]!), plan);
  const changes: [string, unknown][] = [];
  let last = '';
  run.watch = {
    stepSeconds,
    fromSecond: 0,
    toSecond: clock.horizonSeconds,
    see(second) {
      const value = watched(run);
      const text = JSON.stringify(value) ?? '';
      if (text !== last) changes.push([timeText(second - stepSeconds), value]);
      last = text;
    },
  };
  world.begin(replication);
  run.begin(world);
  for (let day = -clock.warmUpDays; day < clock.days; day++) {
    world.drawDay(day);
    const own = contacts.filter(({ time }) => Math.floor(time / SECONDS_A_DAY) === day);
    const { availability, presence, backlogKeys } = world;
    run.runDay(
      day,
      Object.assign({ availability, presence, backlogKeys }, { contacts: dayOf(own) }),
    );
  }
  const { counts, answeredWait } = run.kernel.tally;
  const channels = scenario.channels.length;
  const intervals = clock.days * clock.intervalsPerDay;
  const booked = (interval: number, field: keyof typeof count, channel: number): number =>
    counts[(interval * channels + channel) * COUNTS + count[field]]!;
  const sum = (of: (interval: number) => number): number =>
    Array.from({ length: intervals }, (_, i) => of(i)).reduce((total, value) => total + value, 0);
  return {
    run,
    changes,
    instants: run.instants.map(({ kind, seconds, provider }) => [
      kind,
      timeText(seconds),
      provider,
    ]),
    booked: (field, channel = 0) => sum((i) => booked(i, field, channel)),
    bookedAt: (field, time, channel = 0) =>
      booked(clockTime(time) / clock.intervalSeconds, field, channel),
    waited: (channel = 0) => sum((i) => answeredWait[i * channels + channel]!),
  };
}

/** Shares of the first channel, by place, rounded to a hundredth. */
export const sharesOf = (run: SetupRun): number[] =>
  run.shares[0]!.map((share) => Math.round(share * 100) / 100);

/** Contacts at this instant, so many, whom nobody's patience ends. */
export function batch(time: number, n: number, more: Partial<Scripted> = {}): Scripted[] {
  return Array.from({ length: n }, () => ({ time, handle: 60, ...more }));
}
