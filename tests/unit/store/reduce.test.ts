import { describe, expect, test } from 'vitest';
import type { Edit, State } from '../../../src/store/index.ts';
import { stateOf, step, twoProviders } from './fixture.ts';

const demand = ['channels', 0, 'demand', 'contactsPerWeek'];
const set = (path: readonly (string | number)[], value: unknown): Edit => ({
  kind: 'set',
  label: String(path.at(-1)),
  path,
  value,
});
const after = (state: State, ...edits: readonly Edit[]): State =>
  edits.reduce((now, edit) => step(now, { type: 'edited', edit }), state);

describe('an edit', () => {
  test('that leaves the scenario valid becomes the scenario', () => {
    const state = after(stateOf(), set(demand, 7000));
    expect(state.scenario.channels[0]!.demand.contactsPerWeek).toBe(7000);
    expect(state.draft.issues).toEqual([]);
  });

  test('that does not is kept in the draft, and the scenario stays what it was', () => {
    const before = stateOf();
    const state = after(before, set(demand, -1));
    expect(state.draft.document.channels[0]!.demand.contactsPerWeek).toBe(-1);
    expect(state.draft.issues.map(({ path }) => path)).toEqual([
      'channels[0].demand.contactsPerWeek',
    ]);
    expect(state.scenario).toBe(before.scenario);
  });

  test('back to the same document leaves the scenario the same object', () => {
    const before = stateOf();
    const state = after(before, set(demand, 7000), set(demand, 5000));
    expect(after(before, set(demand, 5000)).scenario).toBe(before.scenario);
    expect(state.scenario).toEqual(before.scenario);
  });

  test('of the whole document replaces it', () => {
    const other = { ...twoProviders(), name: 'Another' };
    expect(after(stateOf(), set([], other)).scenario.name).toBe('Another');
  });
});

describe('a text that cannot be read', () => {
  const issue = {
    code: 'shape',
    path: 'hazards[1].recoveryHours',
    received: '3x',
    expected: 'a number',
    message: 'It is no number.',
  } as const;
  const path = ['hazards', 1, 'recoveryHours'];
  const typed: Edit = { kind: 'unread', label: 'Recovery', path, text: '3x', issues: [issue] };

  test('is kept beside the value it could not replace', () => {
    const state = after(stateOf(), typed);
    expect(state.draft.unread.map(({ text }) => text)).toEqual(['3x']);
    expect(state.draft.issues).toContainEqual(issue);
    expect(state.draft.document.hazards[1]!.recoveryHours).toBe(0);
  });

  test('goes with its item when an item before it is removed', () => {
    const removed: Edit = { kind: 'remove', label: 'Remove', path: ['hazards'], index: 0 };
    const state = after(stateOf(), typed, removed);
    expect(state.draft.unread.map((each) => each.path)).toEqual([['hazards', 0, 'recoveryHours']]);
  });

  test('goes away with its own item', () => {
    const removed: Edit = { kind: 'remove', label: 'Remove', path: ['hazards'], index: 1 };
    expect(after(stateOf(), typed, removed).draft.unread).toEqual([]);
  });

  test('goes away when a value is given', () => {
    const state = after(stateOf(), typed, set(path, 5));
    expect(state.draft.unread).toEqual([]);
    expect(state.scenario.hazards[1]!.recoveryHours).toBe(5);
  });
});

describe('undo', () => {
  const undone = (state: State): State => step(state, { type: 'undone' });
  const redone = (state: State): State => step(state, { type: 'redone' });

  test('takes edits of one field in a row back together', () => {
    const state = after(stateOf(), set(demand, 7), set(demand, 70), set(demand, 700));
    expect(state.history.past.map(({ label }) => label)).toEqual(['contactsPerWeek']);
    expect(undone(state).scenario.channels[0]!.demand.contactsPerWeek).toBe(5000);
  });

  test('takes edits of several fields back one by one, and redo does them again', () => {
    const name = ['name'];
    const state = after(stateOf(), set(demand, 7000), set(name, 'A'), set(demand, 8000));
    const back = undone(undone(state));
    expect(back.scenario.name).toBe('Base');
    expect(back.scenario.channels[0]!.demand.contactsPerWeek).toBe(7000);
    expect(redone(redone(back)).scenario).toEqual(state.scenario);
  });

  test('brings back what was typed before another scenario was opened', () => {
    const typed = after(stateOf(), set(demand, -1));
    const opened = {
      origin: { kind: 'file', name: 'other.json' },
      scenario: { ...twoProviders(), name: 'Other' },
    } as const;
    const other = step(typed, { type: 'opened', opened, label: 'Open' });
    expect(other.scenario.name).toBe('Other');
    expect(other.draft.issues).toEqual([]);
    const back = undone(other);
    expect(back.draft).toEqual(typed.draft);
    expect(back.opened).toBe(typed.opened);
  });

  test('of nothing changes nothing', () => {
    const state = stateOf();
    expect(undone(state)).toBe(state);
    expect(redone(state)).toBe(state);
  });

  test('is no longer to be redone once something else is edited', () => {
    const state = after(undone(after(stateOf(), set(demand, 7000))), set(['name'], 'A'));
    expect(state.history.future).toEqual([]);
  });
});
