import { expect, it } from 'vitest';
import { parseScenario } from '../../../src/scenario/parse.ts';
import { scriptScenario } from '../engine/routing/scripted-run.ts';

/** Paths of what is wrong when Atlas' volume is multiplied and Borealis shares calls, or not, with it. */
function faults(volumeFactor: number, byOrder: boolean, atlas = 0.5): string[] {
  const split = { policy: 'split', shares: { atlas, borealis: 1 - atlas } } as const;
  const input = scriptScenario({
    channels: [{}, { medium: 'chat' }],
    routing: [byOrder ? { policy: 'priority', order: ['atlas', 'borealis'] } : split, split],
    providers: [
      { contract: { prices: [], amendments: [{ from: START, volumeFactor }] } },
      { contract: { prices: [] } },
    ],
  });
  const parsed = parseScenario(input);
  return parsed.ok ? [] : parsed.error.map(({ path }) => path);
}

const START = '2027-01-04';

it('a volume of nothing is refused where no share decides who gets a channel', () => {
  expect(faults(0, true)).toEqual(['providers[0].contract.amendments[0].volumeFactor']);
  expect(faults(0, false)).toEqual([]);
  // Any other factor acts where there are shares, and nowhere else.
  expect(faults(0.5, true)).toEqual([]);
});

it('a multiple of nothing is refused: the factor would change nothing in any setup', () => {
  expect(faults(2, false, 0)).toEqual(['providers[0].contract.amendments[0].volumeFactor']);
  expect(faults(0.5, true, 0)).toEqual(['providers[0].contract.amendments[0].volumeFactor']);
  // Nothing of nothing says that its staff is to wait for a departure.
  expect(faults(0, false, 0)).toEqual([]);
  expect(faults(2, false, 0.25)).toEqual([]);
});
