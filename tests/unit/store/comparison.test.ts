import { describe, expect, test } from 'vitest';
import { summarise } from '../../../src/estimate/index.ts';
import { mayKeep, MOST_KEPT, type ComparisonChange, type State } from '../../../src/store/index.ts';
import { realRun } from '../ui/real-results.ts';
import { stateOf, step } from './fixture.ts';

const { results } = realRun(2);
const answer = summarise(results);

/** The page once the run of what is on it has ended. */
function finished(state: State): State {
  const { scenario } = state;
  const known = { scenario, headline: answer, answer, results };
  const started = step(state, { type: 'runStarted', scenario });
  const fingerprint = '0123456789abcdef';
  return step(started, { type: 'runEnded', phase: 'finished', known, fingerprint, seconds: 1 });
}
const change = (state: State, wanted: ComparisonChange): State =>
  step(state, { type: 'compared', change: wanted });
const edited = (state: State, contacts: number): State =>
  finished(
    step(state, {
      type: 'edited',
      edit: {
        kind: 'set',
        label: 'Contacts a week',
        path: ['channels', 0, 'demand', 'contactsPerWeek'],
        value: contacts,
        apart: true,
      },
    }),
  );
const keep = { kind: 'keep' } as const;
const namesOf = ({ comparison }: State): readonly string[] =>
  comparison.kept.map(({ name }) => name);

describe('keeping results for comparison', () => {
  test('waits until the run has ended', () => {
    const state = stateOf();
    expect(mayKeep(state)).toBe(false);
    expect(change(state, keep).comparison).toBe(state.comparison);
    expect(mayKeep(finished(state))).toBe(true);
  });

  test('holds the scenario as it was, whatever is edited, undone or opened after', () => {
    const first = change(finished(stateOf()), keep);
    const [kept] = first.comparison.kept;
    expect(kept?.scenario).toBe(first.scenario);
    const after = step(edited(first, 7000), { type: 'undone' });
    expect(after.comparison).toBe(first.comparison);
    expect(kept?.scenario.channels[0]?.demand.contactsPerWeek).toBe(5000);
  });

  test('keeps no scenario twice, and five at most, each with a name of its own', () => {
    let state = change(finished(stateOf()), keep);
    expect(mayKeep(state)).toBe(false);
    for (let i = 1; i <= MOST_KEPT; i++) state = change(edited(state, 5000 + i), keep);
    expect(state.comparison.kept).toHaveLength(5);
    expect(new Set(namesOf(state)).size).toBe(5);
  });

  test('renames, but not to nothing', () => {
    const state = change(finished(stateOf()), keep);
    const named = change(state, { kind: 'rename', id: 'kept', name: '  Before the tender ' });
    expect(namesOf(named)).toEqual(['Before the tender']);
    expect(namesOf(change(named, { kind: 'rename', id: 'kept', name: ' ' }))).toEqual([
      'Before the tender',
    ]);
  });

  test('drops, and brings back what was dropped last', () => {
    const two = change(edited(change(finished(stateOf()), keep), 7000), keep);
    const [first] = two.comparison.kept;
    const one = change(two, { kind: 'drop', id: first?.id ?? '' });
    expect(one.comparison.kept).toHaveLength(1);
    const again = change(one, { kind: 'bringBack' });
    expect(again.comparison.kept).toContain(first);
    expect(again.comparison.dropped).toBeUndefined();
  });

  test('is no step of undo, nor is the choice of a baseline', () => {
    const state = change(finished(stateOf()), keep);
    const chosen = change(state, { kind: 'setupBaseline', setup: 'both' });
    expect(chosen.history.past).toEqual([]);
    expect(chosen.comparison.setup).toBe('both');
    expect(step(chosen, { type: 'undone' }).comparison).toBe(chosen.comparison);
  });
});
