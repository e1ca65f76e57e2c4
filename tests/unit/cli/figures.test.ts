import { describe, expect, it } from 'vitest';
import { decimal, figure, interval } from '../../../src/cli/figures.ts';
import { textTable } from '../../../src/cli/text-table.ts';

describe('figures in the terminal', () => {
  it('have thousands apart, a true minus sign and their unit', () => {
    expect(decimal(1_234_567.891, 1)).toBe('1,234,567.9');
    expect(decimal(-999.5, 1)).toBe('−999.5');
    expect(decimal(-0.04, 1)).toBe('0.0');
    expect(figure(0.78123, 'share', 'EUR')).toBe('78.12 %');
    expect(figure(-0.0213, 'points', 'EUR')).toBe('−2.13 pts');
    expect(figure(214_000.4, 'currency', 'EUR')).toBe('214,000 EUR');
  });

  it('do not pretend to know an interval that the replications do not give', () => {
    const unknown = { value: 1, low: -Infinity, high: Infinity };
    expect(interval(unknown, 'contacts')).toBe('unknown');
    expect(interval({ value: 0.5, low: 0.4, high: 0.6 }, 'event')).toBe('40.0 to 60.0');
    expect(decimal(Number.NaN, 1)).toBe('?');
  });

  it('stand under each other', () => {
    expect(
      textTable([
        ['a', '1', '10'],
        ['long', '100'],
      ]),
    ).toBe('  a       1  10\n  long  100\n');
  });
});
