import { describe, expect, it } from 'vitest';
import { prepare } from '../../../../src/engine/index.ts';
import { validScenario } from '../../../support/simulate.ts';
import { FOUR_HOURS } from '../outage-scenario.ts';
import { clockTime, live, scriptScenario, sharesOf, type Script } from './scripted-run.ts';

const RULE = {
  name: 'Half of Atlas gone',
  when: {
    provider: 'atlas',
    measure: 'capacityLeft' as const,
    is: 'below' as const,
    than: 0.6,
    forMinutes: 5,
  },
  shares: { atlas: 0.1, borealis: 0.9 },
  until: { than: 0.9, forMinutes: 10 },
};
const ruled: Script = {
  routing: [{ policy: 'split', shares: { atlas: 0.5, borealis: 0.5 }, rules: [RULE] }],
  hazards: [{ ...FOUR_HOURS, capacityLost: 0.5 }],
};
const cutOff = {
  opening: {
    days: Array.from({ length: 7 }, () => ({ from: '08:00', to: '20:00' })),
    atClosing: 'cutOff' as const,
  },
};

describe('the instants of rules', () => {
  const engine = prepare(validScenario(scriptScenario(ruled)));
  const instants = [
    { kind: 'struck', seconds: clockTime('10:15'), provider: 0 },
    { kind: 'detected', seconds: clockTime('10:15'), provider: 0 },
    { kind: 'ruleBegins', seconds: clockTime('10:21'), provider: 0 },
    { kind: 'recovered', seconds: clockTime('14:15'), provider: 0 },
    { kind: 'ruleEnds', seconds: clockTime('14:26'), provider: 0 },
  ];

  it('are in the trace, among the others, by time', () => {
    expect(engine.trace(0, 0, 1).setups[0]!.instants).toEqual(instants);
  });

  it('are in the replay, whose shares change at the same minute', () => {
    const { instants: found, shares } = engine.replay(0, 0).setups[0]!;
    expect(found).toEqual(instants);
    // A step is named by its first minute, and shows its end.
    const atlas = (time: string): number => shares[clockTime(time) / 60]!;
    expect(['10:20', '10:21', '14:25', '14:26'].map(atlas)).toEqual([0.5, 0.1, 0.1, 0.5]);
  });

  it('of the warm-up are told too, before the first midnight; what acts goes on acting', () => {
    const whole = {
      ...RULE,
      when: { ...RULE.when, is: 'above' as const, than: 0.9, forMinutes: 0 },
      until: { than: 0.6, forMinutes: 0 },
    };
    const script: Script = {
      ...ruled,
      routing: [{ policy: 'split', shares: { atlas: 0.5, borealis: 0.5 }, rules: [whole] }],
      horizon: { warmUpDays: 1 },
    };
    const { instants: found, changes } = live(scriptScenario(script), [], sharesOf);
    expect(found.filter(([kind]) => kind.startsWith('rule'))).toEqual([
      ['ruleBegins', '-1 08:01', 0],
      ['ruleEnds', '10:16', 0],
      ['ruleBegins', '14:16', 0],
    ]);
    expect(changes.slice(0, 2)).toEqual([
      ['00:00', [0.1, 0.9]],
      ['10:16', [0.5, 0.5]],
    ]);
  });

  it('are forgotten from one replication to the next', () => {
    const first = engine.trace(0, 0, 1).setups[0]!.instants;
    engine.trace(1, 0, 1);
    expect(engine.trace(0, 0, 1).setups[0]!.instants).toEqual(first);
  });
});

describe('a night', () => {
  it('is not looked at: the minutes are counted anew in the morning', () => {
    // Found three times before closing, at 19:58, 19:59 and 20:00; and again from 8:01 on.
    const script: Script = {
      ...ruled,
      channels: [cutOff],
      horizon: { days: 2 },
      hazards: [
        {
          ...FOUR_HOURS,
          capacityLost: 0.5,
          occurs: { at: '2027-01-04T19:57' },
          durationHours: 24,
        },
      ],
    };
    const { instants } = live(scriptScenario(script), [], sharesOf, 3600);
    expect(instants.filter(([kind]) => kind === 'ruleBegins')).toEqual([
      ['ruleBegins', '1 08:06', 0],
    ]);
  });

  it('is not in the last quarter of an hour of the morning', () => {
    const failing = {
      ...RULE,
      when: { ...RULE.when, measure: 'answerRate' as const, than: 0.5, forMinutes: 0 },
      until: { than: 0.9, forMinutes: 0 },
    };
    const script: Script = {
      routing: [{ policy: 'split', shares: { atlas: 0.5, borealis: 0.5 }, rules: [failing] }],
      channels: [cutOff],
      horizon: { days: 2 },
      hazards: [{ ...FOUR_HOURS, occurs: { at: '2027-01-04T19:45' }, durationHours: 2 }],
    };
    // Ten failures in the last ten minutes of the evening; at 8:01 one contact, answered, is all
    // that has ended since opening.
    const evening = Array.from({ length: 10 }, (_, i) => ({
      time: clockTime('19:50:10') + i * 60,
      handle: 1,
      patience: 5,
      route: 0.05,
    }));
    const contacts = [...evening, { time: clockTime('08:00:10', 1), handle: 1, route: 0.05 }];
    const { instants } = live(scriptScenario(script), contacts, sharesOf, 3600);
    expect(instants.filter(([kind]) => kind.startsWith('rule'))).toEqual([
      ['ruleBegins', '19:51', 0],
      ['ruleEnds', '1 08:01', 0],
    ]);
  });
});
