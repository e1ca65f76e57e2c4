import { describe, expect, test } from 'vitest';
import { parseScenario } from '../../../src/scenario/parse.ts';
import type { Routing, Scenario } from '../../../src/scenario/types.ts';
import {
  addProvider,
  addSetup,
  addTeam,
  addToSetup,
  duplicateProvider,
  movedUp,
  removeFromSetup,
  removeProvider,
  removeSite,
  withPolicy,
  withRule,
} from '../../../src/store/index.ts';
import { twoProviders } from './fixture.ts';

const problems = (document: Scenario): readonly string[] => {
  const parsed = parseScenario(document);
  return parsed.ok ? [] : parsed.error.map(({ message }) => message);
};
const routingOf = (document: Scenario, setup: number): Routing =>
  document.setups[setup]!.routing['phone']!;
const withOrder = (document: Scenario, setup: number): Scenario => ({
  ...document,
  setups: document.setups.map((each, index) =>
    index === setup
      ? { ...each, routing: { phone: withPolicy(routingOf(document, setup), 'priority') } }
      : each,
  ),
});
const names = { provider: 'Cygnus', site: 'Turin' };

describe('a new setup', () => {
  test('is valid at once: the first provider does the work', () => {
    const document = addSetup(twoProviders(), 'Third');
    expect(problems(document)).toEqual([]);
    expect(document.setups).toHaveLength(3);
    expect(routingOf(document, 2)).toMatchObject({ policy: 'split', shares: { atlas: 1 } });
  });
});

describe('a new provider', () => {
  const document = addProvider(twoProviders(), names);

  test('is valid at once, with a site and prices, and can be given a share', () => {
    expect(problems(document)).toEqual([]);
    const added = document.providers.at(-1)!;
    expect(added).toMatchObject({ name: 'Cygnus', sites: [{ name: 'Turin' }] });
    expect(added.skills).toEqual({ phone: { handleTimeFactor: 1 } });
    const joined = addToSetup(document, 1, added);
    expect(problems(joined)).toEqual([]);
    expect(joined.setups[1]!.teams.at(-1)!.site).toBe(added.sites[0]!.id);
  });

  test('copied, has sites of its own', () => {
    const twice = duplicateProvider(document, 0, 'Atlas (copy)');
    expect(problems(twice)).toEqual([]);
    const ids = twice.providers.flatMap(({ sites }) => sites.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    expect(twice.providers[1]!.name).toBe('Atlas (copy)');
  });

  test('joins an order as the last, and leaves it', () => {
    const ordered = withOrder(document, 1);
    expect(problems(ordered)).toEqual([]);
    const added = document.providers.at(-1)!;
    const joined = addToSetup(ordered, 1, added);
    expect(problems(joined)).toEqual([]);
    expect(routingOf(joined, 1)).toMatchObject({ order: ['atlas', 'borealis', added.id] });
    const left = removeFromSetup(joined, 1, document.providers[0]!);
    expect(problems(left)).toEqual([]);
    expect(routingOf(left, 1)).toMatchObject({ order: ['borealis', added.id] });
  });
});

describe('a provider that goes', () => {
  test.each([0, 1])('leaves a valid scenario: number %d', (index) => {
    const before = twoProviders();
    const gone = before.providers[index]!;
    const after = removeProvider(before, index);
    expect(problems(after)).toEqual([]);
    expect(JSON.stringify(after)).not.toContain(`"${gone.id}"`);
  });

  test('takes the setups with it that had nobody else', () => {
    const after = removeProvider(twoProviders(), 0);
    expect(after.setups.map(({ id }) => id)).toEqual([twoProviders().setups[1]!.id]);
    expect(routingOf(after, 0)).toMatchObject({ shares: { borealis: 1 } });
  });

  test('leaves its work to the next one where there is a single setup', () => {
    const before = twoProviders();
    const after = removeProvider({ ...before, setups: before.setups.slice(0, 1) }, 0);
    expect(problems(after)).toEqual([]);
    expect(routingOf(after, 0)).toMatchObject({ shares: { borealis: 1 } });
  });
});

describe('a second site', () => {
  const before = twoProviders();
  const [atlas] = before.providers;
  const site = { id: 'lille', name: 'Lille', dependsOn: [], protections: [] };
  const grown: Scenario = {
    ...before,
    providers: before.providers.map((each) =>
      each === atlas ? { ...each, sites: [...each.sites, site] } : each,
    ),
  };

  test('gets a team that takes over half of the work', () => {
    const document = addTeam(grown, 1, 'lille');
    expect(problems(document)).toEqual([]);
    expect(document.setups[1]!.teams.map(({ staffing }) => staffing)).toMatchObject([
      { share: 0.3 },
      { share: 0.4 },
      { share: 0.3 },
    ]);
  });

  test('taken away, leaves its team to the first', () => {
    const document = removeSite(addTeam(grown, 1, 'lille'), 0, 1);
    expect(problems(document)).toEqual([]);
    expect(document.setups[1]!.teams).toHaveLength(3);
    expect(document.providers[0]!.sites).toHaveLength(atlas!.sites.length);
  });
});

describe('how contacts are routed and teams sized', () => {
  test('another policy keeps the providers, the delays and the queue', () => {
    const split = routingOf(twoProviders(), 1);
    const order = withPolicy(split, 'priority');
    expect(order).toMatchObject({ policy: 'priority', order: ['atlas', 'borealis'] });
    expect(withPolicy(order, 'split')).toEqual({
      ...split,
      shares: { atlas: 0.5, borealis: 0.5 },
    });
  });

  test('a provider moves a place up', () => {
    expect(movedUp(['a', 'b', 'c'], 2)).toEqual(['a', 'c', 'b']);
    expect(movedUp(['a', 'b', 'c'], 1)).toEqual(['b', 'a', 'c']);
    expect(movedUp(['a', 'b'], 0)).toEqual(['a', 'b']);
  });

  test('a constant team has agents for its part of the work, and becomes its share again', () => {
    const document = twoProviders();
    const setup = document.setups[1]!;
    const constant = withRule(document, setup, setup.teams[0]!, 'constant');
    if (constant.rule !== 'constant') throw new Error('not constant');
    expect(constant.agents).toBeGreaterThan(0);
    const team = { ...setup.teams[0]!, staffing: constant };
    expect(withRule(document, setup, team, 'erlang')).toEqual({
      rule: 'erlang',
      share: 0.6,
      spare: 0.1,
    });
  });
});
