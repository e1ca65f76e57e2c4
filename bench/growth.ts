import { prepare } from '../src/engine/index.ts';
import type { ScenarioInput } from '../src/scenario/types.ts';
import { headlineStudy } from './headline-scenario.ts';
import type { Row, Section } from './row.ts';
import { valid } from './valid.ts';

const ROUNDS = 5;

/** Seconds of a replication of 28 days: the best of a few. */
function seconds(input: ScenarioInput, replications = 1): number {
  const engine = prepare(valid({ ...input, horizon: { ...input.horizon, days: 28 } }));
  let best = Infinity;
  for (let round = 0; round <= ROUNDS; round++) {
    const start = performance.now();
    const task = engine.begin(round * replications, replications);
    while (!task.advance(28));
    task.finish();
    if (round > 0) best = Math.min(best, (performance.now() - start) / 1000);
  }
  return best;
}

/** The power to which the time grows from the least to the most of something. */
function power(sizes: readonly number[], times: readonly number[]): number {
  const last = sizes.length - 1;
  return Math.log(times[last]! / times[0]!) / Math.log(sizes[last]! / sizes[0]!);
}

function curve(
  id: string,
  label: string,
  sizes: readonly number[],
  time: (size: number) => number,
): Row {
  const times = sizes.map(time);
  const told = sizes.map((size, i) => `${String(size)}: ${(times[i]! * 1000).toFixed(1)} ms`);
  return { id, label, value: power(sizes, times), unit: 'power', note: told.join(', ') };
}

/** With `factor` times the agents for the same contacts: each contact takes so many times as long. */
function withAgents(factor: number): ScenarioInput {
  const study = headlineStudy(true);
  const [channel] = study.channels;
  const handleTime = { distribution: 'lognormal', meanSeconds: 370 * factor, cv: 0.9 } as const;
  return { ...study, hazards: [], channels: [{ ...channel!, handleTime }] };
}

/** The same contacts over so many channels. */
function withChannels(count: number): ScenarioInput {
  const study = headlineStudy(true);
  const [channel] = study.channels;
  const ids = Array.from({ length: count }, (_, i) => `phone-${String(i)}`);
  return {
    ...study,
    hazards: [],
    channels: ids.map((id) => ({
      ...channel!,
      id,
      demand: { ...channel!.demand, contactsPerWeek: channel!.demand.contactsPerWeek / count },
    })),
    setups: study.setups.map((setup) => ({
      ...setup,
      teams: setup.teams.map((team) => ({ ...team, channels: ids })),
      routing: Object.fromEntries(ids.map((id) => [id, setup.routing['phone']!])),
    })),
  };
}

/** The same contacts over so many providers, in one setup. */
function withProviders(count: number): ScenarioInput {
  const study = headlineStudy(true);
  const [provider] = study.providers;
  const ids = Array.from({ length: count }, (_, i) => `provider-${String(i)}`);
  return {
    ...study,
    hazards: [],
    providers: ids.map((id) => ({
      ...provider!,
      id,
      sites: [{ id: `site-${id}`, name: id }],
    })),
    setups: [
      {
        id: 'all',
        name: 'All',
        teams: ids.map((id) => ({
          site: `site-${id}`,
          channels: ['phone'],
          staffing: { rule: 'erlang', share: 1 / count, spare: 0 },
        })),
        routing: {
          phone: { policy: 'split', shares: Object.fromEntries(ids.map((id) => [id, 1 / count])) },
        },
      },
    ],
  };
}

/** How the time of a replication grows: 1 is in proportion, 0 not at all. */
export function growthSection(): Section {
  const calm = { ...headlineStudy(true), hazards: [] };
  const per = (contacts: number): ScenarioInput => ({
    ...headlineStudy(true, 'x', contacts),
    hazards: [],
  });
  return {
    id: 'growth',
    heading: 'Growth of the time of 28 days, every day simulated: power of the size',
    rows: [
      curve('growth-contacts', 'contacts a day', [1500, 3000, 6000, 12_000], (n) =>
        seconds(per(n)),
      ),
      curve('growth-agents', 'agents, for the same contacts (times)', [1, 4, 16], (n) =>
        seconds(withAgents(n)),
      ),
      curve('growth-channels', 'channels, for the same contacts', [1, 2, 4, 8], (n) =>
        seconds(withChannels(n)),
      ),
      curve('growth-providers', 'providers, for the same contacts', [1, 2, 4, 8], (n) =>
        seconds(withProviders(n)),
      ),
      curve('growth-replications', 'replications', [1, 2, 4], (n) => seconds(calm, n)),
    ],
  };
}
