import { describe, expect, it } from 'vitest';
import { clockOf } from '../../../../src/engine/demand/clock.ts';
import { availabilitySource } from '../../../../src/engine/hazards/availability.ts';
import { outageSource } from '../../../../src/engine/hazards/draw-outages.ts';
import type { StepCurve } from '../../../../src/engine/hazards/step-curve.ts';
import { prepare } from '../../../../src/engine/index.ts';
import { rootKey } from '../../../../src/engine/random/streams.ts';
import type { Scenario } from '../../../../src/scenario/types.ts';
import { simulate, validScenario } from '../../../support/simulate.ts';
import { at, FOUR_HOURS, outageScenario, seconds, type HazardInput } from '../outage-scenario.ts';
import { FIRST_FORMAT, hazardScenario } from './hazard-scenario.ts';

/** Seconds at which a curve falls. */
const falls = ({ times, values }: StepCurve): number[] =>
  times.filter((_, i) => i > 0 && values[i]! < values[i - 1]!);

/** What the outages of a replication leave, drawn without any setup. */
function drawn(scenario: Scenario, replication: number) {
  const root = rootKey(scenario.run.seed);
  const outages = outageSource(scenario, clockOf(scenario.horizon), root).draw(replication);
  return { outages, ...availabilitySource(scenario, root)(replication, outages) };
}

describe('the same outages', () => {
  it('strike the same sites at the same instants under every setup', () => {
    const shared: HazardInput = {
      ...FOUR_HOURS,
      id: 'shared',
      strikes: { dependency: 'carrier' },
      occurs: { perYear: 60 },
      commonCauseShare: 0.4,
      capacityLost: { distribution: 'triangular', minimum: 0.1, mode: 0.2, maximum: 1 },
    };
    const input = hazardScenario([...FIRST_FORMAT, shared]);
    const scenario = validScenario({ ...input, horizon: { ...input.horizon, days: 60 } });
    const engine = prepare(scenario);
    let struck = 0;
    for (let replication = 0; replication < 3; replication++) {
      const { outages, sites } = drawn(scenario, replication);
      const trace = engine.trace(replication, 0, 1);
      expect(trace.outages.map((outage) => outage.startSeconds)).toEqual(
        outages.map(({ start }) => start),
      );
      // Atlas works at Lyon (0) in all setups, Borealis at Porto (2) in the first two.
      const expected = [falls(sites[0]!.left), falls(sites[2]!.left)];
      trace.setups.forEach(({ instants }, setup) => {
        for (const provider of setup === 2 ? [0] : [0, 1]) {
          const of = instants.filter(
            (instant) => instant.kind === 'struck' && instant.provider === provider,
          );
          expect(of.map((instant) => instant.seconds)).toEqual(expected[provider]);
        }
      });
      struck += expected[0]!.length;
    }
    expect(struck).toBeGreaterThan(20);
  });
});

describe('two outages at once', () => {
  const half = (id: string, time: string, hours: number): HazardInput => ({
    ...FOUR_HOURS,
    id,
    occurs: { at: `2027-01-04T${time}` },
    durationHours: hours,
    capacityLost: 0.5,
  });

  it('leave a quarter where each takes half, for as long as both last', () => {
    const run = simulate(outageScenario([half('one', '10:00', 4), half('two', '12:00', 4)]), 1);
    for (const { agents } of run.engine.trace(0, 0, 1).setups) {
      const atlas = ['09:55', '10:00', '11:55', '12:00', '13:55', '14:00', '15:55', '16:00'];
      expect(atlas.map((time) => agents[at(time)])).toEqual([100, 50, 50, 25, 25, 50, 50, 100]);
    }
  });

  it('take both providers, and each comes back by itself', () => {
    const other: HazardInput = { ...half('two', '12:00', 4), strikes: { provider: 'borealis' } };
    const all = [half('one', '10:00', 4), other].map((each) => ({ ...each, capacityLost: 1 }));
    const { outages, setups } = simulate(outageScenario(all), 1).engine.trace(0, 0, 1);
    expect(outages.map(({ startSeconds }) => startSeconds)).toEqual([
      seconds('10:00'),
      seconds('12:00'),
    ]);
    const [both] = setups;
    const agents = (time: string, provider: number) => both!.agents[provider * 288 + at(time)];
    const seen = ['09:55', '10:00', '12:00', '14:00', '16:00'].map((time) => [
      agents(time, 0),
      agents(time, 1),
    ]);
    expect(seen).toEqual([
      [100, 100],
      [0, 100],
      [0, 0],
      [100, 0],
      [100, 100],
    ]);
  });
});
