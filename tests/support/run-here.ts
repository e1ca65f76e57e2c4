import { prepare } from '../../src/engine/index.ts';
import {
  addChunk,
  createResults,
  summarise,
  type Answer,
  type Results,
} from '../../src/estimate/index.ts';
import { fingerprintOf } from '../../src/runner/fingerprint.ts';
import type { Scenario } from '../../src/scenario/types.ts';

/** What a scenario gives when it is simulated in this process, without any worker. */
export interface RunHere {
  readonly results: Results;
  readonly answer: Answer;
  readonly fingerprint: string;
}

/** Simulates all replications of a scenario one after the other. */
export async function runHere(scenario: Scenario): Promise<RunHere> {
  const engine = prepare(scenario);
  const results = createResults(engine.layout, scenario.run.replications);
  const task = engine.begin(0, scenario.run.replications);
  while (!task.advance(1000));
  addChunk(results, task.finish());
  return { results, answer: summarise(results), fingerprint: await fingerprintOf(results) };
}
