import { describe, expect, test } from 'vitest';
import { semanticVersion } from '../../../src/base/semantic-version.ts';

describe('a version from a file', () => {
  // The examples of semver.org, 2.0.0.
  test.each([
    '1.2.0',
    '0.0.4',
    '10.20.30',
    '1.0.0-alpha.1',
    '1.0.0-alpha+beta',
    '1.0.0+20130313144700',
  ])('%s is taken', (text) => expect(semanticVersion(text)).toBe(text));

  test.each([
    '',
    '1',
    '1.2',
    '1.2.0.',
    '01.1.1',
    '1.2.0\n',
    ' 1.2.0',
    '1.2.0 <b>bold</b>',
    `1.2.0-${'x'.repeat(40)}`,
    `1.2.0-${'-.'.repeat(1000)}`,
    12,
    null,
    { toString: () => '1.2.0' },
  ])('%j is not', (value) => expect(semanticVersion(value)).toBeUndefined());
});
