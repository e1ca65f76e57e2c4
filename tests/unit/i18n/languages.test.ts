import { afterEach, describe, expect, test } from 'vitest';
import { said, speak } from '../../../src/base/words.ts';
import { speakLanguage, withWords } from '../../../src/i18n/languages.ts';

afterEach(() => speak('en'));

/** What code says the moment it is there: the name of a setting, which the first screen lacks. */
const naming = (name: string) => () => Promise.resolve(said(name));

describe('the words of a part', () => {
  test('are there before its code', async () => {
    await speakLanguage('fr');
    expect(await withWords(['settings'], naming('Contacts a week'))).toBe('Contacts par semaine');
  });

  test('come with the next language when its code is in use', async () => {
    expect(await withWords(['settings'], naming('Contacts a week'))).toBe('Contacts a week');
    await speakLanguage('fr');
    expect(said('Contacts a week')).toBe('Contacts par semaine');
  });

  test('are there when the language changes while the code is on its way', async () => {
    const changing = speakLanguage('fr');
    const code = withWords(['library', 'settings'], naming(''));
    await Promise.all([changing, code]);
    expect(said('Contacts a week')).toBe('Contacts par semaine');
  });

  test('leave English as it is', async () => {
    await Promise.all([speakLanguage('fr'), withWords(['settings'], naming(''))]);
    await speakLanguage('en');
    expect(await withWords(['settings'], naming('Contacts a week'))).toBe('Contacts a week');
  });
});
