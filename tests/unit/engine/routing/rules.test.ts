import { describe, expect, it } from 'vitest';
import type { ScenarioInput } from '../../../../src/scenario/types.ts';
import { FOUR_HOURS, type HazardInput } from '../outage-scenario.ts';
import { batch, clockTime, live, scriptScenario, sharesOf, type Script } from './scripted-run.ts';

type Routing = ScenarioInput['setups'][number]['routing'][string];
type Rule = NonNullable<Extract<Routing, { policy: 'split' }>['rules']>[number];

/** While Atlas has less than 60 % of its agents, Borealis gets nearly all. */
const CAPACITY: Rule = {
  name: 'Half of Atlas gone',
  when: { provider: 'atlas', measure: 'capacityLeft', is: 'below', than: 0.6, forMinutes: 5 },
  shares: { atlas: 0.1, borealis: 0.9 },
  until: { than: 0.9, forMinutes: 10 },
};
/** Half of Atlas's agents, cut off or not, at these times of the day; nobody knows but the rules. */
const halved = (at: string, durationHours: number, more: Partial<HazardInput> = {}) => ({
  ...FOUR_HOURS,
  id: `at-${at.replace(':', '-')}`,
  occurs: { at: `2027-01-04T${at}` },
  durationHours,
  capacityLost: 0.5,
  ...more,
});
const split = (rules: Rule[], more = {}): Routing => ({
  policy: 'split',
  shares: { atlas: 0.5, borealis: 0.5 },
  rules,
  ...more,
});
const lived = (rules: Rule[], script: Partial<Script> = {}, more = {}) =>
  live(scriptScenario({ routing: [split(rules, more)], ...script }), [], sharesOf);
const PLAN = [0.5, 0.5];
const HELP = [0.1, 0.9];

describe('a rule about the capacity left', () => {
  it('acts when a look has found it, and it has held for so many minutes since', () => {
    // Struck at 10:15, after the look of that minute: found at 10:16, has held until 10:21. Back
    // at 14:15: found at 14:16, has held for ten minutes at 14:26.
    const { changes, instants } = lived([CAPACITY], { hazards: [halved('10:15', 4)] });
    expect(changes).toEqual([
      ['00:00', PLAN],
      ['10:21', HELP],
      ['14:26', PLAN],
    ]);
    expect(instants).toEqual([
      ['struck', '10:15', 0],
      ['detected', '10:15', 0],
      ['ruleBegins', '10:21', 0],
      ['recovered', '14:15', 0],
      ['ruleEnds', '14:26', 0],
    ]);
  });

  it('acts at the first look that finds it where it need not hold', () => {
    const at: Rule = { ...CAPACITY, when: { ...CAPACITY.when, forMinutes: 0 } };
    const atOnce: Rule = { ...at, until: { than: 0.9, forMinutes: 0 } };
    expect(lived([atOnce], { hazards: [halved('10:15', 4)] }).changes).toEqual([
      ['00:00', PLAN],
      ['10:16', HELP],
      ['14:16', PLAN],
    ]);
  });

  it.each([
    // Struck at 10:15: the looks of 10:16 to 10:20 find it; that of 10:21, too, or not any more.
    ['5 minutes and a half', 5.5 / 60, []],
    [
      '6 minutes and a half',
      6.5 / 60,
      [
        ['10:21', HELP],
        ['10:32', PLAN],
      ],
    ],
  ])('is not moved by a loss too short: %s', (_, durationHours, expected) => {
    const { changes } = lived([CAPACITY], { hazards: [halved('10:15', durationHours)] });
    expect(changes.slice(1)).toEqual(expected);
  });

  it('counts from the beginning again when the condition is interrupted', () => {
    // 4 minutes of loss, one minute whole (the look of 10:20), then loss for good: found at 10:21.
    const hazards = [halved('10:15', 4.5 / 60), halved('10:20', 4)];
    expect(lived([CAPACITY], { hazards }).changes[1]).toEqual(['10:26', HELP]);
  });

  it('ends across its other threshold only, and starts counting again too', () => {
    // From 14:15 on, 80 % are back: above 60 %, not above 90 %. All are at 15:15, but for a relapse
    // at 15:20; found whole at 15:22, for ten minutes at 15:32.
    const hazards = [
      halved('10:15', 4, {
        recoveryStages: [
          { afterHours: 0, back: 0.6 },
          { afterHours: 1, back: 1 },
        ],
      }),
      halved('15:20', 1.5 / 60, { id: 'relapse' }),
    ];
    expect(lived([CAPACITY], { hazards }).changes).toEqual([
      ['00:00', PLAN],
      ['10:21', HELP],
      ['15:32', PLAN],
    ]);
  });

  it('finds nothing amiss while nobody is on shift', () => {
    const always = { ...CAPACITY, when: { ...CAPACITY.when, forMinutes: 0 } };
    const hazards = [halved('04:00', 3)];
    expect(lived([always], { hazards, channels: [cutOff] }).changes).toEqual([['00:00', PLAN]]);
  });

  it('knows a capacity above a threshold: then the rule gives back', () => {
    // As long as Atlas has more than 90 %, it takes more than planned.
    const whole: Rule = {
      name: 'Atlas is whole',
      when: { provider: 'atlas', measure: 'capacityLeft', is: 'above', than: 0.9, forMinutes: 0 },
      shares: { atlas: 0.7, borealis: 0.3 },
      until: { than: 0.6, forMinutes: 5 },
    };
    expect(lived([whole], { hazards: [halved('10:15', 4)] }).changes).toEqual([
      ['00:00', PLAN],
      ['08:01', [0.7, 0.3]],
      ['10:21', PLAN],
      ['14:16', [0.7, 0.3]],
    ]);
  });
});

const cutOff = {
  opening: {
    days: Array.from({ length: 7 }, () => ({ from: '08:00', to: '20:00' })),
    atClosing: 'cutOff' as const,
  },
};

describe('two rules', () => {
  const FIRST: Rule = {
    ...CAPACITY,
    name: 'A deep loss',
    when: { ...CAPACITY.when, than: 0.3, forMinutes: 2 },
    shares: { atlas: 0, borealis: 1 },
    until: { than: 0.3, forMinutes: 0 },
  };
  const hazards = [halved('10:15', 4), halved('12:00', 1, { id: 'deeper', capacityLost: 0.6 })];

  it('act by the first in the list of those whose time has come', () => {
    // A fifth is left from 12:00 to 13:00: the first rule acts from 12:03 to 13:01.
    expect(lived([FIRST, CAPACITY], { hazards }).changes).toEqual([
      ['00:00', PLAN],
      ['10:21', HELP],
      ['12:03', [0, 1]],
      ['13:01', HELP],
      ['14:26', PLAN],
    ]);
  });

  it('act by the first in the list though the second came later', () => {
    const { changes, instants } = lived([CAPACITY, FIRST], { hazards });
    expect(changes).toEqual([
      ['00:00', PLAN],
      ['10:21', HELP],
      ['14:26', PLAN],
    ]);
    // The second acts all the same, unseen.
    expect(instants.filter(([kind]) => kind.startsWith('rule'))).toEqual([
      ['ruleBegins', '10:21', 0],
      ['ruleBegins', '12:03', 0],
      ['ruleEnds', '13:01', 0],
      ['ruleEnds', '14:26', 0],
    ]);
  });
});

describe('a rule', () => {
  it('and fail-over act together: fail-over starts from the shares of the rule', () => {
    const failover = { detectMinutes: 30, switchMinutes: 15, failbackMinutes: 30 };
    const { changes } = lived([CAPACITY], { hazards: [halved('10:15', 4)] }, { failover });
    // Known at 11:00: half of the tenth stays with Atlas. The rule ends at 14:26, fail-over 14:45.
    expect(changes).toEqual([
      ['00:00', PLAN],
      ['10:21', HELP],
      ['11:00', [0.05, 0.95]],
      ['14:26', [0.25, 0.75]],
      ['14:45', PLAN],
    ]);
  });

  it('goes before the shares of the hour, which change unseen', () => {
    const schedule = [
      { days: [1], from: '12:00', to: '18:00', shares: { atlas: 0.8, borealis: 0.2 } },
    ];
    const { changes } = lived([CAPACITY], { hazards: [halved('10:15', 4)] }, { schedule });
    expect(changes).toEqual([
      ['00:00', PLAN],
      ['10:21', HELP],
      ['14:26', [0.8, 0.2]],
      ['18:00', PLAN],
    ]);
  });

  it('sends the contacts of its minutes where it says', () => {
    const script = scriptScenario({ routing: [split([CAPACITY])], hazards: [halved('10:15', 4)] });
    const times = ['10:20:59', '10:21:01', '14:25:59', '14:26:01'];
    const contacts = times.flatMap((time) => batch(clockTime(time), 1, { route: 0.3, handle: 1 }));
    expect([...live(script, contacts).run.kernel.tally.answeredBy]).toEqual([2, 2]);
  });

  it('looks at each provider for itself', () => {
    const borealis = { ...CAPACITY, when: { ...CAPACITY.when, provider: 'borealis' } };
    expect(lived([borealis], { hazards: [halved('10:15', 4)] }).changes).toEqual([['00:00', PLAN]]);
  });
});
