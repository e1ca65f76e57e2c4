import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { clockOf } from '../../../../src/engine/demand/clock.ts';
import { availabilitySource } from '../../../../src/engine/hazards/availability.ts';
import { demandEffect } from '../../../../src/engine/hazards/demand-effect.ts';
import { outageSource } from '../../../../src/engine/hazards/draw-outages.ts';
import { rootKey } from '../../../../src/engine/random/streams.ts';
import type { ScenarioInput } from '../../../../src/scenario/types.ts';
import { validScenario } from '../../../support/simulate.ts';
import { FIRST_FORMAT, hazardScenario } from './hazard-scenario.ts';

/** Digests of all that 200 replications draw: the log, what is left, who is struck, the demand. */
function digests(input: ScenarioInput): Record<string, string> {
  const scenario = validScenario(input);
  const root = rootKey('unchanged');
  const source = outageSource(scenario, clockOf(scenario.horizon), root);
  const available = availabilitySource(scenario, root);
  const parts: Record<string, unknown[]> = { log: [], left: [], struck: [], demand: [] };
  for (let replication = 0; replication < 200; replication++) {
    const outages = source.draw(replication);
    const { sites, struck } = available(replication, outages);
    parts['log']!.push(
      outages.map((o) => [o.hazard, o.occurrence, o.start, o.duration, o.recovery, o.capacityLost]),
    );
    parts['left']!.push(sites.map(({ left }) => [left.times, left.values]));
    parts['struck']!.push(struck);
    parts['demand']!.push(demandEffect(scenario.hazards, outages) ?? null);
  }
  return Object.fromEntries(
    Object.entries(parts).map(([name, all]) => [
      name,
      createHash('sha256').update(JSON.stringify(all)).digest('hex').slice(0, 16),
    ]),
  );
}

describe('options left out', () => {
  it('change no digit of what was drawn before there were any', () => {
    // Recorded with the code of commit d7e960e, which knew none of them.
    expect(digests(hazardScenario(FIRST_FORMAT))).toEqual({
      log: '0f287f025b304dab',
      left: '87fd60fecfd58825',
      struck: 'ab2d780958f8f898',
      demand: 'fc36bd27e80503c8',
    });
  });
});
