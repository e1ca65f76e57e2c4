import { describe, expect, test } from 'vitest';
import { englishFormatters, type WeekHeatData } from '../../../src/charts/index.ts';
import { weekChoices } from '../../../src/ui/results/data/week-choices.ts';
import { weekFinding } from '../../../src/ui/results/finding-week.ts';

/** Two hours of Monday and one of Tuesday for each setup, by their service; below: what is left. */
function week(measure: WeekHeatData['measure'], ...services: number[][]): WeekHeatData {
  return {
    measure,
    minimum: 0.5,
    setups: services.map((own, index) => ({
      index,
      name: `Setup ${String(index + 1)}`,
      hours: own.map((service, at) => ({
        weekday: at === 2 ? 1 : 0,
        hour: at === 2 ? 9 : 8 + at,
        contacts: 100,
        service,
        below: Math.max(0, 0.9 - service),
      })),
    })),
  };
}
const finding = (data: WeekHeatData): string =>
  weekFinding(data, '50 %', englishFormatters).replaceAll('\u00a0', ' ');

describe('the finding of the week', () => {
  test('names the worst hour of one setup, and its best', () => {
    expect(finding(week('service', [0.9, 0.6, 0.8]))).toBe(
      'Setup 1 is weakest on Monday at 09:00: service level 60 % on average, 90 % at its best hour',
    );
  });

  test('of several names the setup and the hour that are worst, and how the others do', () => {
    expect(finding(week('service', [0.9, 0.7, 0.8], [0.9, 0.8, 0.6]))).toBe(
      'Setup 2 is weakest on Tuesday at 09:00: service level 60 % on average; Setup 1 at its own weakest hour: 70 %',
    );
    expect(finding(week('service', [0.7, 0.9, 0.9], [0.6, 0.9, 0.9], [0.8, 0.9, 0.9]))).toMatch(
      /^Setup 2 is weakest on Monday at 08:00: .* the others at their own weakest hours: 70 % or more$/,
    );
    expect(finding(week('below', [0.9, 0.7, 0.8], [0.9, 0.8, 0.6]))).toBe(
      'Setup 2 is below 50 % most often on Tuesday at 09:00: 30 % of that hour; Setup 1 at its own worst hour: 20 %',
    );
  });

  test('calls none the weakest alone that reads the same', () => {
    expect(finding(week('service', [0.9, 0.6001, 0.8], [0.6002, 0.9, 0.9]))).toContain(
      'Setup 2 falls as low at its own weakest hour',
    );
  });

  test('leaves hours without contacts out, and says when nothing is ever below', () => {
    expect(finding(week('service', [NaN, 0.8, 0.9], [NaN]))).toMatch(
      /^Setup 1 .* 80 % on average, /,
    );
    expect(finding(week('below', [0.95, 1, 1], [1, 1, 1]))).toBe(
      'None of these setups is ever below 50 %, whatever the hour',
    );
  });
});

test('setups are shown three together at most, or alone', () => {
  expect(weekChoices(1)).toEqual([[0]]);
  expect(weekChoices(2)).toEqual([[0, 1], [0], [1]]);
  expect(weekChoices(4)).toEqual([[0, 1, 2], [0], [1], [2], [3]]);
  expect(weekChoices(5).slice(0, 2)).toEqual([
    [0, 1, 2],
    [3, 4],
  ]);
});
