import { minuteOfDay } from '../../base/calendar.ts';
import { tr } from '../../base/words.ts';
import { inWords } from '../in-words.ts';
import { concurrencyOf, isDeferred } from '../media.ts';
import type { Channel, HandleTimeLaw, Scenario, Team } from '../types.ts';
import type { Planned } from './planned.ts';
import type { Report } from './report.ts';

/** As for agents that are named. */
const MAXIMUM_AGENTS = 20_000;
/** With what special days, hires and overtime add. */
const MAXIMUM_GROWN = 200_000;
/** Steps of Erlang's recursion in all, one for each agent of each different interval: about 8 s. */
const MAXIMUM_STEPS = 1_000_000_000;
/** Erlang A follows the queue too. */
const STEPS_OF_ERLANG_A = 20;
/** Most occupancy by deferred work, unless the team says otherwise. */
const DEFERRED_OCCUPANCY = 0.9;

/** Teams have a size that can be, and those that Erlang sizes are sized in bearable time. */
export function checkSizing(scenario: Scenario, plans: readonly Planned[], report: Report): void {
  let steps = 0;
  scenario.setups.forEach((setup, s) => {
    setup.teams.forEach((team, t) => {
      const path = ['setups', s, 'teams', t];
      const whose = tr`The team at "${team.site}" in the setup "${setup.name}"`;
      const { staffing } = team;
      let agents: number;
      if (staffing.rule === 'erlang') {
        const load = loadOf(scenario, team, plans);
        steps +=
          load.steps * staffing.share * (staffing.model === 'erlangA' ? STEPS_OF_ERLANG_A : 1);
        agents = Math.ceil(load.peak * staffing.share * (1 + staffing.spare));
        if (agents > MAXIMUM_AGENTS) {
          report.inconsistent([...path, 'staffing'], {
            received: `a load of ${inWords(agents)} agents`,
            expected: `a load of at most ${inWords(MAXIMUM_AGENTS)} agents, spare included`,
            message: tr`${whose} would need ${inWords(agents)} agents or more in its busiest interval, and may have ${inWords(MAXIMUM_AGENTS)}. Check the contacts a week, the handle time and the weights of the day and the season, or lower the share.`,
          });
          return;
        }
      } else {
        agents = staffing.rule === 'constant' ? staffing.agents : Math.max(...staffing.days.flat());
      }
      const grown = Math.ceil(agents * growthOf(scenario, team));
      if (grown <= MAXIMUM_GROWN) return;
      report.inconsistent(path, {
        received: `${inWords(grown)} agents`,
        expected: `at most ${inWords(MAXIMUM_GROWN)} agents, hires, special days and overtime included`,
        message: tr`${whose} would grow from ${inWords(agents)} to ${inWords(grown)} agents. Check the headcount on the first day against the hires, the staffing factors of the special days, and the overtime.`,
      });
    });
  });
  if (steps <= MAXIMUM_STEPS) return;
  report.add('size', ['setups'], {
    received: `${inWords(Math.round(steps / 1e6))} million steps of Erlang's formula`,
    expected: `at most ${inWords(MAXIMUM_STEPS / 1e6)} million`,
    message: tr`So many teams, so large and for so many different intervals take too long to be sized. Take longer intervals, fewer weights of the season, fewer setups, or name the agents.`,
  });
}

/** The most that a team is multiplied by. */
function growthOf({ specialDays = [] }: Scenario, { workforce, overtime }: Team): number {
  const special = Math.max(1, ...specialDays.map(({ staffingFactor }) => staffingFactor));
  const hired = workforce?.hires.reduce((sum, { agents }) => sum + agents, 0) ?? 0;
  const hires = workforce === undefined ? 1 : 1 + hired / workforce.headcount;
  return special * hires * (1 + (overtime?.share ?? 0));
}

/** For the whole of the team's channels: busiest load, and slots summed over different intervals. */
function loadOf(
  scenario: Scenario,
  team: Team,
  plans: readonly Planned[],
): { readonly peak: number; readonly steps: number } {
  const provider = scenario.providers.find(({ sites }) => sites.some(({ id }) => id === team.site));
  const seconds = scenario.horizon.intervalMinutes * 60;
  const own = scenario.channels.flatMap((channel, c) => {
    const { id } = channel;
    const plan = plans[c];
    if (plan === undefined || !team.channels.includes(id)) return [];
    const factor =
      team.skills?.[id]?.handleTimeFactor ?? provider?.skills[id]?.handleTimeFactor ?? 1;
    const { contacts, throughput } = concurrencyOf(channel);
    const work = (mean(channel.handleTime) * factor) / throughput;
    return [{ channel, plan, contacts, work }];
  });
  const live = own.filter(({ channel }) => !isDeferred(channel));
  const loads = new Float64Array(own[0]?.plan.peaks.length ?? 0);
  const slots = new Float64Array(loads.length);
  for (const { plan, contacts, work } of live) {
    plan.peaks.forEach((peak, at) => {
      const load = (peak * work) / seconds;
      loads[at] = (loads[at] ?? 0) + load;
      slots[at] = (slots[at] ?? 0) + load * contacts;
    });
  }
  let peak = loads.reduce((most, load) => Math.max(most, load), 0);
  const given = team.staffing.rule === 'erlang' ? team.staffing.maximumOccupancy : undefined;
  if (live.length < own.length) {
    const { seconds: worked, gap } = shiftOf(team, own);
    for (const { channel, plan, work } of own) {
      if (isDeferred(channel)) peak += (plan.busiestDay * gap * work) / worked;
    }
    peak /= given ?? DEFERRED_OCCUPANCY;
  } else peak /= given ?? 1;
  const different = [...new Set(slots)].reduce((sum, load) => sum + load, 0);
  const patterns = Math.max(0, ...live.map(({ plan }) => plan.patterns));
  return { peak, steps: different * patterns };
}

/** Seconds of the shortest day of a team, and the days whose deferred work may come to it. */
function shiftOf(
  team: Team,
  own: readonly { readonly channel: Channel }[],
): { readonly seconds: number; readonly gap: number } {
  const live = own.filter(({ channel }) => !isDeferred(channel));
  const channels = live.length > 0 ? live : own;
  const hours = Array.from({ length: 7 }, (_, day) => {
    const spans =
      team.hours === undefined
        ? channels.map(({ channel }) => channel.opening.days[day] ?? null)
        : [team.hours[day] ?? null];
    return Math.max(
      0,
      ...spans.map((span) => (span === null ? 0 : minuteOfDay(span.to) - minuteOfDay(span.from))),
    );
  });
  const worked = hours.filter((minutes) => minutes > 0);
  if (worked.length === 0) return { seconds: 3600, gap: 7 };
  return { seconds: Math.min(...worked) * 60, gap: 8 - worked.length };
}

function mean(law: HandleTimeLaw): number {
  return law.distribution === 'uniform'
    ? (law.minimumSeconds + law.maximumSeconds) / 2
    : law.meanSeconds;
}
