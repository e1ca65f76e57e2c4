import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseScenario } from '../../../src/scenario/parse.ts';
import type { Scenario } from '../../../src/scenario/types.ts';
import {
  addChannel,
  addProvider,
  addSetup,
  addTeam,
  addToSetup,
  duplicateChannel,
  duplicateProvider,
  removeChannel,
  removeFromSetup,
  removeProvider,
  removeSite,
  setAt,
  weekTable,
  withMedium,
  withPolicy,
  withRule,
  type Edit,
  type Path,
  type State,
} from '../../../src/store/index.ts';
import { smallArbitraryScenario } from '../../support/arbitrary-scenario.ts';
import { stateOf, step } from './fixture.ts';

const MEDIA = ['voice', 'chat', 'messaging', 'email', 'social', 'backOffice'] as const;
const POLICIES = ['split', 'priority', 'leastExpectedWait'] as const;
const RULES = ['erlang', 'constant', 'table'] as const;
const VALUES = [
  0,
  -1,
  1,
  0.5,
  7.25,
  1e9,
  '',
  'x',
  'phone',
  '08:00',
  true,
  null,
  undefined,
] as const;

/** Every place of a document, lists and objects included. */
function places(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  return [path, ...keys.flatMap((key) => places(Reflect.get(value, key), [...path, key]))];
}

const isTop = (path: Path): boolean => path.length < 2;

type Change = (document: Scenario) => Scenario;
const one = <T>(items: readonly T[], at: number): T => items[at % items.length]!;

/** Parts that come and go: nothing is wrong with what they leave. */
const comings = (item: number): readonly Change[] => [
  (now) => addChannel(now, one(MEDIA, item), 'New'),
  (now) => duplicateChannel(now, item % now.channels.length, 'Copy'),
  (now) => removeChannel(now, item % now.channels.length),
  (now) => addProvider(now, { provider: 'New', site: 'New' }),
  (now) => duplicateProvider(now, item % now.providers.length, 'Copy'),
  (now) => removeProvider(now, item % now.providers.length),
  (now) => removeSite(now, item % now.providers.length, item % 3),
  (now) => addSetup(now, 'New'),
  (now) => addTeam(now, item % now.setups.length, one(one(now.providers, item).sites, item).id),
  (now) => addToSetup(now, item % now.setups.length, one(now.providers, item)),
  (now) => removeFromSetup(now, item % now.setups.length, one(now.providers, item)),
  (now) =>
    setAt(
      now,
      ['channels', 0, 'demand', 'table'],
      weekTable(now.channels[0]!, now.horizon.intervalMinutes),
    ),
];

/** Parts that become of another kind: what does not fit it any more is named. */
const turnings = (item: number): readonly Change[] => [
  (now) => setAt(now, ['channels', 0], withMedium(now.channels[0]!, one(MEDIA, item))),
  (now) => {
    const [id, routing] = Object.entries(now.setups[0]!.routing)[0]!;
    const turned = withPolicy(routing, one(POLICIES, item));
    return setAt(now, ['setups', 0, 'routing', id], turned);
  },
  (now) => {
    const setup = now.setups[0]!;
    const staffing = withRule(now, setup, setup.teams[0]!, one(RULES, item));
    return setAt(now, ['setups', 0, 'teams', 0, 'staffing'], staffing);
  },
];

const whole = fc.integer({ min: 0, max: 10_000 });

const changed = (state: State, change: Change): State =>
  step(state, { type: 'edited', edit: { kind: 'change', label: 'any', change } });

test.each([
  ['parts that come and go leave a valid scenario', comings, true, 21],
  [
    'parts that become others leave a valid one, or it is said what does not fit',
    turnings,
    false,
    22,
  ],
] as const)('%s', (_, changes, isStrict, seed) => {
  fc.assert(
    fc.property(
      smallArbitraryScenario(),
      fc.array(fc.tuple(whole, whole), { minLength: 1, maxLength: 5 }),
      (input, steps) => {
        const parsed = parseScenario(input);
        if (!parsed.ok) throw new Error(parsed.error[0]?.message);
        const first = stateOf(parsed.value);
        let state = first;
        for (const [pick, item] of steps) {
          state = changed(state, one(changes(item), pick));
          const { document, issues } = state.draft;
          expect(parseScenario(document).ok).toBe(issues.length === 0);
          if (isStrict)
            expect(issues.map(({ path, message }) => `${path}: ${message}`)).toEqual([]);
        }
        for (const _ of steps) state = step(state, { type: 'undone' });
        expect(state.draft).toEqual(first.draft);
        expect(state.scenario).toEqual(first.scenario);
      },
    ),
    { numRuns: 100, seed, endOnFailure: true },
  );
});

test('any value anywhere leaves a valid scenario or says what is wrong, and is undone', () => {
  fc.assert(
    fc.property(
      smallArbitraryScenario(),
      fc.array(fc.tuple(whole, fc.constantFrom(...VALUES)), { minLength: 1, maxLength: 4 }),
      (input, steps) => {
        const parsed = parseScenario(input);
        if (!parsed.ok) throw new Error(parsed.error[0]?.message);
        const first = stateOf(parsed.value);
        let state = first;
        for (const [place, value] of steps) {
          const all = places(state.draft.document).filter((path) => !isTop(path));
          const path = all[place % all.length]!;
          const edit: Edit = { kind: 'set', label: 'any', path, value, apart: true };
          state = step(state, { type: 'edited', edit });
          const again = parseScenario(state.draft.document);
          expect(again.ok, path.join('.')).toBe(state.draft.issues.length === 0);
        }
        for (const _ of steps) state = step(state, { type: 'undone' });
        expect(state.draft).toEqual(first.draft);
      },
    ),
    { numRuns: 40, seed: 12, endOnFailure: true },
  );
});
