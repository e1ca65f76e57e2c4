import { describe, expect, it } from 'vitest';
import { parseScenario } from '../../../src/scenario/parse.ts';
import { wideScenario, wideScenarioWith } from '../../support/wide-scenario.ts';
import { both, hours, points, row, rule, team } from './model-refusals.ts';

/** Needs that would come back without end, or nearly. */
describe('needs that go round', () => {
  const circle = (there: number, back: number) => {
    const input = wideScenario();
    input.channels[0]!.channelChange = { to: 'chat', probability: there };
    input.channels[1]!.channelChange = { to: 'phone', probability: back };
    return parseScenario(input);
  };

  it('between two channels are refused when hardly any ever stops', () => {
    const parsed = circle(1, 0.95);
    expect(parsed.ok ? [] : parsed.error).toMatchObject([
      {
        code: 'consistency',
        path: 'channels[0].channelChange',
        expected: 'changes that come to an end',
      },
    ]);
  });

  it('between two channels are accepted when they die out', () => {
    expect(circle(0.5, 0.5).ok).toBe(true);
  });

  it('by voice-mail and back are refused too', () => {
    const input = wideScenario();
    input.channels[2]!.channelChange = { to: 'phone', probability: 1 };
    input.setups[1]!.routing['phone']!.voicemail = { channel: 'mail', share: 1 };
    const parsed = parseScenario(input);
    expect(parsed.ok ? [] : parsed.error.map(({ path }) => path)).toEqual([
      'channels[2].channelChange',
    ]);
  });
});

describe('what the whole model can say', () => {
  it.each([
    ['channels[1].concurrency', 3],
    ['channels[1].concurrentThroughput', [1, 1.7, 2.5]],
    ['channels[0].patience', points([0, 0], [0.03, 0], [0.5, 120], [1, 600])],
    ['channels[2].patience', { distribution: 'weibull', meanSeconds: 86_400, shape: 1.5 }],
    ['channels[0].demand.table', { startsAt: '08:00', stepMinutes: 60, days: [row(12)] }],
    [
      'channels[0].demand.table',
      { startsAt: '08:00', stepMinutes: 15, days: new Array(28).fill(row(4)) },
    ],
    [`${both}.transfers`, [{ from: 'atlas', to: 'borealis', share: 0.1 }]],
    [`${both}.caps`, { atlas: 200 }],
    [`${both}.rules`, rule({})],
    [`${both}.schedule`, hours({})],
    [`${both}.overflow`, { whenNoIdleAgent: true }],
    [`${both}.overflow`, { whenWaitingReaches: 10 }],
    [`${both}.overflow`, { afterSeconds: 60, to: ['borealis'] }],
    [`${both}.callBack`, { whenExpectedWaitExceedsSeconds: 60, acceptance: 0.5 }],
    [`${both}.voicemail`, { channel: 'mail', share: 0.5 }],
    [`${team}.skills`, { phone: { priority: 2, afterSeconds: 30, handleTimeFactor: 1.2 } }],
    [
      'hazards[0].capacityLost',
      { distribution: 'triangular', minimum: 0.1, mode: 0.2, maximum: 0.9 },
    ],
    [
      'hazards[0].recoveryStages',
      [
        { afterHours: 4, back: 0.5 },
        { afterHours: 8, back: 1 },
      ],
    ],
    ['providers[0].sites[0].absence', { mean: 0.08, standardDeviation: 0.02 }],
    ['specialDays', [{ date: '2027-01-06', name: 'Epiphany', closed: true }]],
    [
      `${team}.workforce`,
      {
        headcount: 30,
        attritionPerYear: 0.3,
        hires: [{ date: '2026-12-01', agents: 5, trainingWeeks: 8 }],
      },
    ],
  ])('%s = %j is accepted', (path, value) => {
    const parsed = parseScenario(wideScenarioWith(path, value));
    expect(parsed.ok ? [] : parsed.error).toEqual([]);
  });
});
