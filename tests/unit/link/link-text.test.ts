import { describe, expect, it } from 'vitest';
import { MAXIMUM_LINK_LENGTH, readLink, writeLink } from '../../../src/link/link-text.ts';

const payload = 'eJwrSS0u-_AQAEWQHB';
const link = writeLink(payload);
const codeOf = (text: string): string => {
  const read = readLink(text);
  return read.ok ? 'ok' : read.error.code;
};

describe('readLink', () => {
  it.each([
    ['the fragment', link],
    ['the fragment without its sign', link.slice(1)],
    ['a whole address', `https://example.org/releve/${link}`],
    ['an address with a query', `https://example.org/?lang=fr${link}`],
    ['angle brackets', `<https://example.org/${link}>`],
    ['spaces around', `  ${link} \r\n`],
    ['a line broken by a mail program', `${link.slice(0, 12)}\r\n  ${link.slice(12)}`],
    ['invisible spaces', `\ufeff${link.slice(0, 9)}\u200b${link.slice(9)}`],
    ['the end of a sentence', `(https://example.org/${link}).`],
    ['French quotes', `«\u00a0https://example.org/${link}\u00a0»`],
    ['a sign written in code', `https://example.org/%23${link.slice(1)}`],
    [
      'a mail filter around it',
      `https://filter.example/?url=https%3A%2F%2Fexample.org%2F%23${link.slice(1)}&data=05%7C01`,
    ],
  ])('finds the payload in %s', (_name, text) => {
    expect(readLink(text)).toEqual({ ok: true, value: { version: 1, payload } });
  });

  it('knows the short form from the whole one', () => {
    expect(readLink(writeLink(payload, 2))).toEqual({ ok: true, value: { version: 2, payload } });
  });

  it.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['#', 'empty'],
    ['<>', 'empty'],
    ['https://example.org/#', 'empty'],
    ['https://example.org/', 'notALink'],
    ['#results', 'notALink'],
    ['#1.zz!.abc', 'notALink'],
    ['#01.2.ab', 'notALink'],
    ['hello', 'notALink'],
    [`#3${link.slice(2)}`, 'newer'],
    ['#12', 'newer'],
    ['#1', 'truncated'],
    ['#1.', 'truncated'],
    ['#1.i', 'truncated'],
    [link.slice(0, -1), 'truncated'],
    [`${link}x`, 'altered'],
    ['a'.repeat(MAXIMUM_LINK_LENGTH + 1), 'tooLarge'],
  ])('says of %j that it is %s', (text, code) => {
    expect(codeOf(text)).toBe(code);
  });
});
