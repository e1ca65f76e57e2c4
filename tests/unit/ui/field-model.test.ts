import { describe, expect, test } from 'vitest';
import {
  describeAt,
  fieldModel,
  problemWords,
  readText,
} from '../../../src/ui/editor/field-model.ts';
import { keysTo } from '../../../src/ui/editor/keys-to.ts';
import { checkDraft } from '../../../src/store/draft.ts';
import { setAt } from '../../../src/store/path.ts';
import type { Path } from '../../../src/store/index.ts';
import { twoProviders } from '../store/fixture.ts';

const opened = twoProviders();
const viewWith = (path: Path, value: unknown) => ({
  draft: checkDraft(setAt(opened, path, value), []).draft,
  opened,
});

describe('a field', () => {
  test('shows a share as a percentage, and what it was', () => {
    const path = ['channels', 0, 'objective', 'serviceLevel'];
    const model = fieldModel(viewWith(path, 0.9), path);
    expect(model).toMatchObject({ text: '90', unit: '%', was: '80', wasValue: 0.8, errors: [] });
  });

  test('shows the values of a record as the record is described', () => {
    const path = ['setups', 1, 'routing', 'phone', 'shares', 'atlas'];
    expect(fieldModel(viewWith(['name'], 'x'), path)).toMatchObject({ text: '60', unit: '%' });
  });

  test('says in its own unit what it accepts', () => {
    const path = ['channels', 0, 'objective', 'serviceLevel'];
    expect(fieldModel(viewWith(path, 1.8), path)?.errors).toEqual([
      'Give a percentage from 0 to 100.',
    ]);
  });

  test('writes amounts in the currency of the scenario', () => {
    const path = ['channels', 0, 'costPerLostContact'];
    expect(fieldModel(viewWith(['currency'], 'USD'), path)?.unit).toBe('USD');
  });

  test('is described in the form that stands there', () => {
    const prices: Path = ['providers', 0, 'contract', 'prices', 0];
    expect(describeAt(opened, [...prices, 'price'])?.title).toBe('Price per staffed hour');
    expect(describeAt(opened, [...prices, 'model'])?.choices).toContain('perContact');
    expect(describeAt(opened, ['channels', 0, 'handleTime', 'meanSeconds'])?.description).toBe(
      'Mean of the lognormal law.',
    );
  });
});

describe('a problem, listed far from its field', () => {
  test('is named with what it belongs to', () => {
    const path = ['setups', 1, 'routing', 'phone', 'shares', 'atlas'];
    const { draft } = viewWith(path, 1.7);
    expect(draft.issues.map((issue) => problemWords(draft, issue))).toEqual([
      'Atlas and Borealis, Shares: Give a percentage from 0 to 100.',
    ]);
  });
});

describe('a text in a field', () => {
  const path = ['channels', 0, 'objective', 'serviceLevel'];
  const description = describeAt(opened, path)!;

  test('is read in the unit of the field', () => {
    expect(readText('85', path, description)).toEqual({ ok: true, value: 0.85 });
    expect(readText('85 %', path, description)).toEqual({ ok: true, value: 0.85 });
  });

  test('that is no number, or nothing, says what to give', () => {
    for (const text of ['8x', '']) {
      const reading = readText(text, path, description);
      expect(reading).toMatchObject({ ok: false });
      expect(reading.ok ? '' : reading.issue.message).toMatch(/a percentage from 0 to 100/);
    }
  });

  test('of a share may not be emptied: its provider would be gone', () => {
    const share: Path = ['setups', 1, 'routing', 'phone', 'shares', 'atlas'];
    expect(readText('', share, describeAt(opened, share)!).ok).toBe(false);
  });

  test('of an optional setting may be emptied', () => {
    const region: Path = ['providers', 0, 'sites', 0, 'region'];
    expect(readText(' ', region, describeAt(opened, region)!)).toEqual({
      ok: true,
      value: undefined,
    });
  });
});

describe('a place is found in what holds it', () => {
  const drawn = new Map<string, readonly Path[]>([
    [
      'demand',
      [
        ['channels', 0, 'demand'],
        ['channels', 0, 'repeat'],
      ],
    ],
    ['channels[0].repeat', [['channels', 0, 'repeat']]],
    ['objective', [['channels', 0, 'objective']]],
    ['setups', [['setups']]],
    ['setups[1]', [['setups', 1]]],
    ['setups[12]', [['setups', 12]]],
  ]);

  test.each([
    ['channels[0].demand.contactsPerWeek', ['demand']],
    ['channels[0].repeat.probability', ['demand', 'channels[0].repeat']],
    ['channels[0].repeat', ['demand', 'channels[0].repeat']],
    ['setups[1].routing.phone.shares', ['setups', 'setups[1]']],
    ['setups[12].teams', ['setups', 'setups[12]']],
    ['setups', ['setups']],
    ['line 3, column 4', []],
  ])('%s', (path, keys) => expect(keysTo(path, drawn)).toEqual(keys));
});
