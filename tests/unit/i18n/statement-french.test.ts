import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { speak } from '../../../src/base/words.ts';
import { countryName, dateInWords, languageName } from '../../../src/i18n/clauses/words.ts';
import { french } from '../../support/french.ts';
import { formulaInWords } from '../../../src/i18n/statement-formula.ts';
import { amountOf, digits, money } from '../../../src/i18n/statement-numbers.ts';

beforeEach(() => speak('fr', french));
afterEach(() => speak('en'));

/** Whatever the space, one that breaks no line. */
function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}

describe('a statement of account in French', () => {
  test('sets decimals apart with a comma and thousands with a space', () => {
    expect(plain(digits(12345.6, 0, 4))).toBe('12 345,6');
    expect(plain(money(1200, 'GBP'))).toBe('1 200,00 £');
  });

  test('works a line out', () => {
    // 12,345 contacts at 2.50 are 30,862.50.
    const counted = { quantity: 12345, unitPrice: 2.5, isMeanPrice: false, cents: 3086250 };
    const line = { kind: 'perContact', unitPrice: 2.5, quantityUnit: 'contacts' } as const;
    expect(plain(formulaInWords(counted, line, 'EUR'))).toBe(
      '12 345 contacts × 2,50 € = 30 862,50 €',
    );
  });

  test('has one and a half in the singular', () => {
    expect(plain(amountOf(1.5, 'agent-hours'))).toBe('1,5 heure d’agent');
    expect(plain(amountOf(2, 'penalties'))).toBe('2 pénalités');
  });

  test('names days, languages and countries', () => {
    expect(plain(dateInWords('2027-07-01'))).toBe('1er juillet 2027');
    expect(plain(dateInWords('2027-07-14'))).toBe('14 juillet 2027');
    expect(languageName('en')).toBe('anglais');
    expect(countryName('ma')).toBe('Maroc');
  });
});
