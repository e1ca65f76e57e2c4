import { describe, expect, it } from 'vitest';
import { OpeningClock } from '../../../../src/engine/queueing/opening-clock.ts';
import { batch, clockTime, live, scriptScenario, timeText, type Script } from './scripted-run.ts';

const DAY = 86_400;
const HOUR = 3600;
const ATLAS = { policy: 'split', shares: { atlas: 1 } } as const;

describe('opening hours that pass', () => {
  /** Open from 8 to 20 on three days, in hours; the second is closed. */
  const open = Uint8Array.from({ length: 72 }, (_, hour) => {
    const day = Math.floor(hour / 24);
    return day !== 1 && hour % 24 >= 8 && hour % 24 < 20 ? 1 : 0;
  });
  const clock = new OpeningClock([open], HOUR);
  const after = (time: string, hours: number): string =>
    timeText(clock.after(0, clockTime(time), hours * HOUR));

  it('are those of the clock while the channel is open', () => {
    expect(after('10:15', 2)).toBe('12:15');
    expect(after('08:00', 11.5)).toBe('19:30');
  });

  it('go on at the next opening, over nights and closed days', () => {
    expect(after('19:30', 1)).toBe('2 08:30');
    expect(after('10:00', 21)).toBe('2 19:00');
  });

  it('do not begin before opening, nor at night', () => {
    expect(after('03:00', 1)).toBe('09:00');
    expect(after('23:00', 1)).toBe('2 09:00');
  });

  it('that would end at closing end at the next opening', () => {
    expect(after('19:00', 1)).toBe('2 08:00');
  });

  it('end never when the horizon has not so many', () => {
    expect(clock.after(0, clockTime('08:00'), 24 * HOUR)).toBe(Infinity);
    expect(clock.after(0, clockTime('08:00'), 24 * HOUR - 1)).toBe(3 * DAY - 4 * HOUR - 1);
    expect(clock.after(0, 3 * DAY + 1, 1)).toBe(Infinity);
  });

  it('count in the warm-up, from its own first day on', () => {
    const early = new OpeningClock([open], HOUR, -2 * DAY);
    expect(early.after(0, -2 * DAY + 10 * HOUR, HOUR)).toBe(-2 * DAY + 11 * HOUR);
    expect(early.after(0, -2 * DAY + 19.5 * HOUR, HOUR)).toBe(8.5 * HOUR);
  });
});

describe('customers whose need was not resolved', () => {
  const script = (
    repeat: { probability: number; meanDelayHours: number; maximumRepeats: number },
    firstContactResolution: number,
    more: Partial<Script> = {},
  ): Script => ({
    routing: [ATLAS],
    channels: [{ repeat, handleTime: { distribution: 'constant', meanSeconds: 40 } }],
    providers: [{ skills: { phone: { firstContactResolution } } }],
    teams: [{ site: 'lyon', staffing: { rule: 'constant', agents: 500 } }],
    ...more,
  });
  const n = 400;

  it('come back so many times, then give up unresolved', () => {
    const repeat = { probability: 1, meanDelayHours: 0.1, maximumRepeats: 2 };
    const lived = live(scriptScenario(script(repeat, 0)), batch(clockTime('10:00'), n));
    expect([lived.booked('offered'), lived.booked('repeats')]).toEqual([3 * n, 2 * n]);
    expect([lived.booked('unresolved'), lived.booked('lost')]).toEqual([n, 0]);
    // The work of the first is that of the script, that of the others is drawn anew.
    expect(lived.run.kernel.tally.handledBy[0]).toBeCloseTo(n * (60 + 40 + 40), 6);
  });

  it('do not when it was resolved', () => {
    const repeat = { probability: 1, meanDelayHours: 0.1, maximumRepeats: 2 };
    const lived = live(scriptScenario(script(repeat, 1)), batch(clockTime('10:00'), n));
    expect([lived.booked('offered'), lived.booked('unresolved')]).toEqual([n, 0]);
    expect(lived.run.kernel.tally.resolvedBy[0]).toBe(n);
  });

  it('may not come back at all', () => {
    const repeat = { probability: 0, meanDelayHours: 0.1, maximumRepeats: 2 };
    const lived = live(scriptScenario(script(repeat, 0)), batch(clockTime('10:00'), n));
    expect([lived.booked('offered'), lived.booked('unresolved')]).toEqual([n, n]);
  });

  it('come in opening hours only: nobody is lost by coming at night', () => {
    const repeat = { probability: 1, meanDelayHours: 8, maximumRepeats: 1 };
    const long = script(repeat, 0, { horizon: { days: 14 } });
    const lived = live(scriptScenario(long), batch(clockTime('19:30'), n), undefined, 3600);
    expect([lived.booked('repeats'), lived.booked('lost')]).toEqual([n, 0]);
    // Half an hour of the first day is left: so many of them come within it, exponentially.
    const today = Array.from({ length: 6 }, (_, i) =>
      lived.bookedAt('repeats', timeText(clockTime('19:30') + i * 300)),
    ).reduce((sum, value) => sum + value, 0);
    const share = 1 - Math.exp(-0.5 / 8);
    expect(Math.abs(today - n * share)).toBeLessThan(3.2905 * Math.sqrt(n * share * (1 - share)));
  });

  it('find the handle time, patience and queue of any other contact', () => {
    const repeat = { probability: 1, meanDelayHours: 0.01, maximumRepeats: 1 };
    const one = script(repeat, 0, {
      teams: [{ site: 'lyon', staffing: { rule: 'constant', agents: 1 } }],
      channels: [
        {
          repeat,
          handleTime: { distribution: 'constant', meanSeconds: 40 },
          patience: { distribution: 'constant', meanSeconds: 30 },
        },
      ],
    });
    // The first is handled from 10:00 to 10:01; an hour's work comes at 10:01, and who
    // comes back in that hour hangs up after 30 s.
    const contacts = [
      ...batch(clockTime('10:00'), 1),
      { time: clockTime('10:01') + 1e-3, handle: 3600 },
    ];
    const lived = live(scriptScenario(one), contacts);
    expect([lived.booked('repeats'), lived.booked('abandoned')]).toEqual([2, 1]);
    expect(lived.run.kernel.tally.abandonedWait[0]).toBeCloseTo(30, 9);
  });
});
