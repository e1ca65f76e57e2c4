import { expect, test } from 'vitest';
import type { Answer } from '../../../../src/estimate/answer.ts';
import type { Scenario } from '../../../../src/scenario/types.ts';
import { setAt, type Known } from '../../../../src/store/index.ts';
import { costInWords } from '../../../../src/ui/editor/contract/clause-cost.ts';
import { followFigures } from '../../../../src/ui/editor/contract/figures.ts';
import { twoProviders } from '../../store/fixture.ts';

const scenario = setAt(
  setAt(twoProviders(), ['horizon', 'days'], 365),
  ['run', 'replications'],
  100,
);
const whole = scenario.run.replications;

/** A run that found these amounts for the first price of the first provider, setup by setup. */
function known(of: Scenario, amounts: readonly number[], n = whole): Known {
  const statement = amounts.map((value, setup) => ({
    setup,
    quantity: 1,
    amount: { value, low: value, high: value },
    line: {
      provider: 0,
      channel: -1,
      kind: 'perStaffedHour',
      unitPrice: 31,
      quantityUnit: 'agent-hours',
      clause: 0,
      amendment: -1,
      tier: -1,
      premium: -1,
      premiumAmendment: -1,
    },
  }));
  const answer = { n, statement } as unknown as Answer;
  return { scenario: of, headline: answer, answer, results: undefined as never };
}

const place = { provider: 0, clause: 0, amendment: -1, kinds: ['perStaffedHour'] } as const;
const edited = setAt(scenario, ['providers', 0, 'contract', 'prices', 0, 'price'], 32);

test('a clause says what it costs in each setup', () => {
  const figures = followFigures(undefined, known(scenario, [1_240_000, 710_000]));
  const [alone, both] = scenario.setups.map(({ name }) => name);
  expect(costInWords(figures, scenario, place).replaceAll('\u00a0', ' ')).toBe(
    `1.24 M€ a year in ${alone}; 710 k€ in ${both}`,
  );
  expect(costInWords(figures, scenario, { ...place, clause: 1 })).toBe('');
});

test('once a run has ended it says by how much it differs from the one before', () => {
  const first = followFigures(undefined, known(scenario, [1_240_000, 710_000]));
  const running = followFigures(first, known(edited, [1_250_000, 720_000], 10));
  expect(costInWords(running, edited, place)).not.toContain('(');
  const ended = followFigures(running, known(edited, [1_252_000, 710_000]));
  const words = costInWords(ended, edited, place).replaceAll('\u00a0', ' ');
  expect(words).toContain('(+12 k€)');
  expect(words.match(/\(/g)).toHaveLength(1);
});

test('a run that was cut short is not what the next is compared with', () => {
  const cut = followFigures(undefined, known(scenario, [1_000_000, 1_000_000], 10));
  const ended = followFigures(cut, known(edited, [1_252_000, 710_000]));
  expect(ended?.before).toBeUndefined();
});

test('figures of another list of clauses say nothing', () => {
  const figures = followFigures(undefined, known(scenario, [1_240_000, 710_000]));
  const { prices } = scenario.providers[0]!.contract;
  const more = setAt(
    scenario,
    ['providers', 0, 'contract', 'prices'],
    [{ model: 'fixedPerMonth', price: 1 }, ...prices],
  );
  expect(costInWords(figures, more, place)).toBe('');
});
