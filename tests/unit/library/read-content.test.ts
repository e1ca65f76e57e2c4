import { describe, expect, test } from 'vitest';
import { contentOf } from '../../../src/library/content.ts';
import { readContent } from '../../../src/library/read-content.ts';
import { setAt, type Edit, type State } from '../../../src/store/index.ts';
import { stateOf, step, twoProviders } from '../store/fixture.ts';

const after = (...edits: readonly Edit[]): State =>
  edits.reduce((state, edit) => step(state, { type: 'edited', edit }), stateOf());
const set = (path: readonly (string | number)[], value: unknown): Edit => ({
  kind: 'set',
  label: '',
  path,
  value,
});
const issue = {
  code: 'shape',
  path: 'run.seed',
  received: '',
  expected: '',
  message: 'No.',
} as const;

/** What comes back of what was kept, through JSON as a file would carry it. */
function again(state: State) {
  const read = readContent(
    JSON.parse(JSON.stringify(contentOf(state))) as ReturnType<typeof contentOf>,
  );
  if (!read.ok) throw new Error(read.error[0]?.message);
  return read.value;
}

describe('work that was kept', () => {
  test('comes back as it was', () => {
    const state = after(set(['name'], 'Mine'));
    expect(again(state)).toEqual({ scenario: state.scenario, draft: state.draft });
  });

  test.each([
    ['a number out of range', set(['channels', 0, 'demand', 'contactsPerWeek'], -1)],
    ['a name taken away', set(['name'], '')],
    ['a share that leaves the sum', set(['setups', 1, 'teams', 0, 'staffing', 'share'], 7)],
    ['a list left empty', set(['setups'], [])],
    ['an id that nothing has', set(['hazards', 0, 'strikes'], { site: 'nowhere' })],
    [
      'a text that is no number',
      { kind: 'unread', label: '', path: ['run', 'replications'], text: '3x', issues: [issue] },
    ],
  ] as readonly (readonly [string, Edit])[])('comes back with %s', (_, edit) => {
    const state = after(edit);
    expect(state.draft.issues).not.toEqual([]);
    expect(again(state)).toEqual({ scenario: state.scenario, draft: state.draft });
  });

  test('has its defaults filled in though its draft is not valid, as an older page left it', () => {
    const scenario = twoProviders();
    const older = setAt(setAt(scenario, ['run', 'replications'], 0), ['description'], undefined);
    const read = readContent({ scenario, draft: { document: older, unread: [] } });
    expect(read).toMatchObject({
      ok: true,
      value: { draft: { document: { description: '', run: { replications: 0 } } } },
    });
  });

  test.each([
    ['is nothing', undefined],
    ['is no object', 7],
    ['lacks what every form needs', {}],
    ['holds a text for a list', { ...twoProviders(), providers: 'all' }],
    ['holds a medium that there is not', setAt(twoProviders(), ['channels', 0, 'medium'], 'smoke')],
    ['is of a later version', { ...twoProviders(), schemaVersion: 99 }],
  ])('whose draft %s is shown as a text to be mended', (_, document) => {
    const scenario = twoProviders();
    const read = readContent({ scenario, draft: { document, unread: [] } });
    if (!read.ok) throw new Error('refused');
    const { draft } = read.value;
    expect(draft.document).toEqual(scenario);
    expect(draft.unread).toMatchObject([
      { path: [], text: document === undefined ? '' : JSON.stringify(document, undefined, 2) },
    ]);
    expect(draft.issues.length).toBeGreaterThan(0);
  });

  test('that is no scenario at all is refused with the reasons', () => {
    expect(readContent({ scenario: { schemaVersion: 1 } })).toMatchObject({ ok: false });
  });
});
