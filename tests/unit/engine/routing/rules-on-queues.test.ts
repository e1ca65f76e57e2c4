import { describe, expect, it } from 'vitest';
import type { ScenarioInput } from '../../../../src/scenario/types.ts';
import { FOUR_HOURS } from '../outage-scenario.ts';
import type { Scripted } from '../queueing/kernel-scene.ts';
import { batch, clockTime, live, scriptScenario, sharesOf, type Script } from './scripted-run.ts';

type Routing = ScenarioInput['setups'][number]['routing'][string];
type Rule = NonNullable<Extract<Routing, { policy: 'split' }>['rules']>[number];
type When = Rule['when'];

const PLAN = [0.5, 0.5];
const HELP = [0.1, 0.9];
/** Contacts of Atlas, under the plan and under the rule. */
const ROUTE = 0.05;

const rule = (when: Omit<When, 'provider'>, until: Rule['until']): Rule => ({
  name: 'Atlas in need',
  when: { provider: 'atlas', ...when },
  shares: { atlas: 0.1, borealis: 0.9 },
  until,
});
const lived = (one: Rule, contacts: readonly Scripted[], script: Partial<Script> = {}) =>
  live(
    scriptScenario({
      routing: [{ policy: 'split', shares: { atlas: 0.5, borealis: 0.5 }, rules: [one] }],
      ...script,
    }),
    contacts,
    sharesOf,
  ).changes;

/** All ten agents of Atlas are taken from 10:00 to 10:59:30; so many more come at 10:05:30. */
const crowd = (waiting: number): Scripted[] => [
  ...batch(clockTime('10:00'), 10, { handle: 3570, route: ROUTE }),
  ...batch(clockTime('10:05:30'), waiting, { handle: 20, route: ROUTE }),
];
/** Nobody at work outside the opening hours. */
const cutOff = {
  opening: {
    days: Array.from({ length: 7 }, () => ({ from: '08:00', to: '20:00' })),
    atClosing: 'cutOff' as const,
  },
};

describe('a rule about the expected wait', () => {
  // Ten agents and 180 s: 18 s for each who waits and one more.
  const slow = rule(
    { measure: 'expectedWaitSeconds', is: 'above', than: 107, forMinutes: 2 },
    { than: 19, forMinutes: 3 },
  );

  it('acts when it has been above the threshold, ends when it has been below the other', () => {
    // Five wait from 10:05:30: 108 s, found at 10:06. Nobody from 10:59:30: 18 s, found at 11:00.
    expect(lived(slow, crowd(5))).toEqual([
      ['00:00', PLAN],
      ['10:08', HELP],
      ['11:03', PLAN],
    ]);
  });

  it('does not act with one waiting less', () => {
    expect(lived(slow, crowd(4))).toEqual([['00:00', PLAN]]);
  });

  it('does not take exactly the threshold for above', () => {
    const exactly = { ...slow, when: { ...slow.when, than: 108 } };
    expect(lived(exactly, crowd(5))).toEqual([['00:00', PLAN]]);
  });

  it('may act below: whoever has hardly a queue takes more', () => {
    const quick = rule(
      { measure: 'expectedWaitSeconds', is: 'below', than: 19, forMinutes: 0 },
      { than: 107, forMinutes: 1 },
    );
    const changes = lived(quick, crowd(5), { channels: [cutOff] });
    // Ten come to work at 8:00. From 10:06 on the wait is above the other threshold.
    expect(changes).toEqual([
      ['00:00', PLAN],
      ['08:01', HELP],
      ['10:07', PLAN],
      ['11:00', HELP],
    ]);
  });

  it('acts while everybody is struck: a wait without end is above any threshold', () => {
    const hazards = [{ ...FOUR_HOURS, durationHours: 1 }];
    expect(lived(slow, [], { hazards, channels: [cutOff] })).toEqual([
      ['00:00', PLAN],
      ['10:18', HELP],
      ['11:19', PLAN],
    ]);
  });

  it('does not act at night, when nobody is to be at work', () => {
    const script = { channels: [cutOff], horizon: { days: 2 } };
    expect(lived(slow, [], script)).toEqual([['00:00', PLAN]]);
  });
});

describe('a rule about those who wait', () => {
  const crowded = rule(
    { measure: 'waiting', is: 'above', than: 3, forMinutes: 5 },
    { than: 1, forMinutes: 0 },
  );

  it('acts with more than so many, for so long; not with so many', () => {
    expect(lived(crowded, crowd(4))).toEqual([
      ['00:00', PLAN],
      ['10:11', HELP],
      ['11:00', PLAN],
    ]);
    expect(lived(crowded, crowd(3))).toEqual([['00:00', PLAN]]);
  });

  it('counts the minutes anew when one hangs up and another comes', () => {
    // Four from 10:05:30 on, but for half a minute around the look of 10:08.
    const [impatient, ...others] = crowd(4).reverse();
    const contacts = [
      ...others.reverse(),
      { ...impatient!, patience: 149 },
      ...batch(clockTime('10:08:30'), 1, { route: ROUTE }),
    ];
    expect(lived(crowded, contacts)[1]).toEqual(['10:14', HELP]);
  });

  it('may act below: with an empty queue', () => {
    const empty = rule(
      { measure: 'waiting', is: 'below', than: 1, forMinutes: 0 },
      { than: 3, forMinutes: 0 },
    );
    expect(lived(empty, crowd(4)).slice(0, 4)).toEqual([
      ['00:00', PLAN],
      ['08:01', HELP],
      ['10:06', PLAN],
      ['11:00', HELP],
    ]);
  });
});

describe('a rule about the answer rate of the last quarter of an hour', () => {
  const failing = rule(
    { measure: 'answerRate', is: 'below', than: 0.5, forMinutes: 0 },
    { than: 0.9, forMinutes: 0 },
  );
  /** One contact a minute, 10 s after it, from 10:00; it hangs up after 5 s, or is answered. */
  const minutely = Array.from({ length: 180 }, (_, minute) => ({
    time: clockTime('10:00:10') + minute * 60,
    handle: 1,
    patience: 5,
    route: ROUTE,
  }));
  const hazards = [{ ...FOUR_HOURS, occurs: { at: '2027-01-04T10:30' }, durationHours: 1 }];

  it('acts when fewer than half of fifteen were answered, ends when more than 90 % were', () => {
    // Of the fifteen before 10:38, 7 came before 10:30; of those before 11:44, 14 after 11:30.
    expect(lived(failing, minutely, { hazards })).toEqual([
      ['00:00', PLAN],
      ['10:38', HELP],
      ['11:44', PLAN],
    ]);
  });

  it('has to hold for so many minutes too', () => {
    const lasting = { ...failing, when: { ...failing.when, forMinutes: 5 } };
    expect(lived(lasting, minutely, { hazards })[1]).toEqual(['10:43', HELP]);
  });

  it('may act above', () => {
    const good = rule(
      { measure: 'answerRate', is: 'above', than: 0.9, forMinutes: 0 },
      { than: 0.5, forMinutes: 0 },
    );
    expect(lived(good, minutely, { hazards })).toEqual([
      ['00:00', PLAN],
      ['10:01', HELP],
      ['10:38', PLAN],
      ['11:44', HELP],
      // The last contact came at 12:59:10.
      ['13:15', PLAN],
    ]);
  });

  it('gives back a quarter of an hour after the last contact, when it takes them all away', () => {
    const away = { ...failing, shares: { atlas: 0, borealis: 1 } };
    // From 10:38 on nobody comes to Atlas; the last ended at 10:37:15, which the look of 10:52 sees.
    // From 10:53 on the first who come hang up again.
    expect(lived(away, minutely, { hazards }).slice(0, 4)).toEqual([
      ['00:00', PLAN],
      ['10:38', [0, 1]],
      ['10:53', PLAN],
      ['10:54', [0, 1]],
    ]);
  });

  it('says nothing while nothing has ended there', () => {
    expect(lived(failing, [], { hazards })).toEqual([['00:00', PLAN]]);
    const others = minutely.map((contact) => ({ ...contact, route: 0.7 }));
    expect(lived(failing, others, { hazards })).toEqual([['00:00', PLAN]]);
  });

  it('does not count as answered whom the outage cut off', () => {
    // Ten are taken at 10:20, and cut off at 10:30: none of the ten was answered.
    const cut = batch(clockTime('10:20'), 10, { handle: 3600, route: ROUTE });
    expect(lived(failing, cut, { hazards })[1]).toEqual(['10:31', HELP]);
  });

  it('counts those whom a full queue blocks', () => {
    const blocked = crowd(21).map((contact) => ({ ...contact, patience: 7200 }));
    const full = scriptScenario({
      routing: [
        {
          policy: 'split',
          shares: { atlas: 0.5, borealis: 0.5 },
          rules: [failing],
          maximumWaiting: 10,
        },
      ],
    });
    // Ten answered at 10:00; of 21 more ten wait and eleven are blocked: 10 of 21.
    expect(live(full, blocked, sharesOf).changes[1]).toEqual(['10:06', HELP]);
  });
});
