import { describe, expect, test } from 'vitest';
import { baselineAt } from '../../../src/store/index.ts';
import { insertAt, removeAt, setAt } from '../../../src/store/path.ts';
import { twoProviders } from './fixture.ts';

describe('compared with what was opened', () => {
  const opened = twoProviders();

  test('a value is the same, or changed from what it was', () => {
    const path = ['run', 'seed'];
    expect(baselineAt(opened, opened, path)).toEqual({ kind: 'same' });
    const document = setAt(opened, path, 'other');
    expect(baselineAt(opened, document, path)).toEqual({ kind: 'changed', was: 'base' });
  });

  test('a hazard is found by its id when one before it is gone', () => {
    const document = removeAt(opened, ['hazards'], 0);
    expect(baselineAt(opened, document, ['hazards', 0, 'name'])).toEqual({ kind: 'same' });
  });

  test('what belongs to an added hazard is new, not changed', () => {
    const added = { ...opened.hazards[0]!, id: 'added' };
    const document = insertAt(opened, ['hazards'], 0, added);
    expect(baselineAt(opened, document, ['hazards', 0, 'name'])).toEqual({ kind: 'new' });
    expect(baselineAt(opened, document, ['hazards', 1, 'name'])).toEqual({ kind: 'same' });
  });
});
