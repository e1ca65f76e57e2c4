import { describe, expect, it } from 'vitest';
import { parseScenarioText } from '../../../src/scenario/parse.ts';
import { baseScenario } from '../../support/base-scenario.ts';

const json = JSON.stringify(baseScenario());
const asUtf8 = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('a file that is no scenario', () => {
  it.each([
    ['UTF-16', asUtf8(Buffer.from(`\ufeff${json}`, 'utf16le')), 'a text in UTF-8'],
    ['an image', asUtf8(Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')), 'UTF-8'],
    ['a table', '\ufefffigure,setup\r\n1,2\r\n', 'a value'],
    ['NaN', json.replace(/"days":\d+/, '"days":NaN'), 'a value'],
    ['Infinity', json.replace(/"days":\d+/, '"days":-Infinity'), 'a value'],
    ['a comment', `// mine\n${json}`, 'a value'],
    ['a key written twice', json.replace('{', '{"name":"a","name":"b",'), 'each key once'],
    ['nothing', '', 'a value'],
  ])('says so of %s', (_, text, expected) => {
    const parsed = parseScenarioText(text);
    if (parsed.ok) throw new Error('it was accepted');
    expect(parsed.error).toMatchObject([{ code: 'syntax' }]);
    expect(parsed.error[0]?.expected).toContain(expected);
  });

  it('takes a scenario with a byte order mark', () => {
    expect(parseScenarioText(`\ufeff${json}`).ok).toBe(true);
  });
});
