import { describe, expect, it } from 'vitest';
import { fromBase64Url, toBase64Url } from '../../../src/base/base64url.ts';

describe('base64url', () => {
  it.each([
    // RFC 4648, section 10, without the padding.
    ['', ''],
    ['f', 'Zg'],
    ['fo', 'Zm8'],
    ['foo', 'Zm9v'],
    ['foob', 'Zm9vYg'],
    ['fooba', 'Zm9vYmE'],
    ['foobar', 'Zm9vYmFy'],
  ])('writes %j as %j', (plain, coded) => {
    const bytes = new TextEncoder().encode(plain);
    expect(toBase64Url(bytes)).toBe(coded);
    expect(fromBase64Url(coded)).toEqual(bytes);
  });

  it('agrees with Node on every byte', () => {
    const bytes = Uint8Array.from({ length: 766 }, (_, index) => (index * 91) & 255);
    for (const length of [764, 765, 766]) {
      const part = bytes.subarray(0, length);
      const coded = Buffer.from(part).toString('base64url');
      expect(toBase64Url(part)).toBe(coded);
      expect(fromBase64Url(coded)).toEqual(part);
    }
  });

  it.each(['A', 'Zg==', 'Zm9+', 'Zm9/', 'Zm 9', 'Zh', 'Zm9', 'Zm9é', 'Zm9\ud83d'])(
    'does not read %j, which it could not have written',
    (text) => {
      expect(fromBase64Url(text)).toBeUndefined();
    },
  );
});
