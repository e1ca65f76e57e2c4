import type { Objective, Scenario, Team } from '../../scenario/types.ts';
import type { Clock } from '../demand/clock.ts';
import { expectedOf, type Forecast } from '../demand/forecast.ts';
import { isDeferred } from '../../scenario/media.ts';
import { agentsForBlended } from './blended.ts';
import { deferredWork } from './deferred-load.ts';
import { agentsForOccupancy, agentsNeededWithAbandonment } from './erlang-a.ts';
import { agentsNeeded } from './erlang.ts';
import { sizedChannel, type SizedChannel } from './sized-channel.ts';
import type { WorkingHours } from './working-hours.ts';

type ErlangRule = Extract<Team['staffing'], { rule: 'erlang' }>;

/** Most occupancy of a team with deferred work, unless it says otherwise. */
const DEFERRED_OCCUPANCY = 0.9;

/**
 * Agents by Erlang, on the planned share of the forecast: season and special days included, its
 * error not; then the spare, rounded up.
 *
 * Live channels are pooled, for the strictest of their objectives, by Erlang C or Erlang A on
 * slots: a contact of a channel with c at once stays handle time × c / thr(c), and an agent has as
 * many slots as contacts are with an agent at once, c in the mean over the agents' time. Pooled
 * patience is by the mean rate of abandonment.
 *
 * Deferred channels: the work of a day, spread evenly over the team's hours, fills what the live
 * contacts leave idle up to the most occupancy: agents ≥ (live load + deferred load) / most
 * occupancy. As it is not interrupted, it makes live contacts wait: `blended.ts` finds the agents
 * who meet their objective all the same, unless agents have several contacts at once or Erlang A
 * sizes; then only load + reserve is asked for. It is sized for the work, not for its own objective.
 *
 * @param channels indexes of the team's channels
 * @param handleFactor [channel]: of the team
 */
export function erlangRule(
  scenario: Scenario,
  team: Team,
  rule: ErlangRule,
  channels: readonly number[],
  handleFactor: readonly number[],
  forecasts: readonly Forecast[],
  hours: WorkingHours,
  clock: Clock,
): (day: number, interval: number) => number {
  const sized = (deferred: boolean): SizedChannel[] =>
    channels
      .filter((channel) => isDeferred(scenario.channels[channel]!) === deferred)
      .map((channel) =>
        sizedChannel(scenario, channel, handleFactor[channel]!, forecasts[channel]!),
      );
  const live = sized(false);
  const later = sized(true);
  const deferred = deferredWork(later, rule.share, hours, clock);
  const objective = strictest(scenario, channels);
  const liveAgents = liveRule(rule, objective);
  const reserve = team.reserve ?? 0;
  const blends =
    rule.model !== 'erlangA' && [...live, ...later].every(({ stay, work }) => stay === work);
  const known = new Map<string, number>();
  return (day, interval) => {
    let contacts = 0;
    let stay = 0;
    let work = 0;
    let abandonment = 0;
    for (const channel of live) {
      const share = expectedOf(channel.forecast, clock, day, interval, rule.share);
      contacts += share;
      stay += share * channel.stay;
      work += share * channel.work;
      abandonment += share * channel.abandonment;
    }
    const added = deferred.load(day);
    const key = [contacts, stay, work, abandonment, added, deferred.rate(day)].join(' ');
    const before = known.get(key);
    if (before !== undefined) return before;
    let needed = 0;
    if (contacts > 0) {
      const load = stay / clock.intervalSeconds;
      const slots = liveAgents(load, stay / contacts, contacts / abandonment);
      // A hair less before rounding up: 28 slots of two are 14 agents, not 15.
      needed = Math.ceil(slots / (stay / work) - 1e-9);
    }
    if (added > 0) {
      const occupancy = rule.maximumOccupancy ?? DEFERRED_OCCUPANCY;
      const liveLoad = work / clock.intervalSeconds;
      needed = Math.max(needed, agentsForOccupancy(liveLoad + added, occupancy));
      if (!blends) needed = Math.max(needed, agentsForOccupancy(liveLoad + added + reserve, 1));
      else if (contacts > 0) {
        const blended = {
          liveRate: contacts / clock.intervalSeconds,
          liveLoad,
          deferredRate: deferred.rate(day),
          deferredLoad: added,
          reserve,
        };
        needed = agentsForBlended(blended, objective, needed);
      } else needed = Math.max(needed, agentsForOccupancy(added + reserve, 1));
    }
    // A hair less before rounding up: 10 agents and a tenth are 11, not 12.
    const agents = Math.ceil(needed * (1 + rule.spare) - 1e-9);
    known.set(key, agents);
    return agents;
  };
}

type Aim = Pick<Objective, 'serviceLevel' | 'withinSeconds'>;

/** The strictest service level and the strictest threshold among the live channels. */
function strictest(scenario: Scenario, channels: readonly number[]): Aim {
  const objectives = channels
    .map((channel) => scenario.channels[channel]!)
    .filter((channel) => !isDeferred(channel))
    .map(({ objective }) => objective);
  return {
    serviceLevel: Math.max(...objectives.map(({ serviceLevel }) => serviceLevel)),
    withinSeconds: Math.min(...objectives.map(({ withinSeconds }) => withinSeconds)),
  };
}

/** Slots that a live load needs, for its mean stay and mean patience in seconds. */
function liveRule(
  { model, maximumOccupancy }: ErlangRule,
  objective: Aim,
): (load: number, meanStay: number, patience: number) => number {
  if (model === 'erlangA') {
    return (load, meanStay, patience) =>
      agentsNeededWithAbandonment(load, meanStay, patience, objective, maximumOccupancy);
  }
  return (load, meanStay) => {
    const needed = agentsNeeded(load, meanStay, objective);
    if (maximumOccupancy === undefined) return needed;
    return Math.max(needed, agentsForOccupancy(load, maximumOccupancy));
  };
}
