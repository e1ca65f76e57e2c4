import { inWords } from '../expected.ts';
import type { HandleTimeLaw, Scenario, Team } from '../types.ts';
import type { Planned } from './planned.ts';
import type { Report } from './report.ts';

/** As for agents that are named. */
const MAXIMUM_AGENTS = 20_000;
/** Steps of Erlang's recursion in all, one for each agent of each different interval: about 8 s. */
const MAXIMUM_STEPS = 1_000_000_000;

/** Teams that Erlang sizes have a size that can be, and are sized in bearable time. */
export function checkSizing(scenario: Scenario, plans: readonly Planned[], report: Report): void {
  let steps = 0;
  scenario.setups.forEach((setup, s) => {
    setup.teams.forEach((team, t) => {
      const { staffing } = team;
      if (staffing.rule !== 'erlang') return;
      const load = loadOf(scenario, team, plans);
      steps += load.steps * staffing.share;
      const agents = Math.ceil(load.peak * staffing.share * (1 + staffing.spare));
      if (agents <= MAXIMUM_AGENTS) return;
      const received = `a load of ${inWords(agents)} agents`;
      report.inconsistent(['setups', s, 'teams', t, 'staffing'], {
        received,
        expected: `a load of at most ${inWords(MAXIMUM_AGENTS)} agents, spare included`,
        message: `The team at "${team.site}" in the setup "${setup.name}" would need ${inWords(agents)} agents or more in its busiest interval, and may have ${inWords(MAXIMUM_AGENTS)}. Check the contacts a week, the handle time and the weights of the day and the season, or lower the share.`,
      });
    });
  });
  if (steps <= MAXIMUM_STEPS) return;
  report.add('size', ['setups'], {
    received: `${inWords(Math.round(steps / 1e6))} million steps of Erlang's formula`,
    expected: `at most ${inWords(MAXIMUM_STEPS / 1e6)} million`,
    message: `So many teams, so large and for so many different intervals take too long to be sized. Take longer intervals, fewer weights of the season, fewer setups, or name the agents.`,
  });
}

/** For the whole of the team's channels: busiest load, and agents summed over different intervals. */
function loadOf(
  scenario: Scenario,
  team: Team,
  plans: readonly Planned[],
): { readonly peak: number; readonly steps: number } {
  const provider = scenario.providers.find(({ sites }) => sites.some(({ id }) => id === team.site));
  const seconds = scenario.horizon.intervalMinutes * 60;
  const own = scenario.channels.flatMap(({ id, handleTime }, c) => {
    const plan = plans[c];
    const factor = provider?.skills[id]?.handleTimeFactor ?? 1;
    return plan === undefined || !team.channels.includes(id)
      ? []
      : [{ plan, weight: (mean(handleTime) * factor) / seconds }];
  });
  const loads = new Float64Array(own[0]?.plan.contacts.length ?? 0);
  for (const { plan, weight } of own) {
    const season = plan.season.reduce((most, some) => Math.max(most, some), 0);
    plan.contacts.forEach((contacts, at) => {
      loads[at] = (loads[at] ?? 0) + contacts * weight * season;
    });
  }
  const peak = loads.reduce((most, load) => Math.max(most, load), 0);
  const different = [...new Set(loads)].reduce((sum, load) => sum + load, 0);
  const seasons = Math.max(0, ...own.map(({ plan }) => relativeSeasons(plan.season)));
  return { peak, steps: different * seasons };
}

/** The different factors of the season, summed and divided by the highest. */
function relativeSeasons(season: Float64Array): number {
  const different = new Set(season);
  const most = Math.max(...different);
  return most === 0 ? 0 : [...different].reduce((sum, factor) => sum + factor, 0) / most;
}

function mean(law: HandleTimeLaw): number {
  return law.distribution === 'uniform'
    ? (law.minimumSeconds + law.maximumSeconds) / 2
    : law.meanSeconds;
}
