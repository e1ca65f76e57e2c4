import { describe, expect, test } from 'vitest';
import { distinctDigits } from '../../../src/charts/axes.ts';
import { createFormatters, englishFormatters } from '../../../src/charts/index.ts';
import { calendarTicks, clockTicks, dayStarts } from '../../../src/charts/time-ticks.ts';

const at = (text: string): number => Date.parse(`${text}Z`);

describe('numbers and dates', () => {
  test('are written as in British English by default', () => {
    expect(englishFormatters.percent(0.7812)).toBe('78.1\u00a0%');
    expect(englishFormatters.percent(0.8)).toBe('80\u00a0%');
    expect(englishFormatters.count(41200)).toBe('41,200');
    expect(englishFormatters.money(214300, 'EUR')).toBe('€214,300');
    expect(englishFormatters.hours(3.42)).toBe('3.4\u00a0h');
    expect(englishFormatters.date(at('2027-03-09T00:00'))).toBe('9 March');
    expect(englishFormatters.time(at('2027-03-09T10:15'))).toBe('10:15');
  });

  test('are written as in French when asked', () => {
    const french = createFormatters('fr-FR');
    expect(french.percent(0.7812)).toBe('78,1\u00a0%');
    expect(french.date(at('2027-03-09T00:00'))).toBe('9 mars');
  });

  test('do not depend on the time zone of the machine: midnight stays midnight', () => {
    expect(englishFormatters.time(at('2027-07-01T00:00'))).toBe('00:00');
  });
});

describe('ticks', () => {
  test('keep neighbours distinct', () => {
    expect(distinctDigits([4.1e6, 4.15e6, 4.2e6], 5e4)).toEqual({ decimals: 2 });
    expect(distinctDigits([0, 20_000, 40_000], 20_000)).toEqual({ significant: 1 });
    expect(distinctDigits([0, 25, 50, 75, 100], 25)).toEqual({ significant: 2 });
  });

  test('stand at the starts of months, the first one with its year', () => {
    const ticks = calendarTicks(at('2027-01-04'), at('2028-01-03'), 800, englishFormatters);
    expect(ticks[0]).toEqual({ value: at('2027-02-01'), text: 'Feb 2027' });
    expect(ticks).toHaveLength(12);
  });

  test('get sparser when there is less room', () => {
    const ticks = calendarTicks(at('2027-01-04'), at('2028-01-03'), 240, englishFormatters);
    expect(ticks).toHaveLength(4);
  });

  test('leave midnight to the name of the day', () => {
    const from = at('2027-03-09T00:00');
    const to = at('2027-03-11T00:00');
    expect(clockTicks(from, to, 700, englishFormatters).map((tick) => tick.text)).not.toContain(
      '00:00',
    );
    expect(dayStarts(from, to, englishFormatters).map((tick) => tick.text)).toEqual([
      'Tue 9 Mar',
      'Wed 10 Mar',
    ]);
  });
});
