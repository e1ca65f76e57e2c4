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
import { addChannel, type Path } from '../../../src/store/index.ts';
import { parseScenario } from '../../../src/scenario/parse.ts';
import type { Scenario } from '../../../src/scenario/types.ts';
import { stepNumber } from '../../../src/ui/editor/step-number.ts';
import { twoProviders } from '../store/fixture.ts';

const opened = twoProviders();
const viewWith = (path: Path, value: unknown) => ({
  draft: checkDraft(setAt(opened, path, value), [], parseScenario).draft,
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

describe('a field in the unit in which people speak of it', () => {
  const deferred = (): Scenario => addChannel(opened, 'email', 'Mail');
  const viewOf = (document: Scenario) => ({
    draft: checkDraft(document, [], parseScenario).draft,
    opened,
  });

  test('hours for the threshold of a deferred channel, seconds for another', () => {
    const view = viewOf(deferred());
    const threshold = (channel: number) => ['channels', channel, 'objective', 'withinSeconds'];
    expect(fieldModel(view, threshold(0))).toMatchObject({ text: '20', unit: 's' });
    const model = fieldModel(view, threshold(1))!;
    expect(model).toMatchObject({ text: '24', unit: 'h' });
    expect(readText('36', threshold(1), model.description)).toEqual({ ok: true, value: 129_600 });
    expect(stepNumber(86_400, 1, model.description)).toBe(25 * 3600);
  });

  test.each([
    ['capacityLeft', '40', '%'],
    ['answerRate', '40', '%'],
    ['expectedWaitSeconds', '0.4', 's'],
    ['waiting', '0.4', 'contacts'],
  ])('a rule on %s', (measure, text, unit) => {
    const path = ['setups', 1, 'routing', 'phone', 'rules'];
    const rule = {
      name: 'Rule',
      when: { provider: 'atlas', measure, is: 'below', than: 0.4, forMinutes: 5 },
      shares: { atlas: 0, borealis: 1 },
      until: { than: 0.4, forMinutes: 5 },
    };
    const view = viewOf(setAt(opened, path, [rule]));
    for (const part of ['when', 'until']) {
      expect(fieldModel(view, [...path, 0, part, 'than'])).toMatchObject({ text, unit });
    }
  });
});

describe('a choice', () => {
  const choicesOf = (path: Path, document: Scenario = opened) =>
    fieldModel({ draft: checkDraft(document, [], parseScenario).draft, opened }, path)!.choices;

  test('of a setting that is left out shows what that means, and leaves it out again', () => {
    const path = ['setups', 1, 'teams', 0, 'staffing', 'model'];
    expect(choicesOf(path)).toEqual([
      { value: undefined, label: 'Erlang C' },
      { value: 'erlangA', label: 'Erlang A' },
    ]);
    expect(choicesOf(path, setAt(opened, path, 'erlangC'))[0]).toMatchObject({ value: 'erlangC' });
  });

  test('of a channel or a provider has their names, and what is no longer there', () => {
    const price = ['providers', 0, 'contract', 'prices', 0];
    const clause = { model: 'perContact', price: 3, channel: 'gone' };
    expect(choicesOf([...price, 'channel'], setAt(opened, price, clause))).toEqual([
      { value: undefined, label: 'all' },
      { value: 'phone', label: opened.channels[0]!.name },
      { value: 'gone', label: 'gone' },
    ]);
    const transfers = ['setups', 1, 'routing', 'phone', 'transfers'];
    const transfer = { from: 'atlas', to: 'borealis', share: 0.1 };
    const labels = choicesOf([...transfers, 0, 'to'], setAt(opened, transfers, [transfer]));
    expect(labels.map(({ label }) => label)).toEqual(['Atlas', 'Borealis']);
  });
});

test('an emptied cap is gone; an emptied share would take its provider away', () => {
  const caps = ['setups', 1, 'routing', 'phone', 'caps', 'atlas'];
  expect(readText('', caps, describeAt(opened, caps)!)).toEqual({ ok: true, value: undefined });
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
