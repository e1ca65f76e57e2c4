import { expect, it } from 'vitest';
import { simulate } from '../../../support/simulate.ts';
import { nightPost, powerCut } from './night-post.ts';

const AGE = { indicator: 'backlogAge', target: 24, slope: { malusPerPoint: 0.001 } } as const;

it('the age of a backlog is the mean over the days that are not excused', () => {
  // Atlas is out from 1 to 10 February. On the 18 other days what waits at midnight came after 18:00:
  // the oldest is nearly 6 hours old, as some 4 come in an hour. With the days of the cut (30, 54, … 246 h)
  // the mean would be 53 h; over 28 days instead of 18, 3.7 h.
  const { engine } = simulate(
    nightPost(
      { indicators: [AGE], forceMajeure: { kinds: ['power'] } },
      { hazards: [powerCut('2027-02-01T00:00', 239)] },
    ),
    1,
  );
  const ages = engine.statement(0)[0]!.indicators.map(({ value }) => value);
  expect(ages).toHaveLength(2);
  for (const age of ages) {
    expect(age).toBeGreaterThan(5.4);
    expect(age).toBeLessThanOrEqual(6);
  }
});

it("a provider that does not answer a channel has no backlog in the client's queue of it", () => {
  const base = nightPost();
  const [setup] = base.setups;
  const [atlas] = base.providers;
  const [mail] = base.channels;
  const staffing = { rule: 'constant', agents: 5 } as const;
  const { engine } = simulate(
    {
      ...base,
      channels: [mail!, { ...mail!, id: 'letters', name: 'Letters' }],
      providers: [
        atlas!,
        {
          id: 'borealis',
          name: 'Borealis',
          sites: [{ id: 'porto', name: 'Porto' }],
          contract: { prices: [], indicators: [{ ...AGE, channel: 'mail' }] },
        },
      ],
      setups: [
        {
          ...setup!,
          teams: [...setup!.teams, { site: 'porto', channels: ['letters'], staffing }],
          routing: {
            mail: { policy: 'split', shares: { atlas: 1 }, queue: 'central' },
            letters: { policy: 'split', shares: { borealis: 1 } },
          },
        },
      ],
    },
    1,
  );
  expect(engine.statement(0)[0]!.indicators.map(({ value }) => value)).toEqual([NaN, NaN]);
});
