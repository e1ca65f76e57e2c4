import { expect, it } from 'vitest';
import type { ScenarioInput } from '../../../../src/scenario/types.ts';
import { batch, clockTime, live, scriptScenario } from './scripted-run.ts';

const n = 400;

/** Atlas, which resolves nothing, answers until 11:00, and Borealis, which resolves all, from then on. */
function handedOver(qualityDrift?: { resolutionFactor: number; handleTimeFactor: number }) {
  const late = { days: [1, 2, 3, 4, 5, 6, 7], from: '11:00', to: '24:00' };
  const input: ScenarioInput = scriptScenario({
    routing: [
      {
        policy: 'split',
        shares: { atlas: 1, borealis: 0 },
        schedule: [{ ...late, shares: { atlas: 0, borealis: 1 } }],
      },
    ],
    channels: [
      {
        repeat: { probability: 1, meanDelayHours: 0.1, maximumRepeats: 3 },
        handleTime: { distribution: 'constant', meanSeconds: 40 },
      },
    ],
    providers: [
      { skills: { phone: { firstContactResolution: 0 } } },
      { skills: { phone: { firstContactResolution: 1 } } },
    ],
    teams: ['lyon', 'porto'].map((site) => ({
      site,
      staffing: { rule: 'constant', agents: 500 } as const,
    })),
  });
  const setups = input.setups.map((setup) => ({ ...setup, ...(qualityDrift && { qualityDrift }) }));
  // All are in hand at 11:00, so that every repeat goes to Borealis.
  return live({ ...input, setups }, batch(clockTime('10:59:30'), n));
}

it('changes nothing where none is stated', () => {
  const lived = handedOver();
  expect(lived.booked('repeats')).toBe(n);
  expect(lived.run.kernel.tally.handledBy[1]).toBeCloseTo(n * 40, 6);
});

it('makes a repeat elsewhere longer and resolve less, and the next one at the same place neither', () => {
  const lived = handedOver({ resolutionFactor: 0.25, handleTimeFactor: 1.5 });
  const { handledBy, resolvedBy } = lived.run.kernel.tally;
  // Each first repeat is one from elsewhere: 60 s, a quarter resolved; the others' second repeat 40 s.
  const again = lived.booked('repeats') - n;
  expect(Math.abs(again - 0.75 * n)).toBeLessThan(3.29 * Math.sqrt(n * 0.25 * 0.75));
  expect(handledBy[1]).toBeCloseTo(n * 60 + again * 40, 6);
  expect(resolvedBy[1]).toBe(n);
});
