import { describe, expect, it } from 'vitest';
import { FOUR_HOURS } from '../outage-scenario.ts';
import { batch, clockTime, live, scriptScenario, type Script } from './scripted-run.ts';

const ATLAS = { policy: 'split', shares: { atlas: 1 } } as const;
const ALWAYS = Array.from({ length: 7 }, () => ({ from: '00:00', to: '24:00' }));
const one = { site: 'lyon', staffing: { rule: 'constant' as const, agents: 1 } };
/** One agent, day and night, and a day of warm-up. */
const warm: Script = {
  routing: [ATLAS],
  channels: [{ opening: { days: ALWAYS } }],
  teams: [one],
  horizon: { warmUpDays: 1 },
};
const EMAIL = 1;
const email: Script = {
  ...warm,
  routing: [ATLAS, ATLAS],
  channels: [{}, { medium: 'email', opening: { days: ALWAYS } }],
};
const eve = (time: string): number => clockTime(time, -1);

describe('the warm-up', () => {
  it('counts none of its contacts', () => {
    const contacts = [
      ...batch(eve('10:00'), 3, { handle: 600 }),
      ...batch(eve('10:05'), 2, { patience: 60 }),
    ];
    const { booked, run } = live(scriptScenario(warm), contacts, undefined, 3600);
    for (const field of ['offered', 'answered', 'abandoned', 'delayed', 'lost'] as const) {
      expect([field, booked(field)]).toEqual([field, 0]);
    }
    const { answeredBy, handledBy, abandonedWait, waits, occupied } = run.kernel.tally;
    for (const kept of [answeredBy, handledBy, abandonedWait, waits, occupied]) {
      expect(kept.every((value) => value === 0)).toBe(true);
    }
  });

  it('leaves the agents with what they have in hand', () => {
    const contacts = [
      ...batch(eve('23:00'), 1, { handle: 7200 }),
      ...batch(clockTime('00:30'), 1, { handle: 60 }),
    ];
    const { booked, waited } = live(scriptScenario(warm), contacts, undefined, 3600);
    expect([booked('offered'), booked('answered')]).toEqual([1, 1]);
    expect(waited()).toBe(1800);
  });

  it('leaves the queue as it is: who came before goes before', () => {
    const contacts = [
      ...batch(eve('23:00'), 1, { handle: 7200 }),
      ...batch(eve('23:30'), 1, { handle: 600 }),
      ...batch(clockTime('00:30'), 1, { handle: 60 }),
    ];
    const { waited } = live(scriptScenario(warm), contacts, undefined, 3600);
    // The agent is free at 1:00, and again at 1:10.
    expect(waited()).toBe(2400);
  });

  it('carries the backlog over into the first day', () => {
    const contacts = [
      ...batch(eve('21:00'), 2, { channel: EMAIL, handle: 600 }),
      ...batch(clockTime('07:00'), 1, { channel: EMAIL, handle: 600 }),
    ];
    const { booked, waited } = live(scriptScenario(email), contacts, undefined, 3600);
    expect([booked('offered', EMAIL), booked('answered', EMAIL)]).toEqual([1, 1]);
    // Two are before it, from 8:00 to 8:20.
    expect(waited(EMAIL)).toBe(4800);
  });

  it('leaves nothing to uncount, when an outage cuts off what was in hand', () => {
    const struck: Script = {
      ...warm,
      hazards: [{ ...FOUR_HOURS, occurs: { at: '2027-01-04T00:30' } }],
    };
    const contacts = batch(eve('23:00'), 1, { handle: 3 * 3600 });
    const { tally } = live(scriptScenario(struck), contacts, undefined, 3600).run.kernel;
    expect(tally.answeredBy[0]).toBeGreaterThanOrEqual(0);
    expect(tally.handledBy[0]).toBeGreaterThanOrEqual(0);
    expect(tally.occupied[0]).toBeGreaterThanOrEqual(0);
  });

  it('leaves nothing of its hours in the occupancy of agents with several at a time', () => {
    const chat: Script = {
      ...warm,
      channels: [{ medium: 'chat', concurrency: 2, opening: { days: ALWAYS } }],
    };
    const contacts = batch(eve('20:00'), 1, { handle: 5 * 3600 });
    const { tally } = live(scriptScenario(chat), contacts, undefined, 3600).run.kernel;
    expect(tally.occupied[0]).toBeLessThanOrEqual(3600);
    expect(tally.handledBy[0]).toBeLessThanOrEqual(3600);
  });
});

describe('a backlog at the start', () => {
  const backlog = (contacts: number, more: Partial<Script> = {}): Script => ({
    routing: [ATLAS, ATLAS],
    channels: [
      {},
      {
        medium: 'email',
        opening: { days: ALWAYS },
        demand: { contactsPerWeek: 0, backlogAtStart: contacts },
        handleTime: { distribution: 'constant', meanSeconds: 600 },
      },
    ],
    teams: [one],
    ...more,
  });

  it('is worked off first, and not counted', () => {
    const late = batch(clockTime('07:00'), 1, { channel: EMAIL, handle: 60 });
    const lived = live(scriptScenario(backlog(3)), late, ({ kernel }) => [
      kernel.lines.length[EMAIL],
      kernel.floor.busy[0],
    ]);
    expect(lived.changes).toEqual([
      ['00:00', [3, 0]],
      ['07:00', [4, 0]],
      ['08:00', [3, 1]],
      ['08:10', [2, 1]],
      ['08:20', [1, 1]],
      ['08:30', [0, 1]],
      ['08:31', [0, 0]],
    ]);
    expect([lived.booked('offered', EMAIL), lived.booked('answered', EMAIL)]).toEqual([1, 1]);
    expect(lived.run.kernel.tally.handledBy[EMAIL]).toBeCloseTo(3 * 600 + 60, 6);
  });

  it('shows in the backlog of the first intervals', () => {
    const lived = live(scriptScenario(backlog(3)), [], undefined, 300);
    expect(
      ['00:00', '07:55', '08:05', '08:25'].map((t) => lived.bookedAt('waitingAtEnd', t, EMAIL)),
    ).toEqual(
      // At 8:10 and at 8:30 the next has not been taken yet: that is the next interval’s.
      [3, 3, 2, 0],
    );
  });

  it('lies at the providers by their shares', () => {
    const halves = { policy: 'split', shares: { atlas: 0.5, borealis: 0.5 } } as const;
    const n = 2000;
    const script = backlog(n, {
      routing: [halves, halves],
      teams: [
        { ...one, staffing: { rule: 'constant', agents: 0 } },
        { ...one, site: 'porto', staffing: { rule: 'constant', agents: 0 } },
      ],
    });
    const { kernel } = live(scriptScenario(script), [], undefined, 3600).run;
    const [atlas, borealis] = [...kernel.lines.length].slice(-2);
    expect(atlas! + borealis!).toBe(n);
    expect(Math.abs(atlas! - n / 2)).toBeLessThan(3.2905 * Math.sqrt(n / 4));
  });
});
