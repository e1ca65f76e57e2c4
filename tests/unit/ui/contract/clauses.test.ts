import { describe, expect, test } from 'vitest';
import type { Indicator, Trigger } from '../../../../src/scenario/clause-types.ts';
import { parseScenario } from '../../../../src/scenario/parse.ts';
import type { PriceClause } from '../../../../src/scenario/types.ts';
import { checkDraft } from '../../../../src/store/draft.ts';
import { applyEdit } from '../../../../src/store/edit.ts';
import { setAt, type Path } from '../../../../src/store/index.ts';
import { adding, contractKinds } from '../../../../src/ui/editor/contract/clause-kinds.ts';
import { withModel } from '../../../../src/ui/editor/contract/price-defaults.ts';
import {
  newIndicator,
  newTrigger,
  withIndicator,
  withMeasure,
} from '../../../../src/ui/editor/contract/result-defaults.ts';
import { fieldModel, readText } from '../../../../src/ui/editor/field-model.ts';
import { keysAt } from '../../../../src/ui/editor/describe-place.ts';
import { twoProviders } from '../../store/fixture.ts';

const opened = twoProviders();
const contract: Path = ['providers', 0, 'contract'];
const viewOf = (path: Path, value: unknown) => ({
  draft: { ...checkDraft(opened, [], parseScenario).draft, document: setAt(opened, path, value) },
  opened,
});

describe('a price of another model', () => {
  const clause: PriceClause = {
    model: 'perContact',
    price: 2.5,
    channel: 'phone',
    country: 'pt',
    tiers: { kind: 'incremental', per: 'month', steps: [{ above: 10_000, price: 2.2 }] },
  };
  test('keeps price and tiers where a unit is a contact still', () => {
    expect(withModel(clause, 'perResolvedContact')).toEqual({
      ...clause,
      model: 'perResolvedContact',
    });
  });
  test('keeps what it is limited to, and takes a new price, where the unit is another', () => {
    expect(withModel(clause, 'perHandledMinute')).toEqual({
      model: 'perHandledMinute',
      price: 0.65,
      channel: 'phone',
      country: 'pt',
    });
    expect(withModel(clause, 'perStaffedHour')).toEqual({
      model: 'perStaffedHour',
      price: 31,
      country: 'pt',
    });
    expect(withModel(clause, 'fixedPerMonth')).toEqual({ model: 'fixedPerMonth', price: 20_000 });
  });
  test('shows the fields of that model alone', () => {
    const prices = [...contract, 'prices'];
    const document = setAt(opened, prices, [clause]);
    expect(keysAt(document, [...prices, 0])).not.toContain('hoursPerAgent');
    const agents = setAt(opened, prices, [withModel(clause, 'perAgentMonth')]);
    expect(keysAt(agents, [...prices, 0])).toContain('hoursPerAgent');
  });
});

describe('another indicator', () => {
  const clause: Indicator = { ...newIndicator('answerRate'), target: 0.9, weight: 0.5 };
  test('keeps target and steps where they mean the same', () => {
    expect(withIndicator(clause, 'serviceLevel')).toEqual({ ...clause, indicator: 'serviceLevel' });
  });
  test('takes a target of its own where less is better; steps by points stay', () => {
    expect(withIndicator(clause, 'abandonment')).toEqual({
      ...clause,
      indicator: 'abandonment',
      target: 0.05,
    });
  });
  test('in another unit loses steps and slope, and keeps weight, period and cap', () => {
    expect(withIndicator(clause, 'averageSpeedOfAnswer')).toEqual({
      indicator: 'averageSpeedOfAnswer',
      target: 30,
      measuredOver: 'month',
      weight: 0.5,
      capShareOfInvoice: 0.1,
    });
  });
});

test('a trigger on another measure keeps its threshold only where it means the same', () => {
  const clause: Trigger = { ...newTrigger('T', 'shareBecomes'), than: 0.8 };
  expect(withMeasure(clause, 'serviceLevel')).toMatchObject({ is: 'below', than: 0.8 });
  expect(withMeasure(clause, 'volume')).toMatchObject({ is: 'above', than: 1.1 });
  expect(withMeasure(clause, 'backlogAge')).toMatchObject({ is: 'above', than: 24 });
});

describe('a field of an indicator, in the indicator’s own unit', () => {
  const list = [...contract, 'indicators'];
  test.each<readonly [Indicator['indicator'], number, string, string, string, string]>([
    ['answerRate', 0.85, '85', '%', '-3', 'points'],
    ['netSatisfaction', 0.3, '30', 'points', '-3', 'points'],
    ['averageSpeedOfAnswer', 30, '30', 's', '-15', 's'],
    ['backlogAge', 24, '24', 'h', '-6', 'h'],
  ])('%s', (name, target, text, unit, step, stepUnit) => {
    const view = viewOf(list, [newIndicator(name)]);
    expect(newIndicator(name).target).toBe(target);
    expect(fieldModel(view, [...list, 0, 'target'])).toMatchObject({ text, unit });
    const from = [...list, 0, 'steps', 1, 'from'];
    expect(fieldModel(view, from)).toMatchObject({ text: step, unit: stepUnit });
    const read = readText(step, from, fieldModel(view, from)!.description);
    expect(read).toEqual({ ok: true, value: newIndicator(name).steps![1]!.from });
  });

  test('a threshold on the volume is a percentage of the forecast', () => {
    const triggers = [...contract, 'triggers'];
    const view = viewOf(triggers, [newTrigger('T', 'pricesTimes')]);
    expect(fieldModel(view, [...triggers, 0, 'than'])).toMatchObject({ text: '110', unit: '%' });
  });
});

describe('the currency of an amount', () => {
  const abroad = setAt(opened, [...contract, 'currency'], 'MAD');
  const view = {
    draft: { ...checkDraft(opened, [], parseScenario).draft, document: abroad },
    opened,
  };
  test.each([
    ['prices', 0, 'price', 'MAD'],
    ['standby', 'activationFee', '', 'MAD'],
    ['governancePerYear', '', '', 'EUR'],
  ])('%s %s %s: %s', (...told) => {
    const unit = told.at(-1);
    const path = [...contract, ...told.slice(0, -1).filter((step) => step !== '')];
    expect(fieldModel(view, path)?.unit).toBe(unit);
  });
});

test('every kind of clause stands in the contract once it is added, and fits the schema', () => {
  for (const kind of contractKinds().flatMap(({ kinds }) => kinds)) {
    const { edit, path } = adding(opened, contract, kind);
    const { document } = applyEdit({ document: opened, unread: [] }, edit);
    expect(
      fieldModel({ draft: { document, unread: [], issues: [] }, opened }, path)?.value,
      kind.id,
    ).toBeDefined();
    const { issues } = checkDraft(document, [], parseScenario).draft;
    expect(issues.filter(({ code }) => code === 'shape').map(({ message }) => message)).toEqual([]);
  }
});

test('a trigger that ends the contract brings the terms of leaving with it', () => {
  const kind = contractKinds()
    .flatMap(({ kinds }) => kinds)
    .find(({ id }) => id === 'endTrigger')!;
  const { edit } = adding(opened, contract, kind);
  const { document } = applyEdit({ document: opened, unread: [] }, edit);
  expect(document.providers[0]!.contract.leaving).toMatchObject({ noticeMonths: 6 });
  expect(document.providers[0]!.contract.triggers).toHaveLength(1);
});
