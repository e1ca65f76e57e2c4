import { prepare, type Engine } from '../../../src/engine/index.ts';
import {
  addChunk,
  createResults,
  summarise,
  type Answer,
  type Results,
} from '../../../src/estimate/index.ts';
import { parseScenario } from '../../../src/scenario/parse.ts';
import type { Scenario } from '../../../src/scenario/types.ts';
import { baseScenario } from '../../support/base-scenario.ts';

/** A scenario and what the real engine says of it. */
export interface RealRun {
  readonly scenario: Scenario;
  readonly engine: Engine;
  readonly results: Results;
  readonly answer: Answer;
}

/** The scenario that a document stands for; a document that is refused is a mistake of the test. */
export function parsed(document: unknown): Scenario {
  const scenario = parseScenario(document);
  if (!scenario.ok) throw new Error(JSON.stringify(scenario.error, null, 1));
  return scenario.value;
}

/** Some replications of a scenario; four weeks, two setups and a scripted attack unless told. */
export function realRun(replications: number, document: unknown = baseScenario()): RealRun {
  const scenario = parsed(document);
  const engine = prepare(scenario);
  const results = createResults(engine.layout, replications);
  const task = engine.begin(0, replications);
  while (!task.advance(1000));
  addChunk(results, task.finish());
  return { scenario, engine, results, answer: summarise(results) };
}

/** The base scenario with `setups` setups and `channels` channels, all like its own. */
export function widened(setups: number, channels: number): unknown {
  const base = baseScenario();
  const [channel] = base.channels;
  const [alone, both] = base.setups;
  if (channel === undefined || alone === undefined || both === undefined) throw new Error('base');
  const ids = Array.from({ length: channels }, (_, i) => (i === 0 ? 'phone' : `channel-${i + 1}`));
  const served = (setup: typeof alone, index: number): typeof alone => ({
    ...setup,
    id: `setup-${index + 1}`,
    name: `Setup ${index + 1}`,
    teams: setup.teams.map((team) => ({ ...team, channels: ids })),
    routing: Object.fromEntries(ids.map((id) => [id, setup.routing['phone']!])),
  });
  return {
    ...base,
    horizon: { ...base.horizon, days: 14 },
    channels: ids.map((id, i) => ({
      ...channel,
      id,
      name: i === 0 ? 'Phone' : `Channel ${i + 1}`,
      demand: { ...channel.demand, contactsPerWeek: 2000 },
    })),
    setups: Array.from({ length: setups }, (_, i) => served(i === 0 ? alone : both, i)),
  };
}
