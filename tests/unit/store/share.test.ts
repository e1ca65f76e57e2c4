import { describe, expect, test } from 'vitest';
import { addToSetup, providersOf, removeFromSetup } from '../../../src/store/index.ts';
import { applyEdit } from '../../../src/store/edit.ts';
import { parseScenario } from '../../../src/scenario/parse.ts';
import type { Scenario } from '../../../src/scenario/types.ts';
import { twoProviders } from './fixture.ts';

const shareOf = (provider: string) => ['setups', 1, 'routing', 'phone', 'shares', provider];
const withShare = (document: Scenario, provider: string, value: number): Scenario =>
  applyEdit(
    { document, unread: [] },
    { kind: 'set', label: provider, path: shareOf(provider), value },
  ).document;
const sharesOf = (document: Scenario, setup = 1) => {
  const routing = document.setups[setup]!.routing['phone']!;
  return routing.policy === 'split' ? routing.shares : {};
};
const staffedFor = (document: Scenario, setup = 1) =>
  document.setups[setup]!.teams.map(({ staffing }) =>
    staffing.rule === 'erlang' ? staffing.share : NaN,
  );

describe('a share of two providers', () => {
  test('leaves the rest to the partner', () => {
    expect(sharesOf(withShare(twoProviders(), 'atlas', 0.7))).toEqual({
      atlas: 0.7,
      borealis: 0.3,
    });
  });

  test('is followed by teams that were sized for it', () => {
    expect(staffedFor(withShare(twoProviders(), 'borealis', 0.1))).toEqual([0.9, 0.1]);
  });

  test('is not followed by a team that was sized for something else', () => {
    const document = twoProviders();
    const path = ['setups', 1, 'teams', 0, 'staffing', 'share'];
    const oversized = applyEdit(
      { document, unread: [] },
      { kind: 'set', label: '', path, value: 0.8 },
    ).document;
    expect(staffedFor(withShare(oversized, 'atlas', 0.7))).toEqual([0.8, 0.3]);
  });

  test('beyond 100 % leaves the partner alone, to be mended', () => {
    expect(sharesOf(withShare(twoProviders(), 'atlas', 7))).toEqual({ atlas: 7, borealis: 0.4 });
  });
});

describe('a provider', () => {
  const document = twoProviders();
  const [atlas, borealis] = document.providers;

  test('joins a setup with a fifth, and a team of its own', () => {
    const joined = addToSetup(document, 0, borealis!);
    expect(sharesOf(joined, 0)).toEqual({ atlas: 0.8, borealis: 0.2 });
    expect(staffedFor(joined, 0)).toEqual([0.8, 0.2]);
    expect(parseScenario(joined).ok).toBe(true);
  });

  test('leaves a setup, and the other takes everything over', () => {
    const left = removeFromSetup(document, 1, borealis!);
    expect(sharesOf(left)).toEqual({ atlas: 1 });
    expect(staffedFor(left)).toEqual([1]);
    expect(providersOf(left, left.setups[1]!)).toEqual([atlas]);
    expect(parseScenario(left).ok).toBe(true);
  });
});
