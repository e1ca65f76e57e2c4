import { expect, it } from 'vitest';
import { simulate } from '../../../support/simulate.ts';
import { billed, nightPost, powerCut } from './night-post.ts';

it('what ends months after it came counts in the month in which it ends', () => {
  // Out from 1 January to 31 March: the 9,000 e-mails of three months are answered on 1 April, with the 3,000
  // of April and the 3,100 of May. Half of all leave unresolved, for good, and each of these costs a customer:
  // some 6,000 in April, 1,550 in May.
  const base = nightPost(
    {},
    {
      horizon: { start: '2027-01-01', days: 151, intervalMinutes: 30 },
      client: { perBreach: 0, churn: { afterLost: 0, afterUnresolved: 1, customerValue: 100 } },
      hazards: [powerCut('2027-01-01T00:00', 90 * 24 - 1)],
    },
  );
  const [mail] = base.channels;
  const { engine } = simulate(
    {
      ...base,
      channels: [{ ...mail!, repeat: { probability: 0, meanDelayHours: 12, maximumRepeats: 1 } }],
      providers: [{ ...base.providers[0]!, skills: { mail: { firstContactResolution: 0.5 } } }],
    },
    1,
  );
  const churn = billed(engine, 'churn').map((row) => row.split(': ').map(Number));
  expect(churn.map(([month]) => month)).toEqual([3, 4]);
  expect(churn[0]![1]).toBeGreaterThan(5500);
  expect(churn[1]![1]).toBeLessThan(1800);
});
