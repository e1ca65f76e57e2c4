import { describe, expect, it } from 'vitest';
import type { ScenarioInput } from '../../../../src/scenario/types.ts';
import { batch, clockTime, live, scriptScenario } from '../routing/scripted-run.ts';

type SetupInput = ScenarioInput['setups'][number];

const ALWAYS = { days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' };

/** Three providers, Atlas the worst and Borealis the best; shares of the plan in percent, by month. */
function months(setup: Partial<SetupInput>, schedule?: Record<string, number>): number[][] {
  const shares = { atlas: 0.4, borealis: 0.4, cosmos: 0.2 };
  const base = scriptScenario({
    horizon: { start: '2027-01-01', days: 120, intervalMinutes: 60 },
    routing: [
      {
        policy: 'split',
        shares,
        ...(schedule === undefined ? {} : { schedule: [{ ...ALWAYS, shares: schedule }] }),
      },
    ],
    teams: ['lyon', 'porto', 'delft'].map((site) => ({ site })),
  });
  const cosmos = { id: 'cosmos', name: 'Cosmos', sites: [{ id: 'delft', name: 'Delft' }] };
  const qualities = [0.5, 0.9, 0.7];
  const input: ScenarioInput = {
    ...base,
    providers: [...base.providers, { ...base.providers[0]!, ...cosmos }].map((provider, p) => ({
      ...provider,
      skills: { phone: { quality: qualities[p]! } },
      contract: { prices: [] },
    })),
    setups: [
      {
        ...base.setups[0]!,
        reallocations: [
          {
            channel: 'phone',
            measure: 'qualityScore',
            everyMonths: 1,
            step: 0.1,
            minimumShare: 0.05,
            margin: 0,
            noticeMonths: 0,
          },
        ],
        ...setup,
      },
    ],
  };
  const contacts = Array.from({ length: 120 }, (_, day) => [
    ...batch(clockTime('10:00', day), 1, { handle: 60, route: 0.01 }),
    ...batch(clockTime('11:00', day), 1, { handle: 60, route: 0.7 }),
    ...batch(clockTime('12:00', day), 1, { handle: 60, route: 0.99 }),
  ]).flat();
  const seen: number[][] = [];
  let hour = 0;
  live(
    input,
    contacts,
    (run) => {
      const day = Math.floor(hour / 24);
      if (hour++ % 24 === 12 && [15, 45, 75, 105].includes(day)) {
        seen.push([0, 1, 2].map((p) => Math.round(run.volumes.fixedShare(0, p, day) * 100)));
      }
      return 0;
    },
    3600,
  );
  return seen;
}

describe('a re-allocation', () => {
  const steps = [
    [40, 40, 20],
    [30, 50, 20],
    [20, 60, 20],
    [10, 70, 20],
  ];

  it('moves its step of the planned shares, month after month', () => {
    expect(months({})).toEqual(steps);
  });

  it('does the same where the shares of the hours are others', () => {
    expect(months({}, { atlas: 0.6, borealis: 0.2, cosmos: 0.2 })).toEqual(steps);
  });

  it('does the same while a third hands over', () => {
    const departures = [
      { provider: 'cosmos', reason: 'breach' as const, on: '2027-01-02', lastsDays: 60 },
    ];
    expect(months({ departures })).toEqual(steps);
  });
});
