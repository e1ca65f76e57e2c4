import { afterEach, describe, expect, test } from 'vitest';
import { language, said, speak, tr, type Spoken } from '../../../src/base/words.ts';
import { formatNumber, parseNumber } from '../../../src/i18n/index.ts';
import { numbersText, readNumbers } from '../../../src/ui/editor/list-text.ts';

const spoken: Spoken = {
  texts: {
    '{0} is below {1}': '{1} dépasse {0}',
    '{0} of {1}': (one, all) => `${all} dont ${one}`,
    Phone: 'Téléphone',
  },
  messages: {},
  typeset: (text) => text.replaceAll(' !', '\u202f!'),
};

afterEach(() => speak('en'));

describe('a text', () => {
  test('is said in English where nothing else was chosen', () => {
    expect(language()).toBe('en');
    expect(tr`${'Atlas'} is below ${50}`).toBe('Atlas is below 50');
    expect(said('Phone')).toBe('Phone');
  });

  test('takes the slots where the other language wants them', () => {
    speak('fr', spoken);
    expect(tr`${'Atlas'} is below ${50}`).toBe('50 dépasse Atlas');
    expect(tr`${2} of ${3}`).toBe('3 dont 2');
    expect(said('Phone')).toBe('Téléphone');
  });

  test('is said in English where the dictionary lacks it, and a name is not a slot', () => {
    speak('fr', spoken);
    expect(tr`Nothing about ${'{0} !'}`).toBe('Nothing about {0} !');
    expect(tr`${'{1}'} is below ${'x'}`).toBe('x dépasse {1}');
  });
});

describe('numbers in French', () => {
  test('have a decimal comma and narrow spaces, and are read as they are written', () => {
    speak('fr', spoken);
    expect(formatNumber(16000.5)).toBe('16\u202f000,5');
    expect(parseNumber('16 000,5')).toBe(16000.5);
    // A comma before three digits groups thousands in English only.
    expect(parseNumber('1,234')).toBe(1.234);
    speak('en');
    expect(parseNumber('1,234')).toBe(1234);
  });

  test('stand in lists between semicolons', () => {
    speak('fr', spoken);
    expect(numbersText([1, 1.2, 12000])).toBe('1 ; 1,2 ; 12000');
    expect(readNumbers('1 ; 1,2 ; 12000')).toEqual({ values: [1, 1.2, 12000] });
    speak('en');
    expect(readNumbers(numbersText([1, 1.2, 12000]))).toEqual({ values: [1, 1.2, 12000] });
  });
});
