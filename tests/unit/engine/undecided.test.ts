import { expect, it } from 'vitest';
import { undecidedFrom } from '../../../src/engine/undecided.ts';
import { simulate } from '../../support/simulate.ts';
import { exponential, queueScenario } from './queue-scenario.ts';

const [HOUR, DAY] = [3600, 86_400];

it('takes the intervals of the last day for a threshold of a day', () => {
  expect(undecidedFrom(DAY, 7 * DAY, HOUR / 2)).toBe(6 * 48);
});

it('takes no interval that has contacts of both kinds', () => {
  expect(undecidedFrom(45 * 60, DAY, HOUR / 2)).toBe(47);
  expect(undecidedFrom(20, DAY, HOUR / 2)).toBe(48);
});

it('takes all of them when the horizon is shorter than the threshold', () => {
  expect(undecidedFrom(2 * DAY, DAY, HOUR)).toBe(0);
});

it('so that an evening without agents breaks nothing at the end of a calm run', () => {
  const input = queueScenario({
    perMinute: 0.1,
    handleTime: exponential(60),
    agents: [1],
    days: 2,
  });
  const [mail] = input.channels;
  const [setup] = input.setups;
  const [team] = setup!.teams;
  const hours = Array.from({ length: 7 }, () => ({ from: '08:00', to: '18:00' }));
  const { patience: _, ...patient } = mail!;
  const run = simulate(
    {
      ...input,
      channels: [
        {
          ...patient,
          medium: 'email',
          objective: { serviceLevel: 0.9, withinSeconds: DAY },
          continuity: { minimumServiceLevel: 0.5, maximumDisruptionHours: 24 },
        },
      ],
      setups: [{ ...setup!, teams: [{ ...team!, hours }] }],
    },
    3,
  );
  expect(run.mean('stillWaiting')).toBeGreaterThan(10);
  expect(run.values('hoursBelowMinimum')).toEqual(new Float64Array(3));
});
