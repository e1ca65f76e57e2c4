import { prepare } from '../src/engine/index.ts';
import type { Scenario } from '../src/scenario/types.ts';

/** Contacts per second of one piece of work: the best of its rounds. */
export interface Speed {
  readonly name: string;
  readonly perSecond: number;
}

/** Something that simulates contacts and says how many. */
export interface Work {
  readonly name: string;
  readonly run: (round: number) => number;
}

/**
 * Simulating one replication of a scenario after another, through the engine's public door.
 *
 * @param days of the horizon; all unless given
 */
export function engineWork(name: string, scenario: Scenario, days?: number): Work {
  const { horizon } = scenario;
  const engine = prepare(
    days === undefined ? scenario : { ...scenario, horizon: { ...horizon, days } },
  );
  return {
    name,
    run(round) {
      const task = engine.begin(round, 1);
      while (!task.advance(7));
      return task.finish().contacts;
    },
  };
}

/**
 * Times several pieces of work in turn, round after round, so that a noisy minute hits them all;
 * keeps each one's best round. The first round warms up and does not count.
 */
export function compareSpeeds(works: readonly Work[], rounds: number): Speed[] {
  const best = works.map(() => 0);
  for (let round = 0; round <= rounds; round++) {
    works.forEach((work, i) => {
      const start = performance.now();
      const contacts = work.run(round);
      const perSecond = contacts / ((performance.now() - start) / 1000);
      if (round > 0) best[i] = Math.max(best[i] ?? 0, perSecond);
    });
  }
  return works.map(({ name }, i) => ({ name, perSecond: best[i] ?? 0 }));
}
