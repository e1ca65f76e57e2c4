import { valueAt, type Path } from '../../../store/index.ts';
import type { EditorContext } from '../context.ts';
import { referencesAt } from '../references.ts';

const SCOPES = ['channel', 'language', 'country'] as const;

/**
 * What a clause could be limited to but need not ask: with one channel, without languages or
 * countries, there is nothing to choose. What is set is always shown.
 */
export function needlessScopes({ view }: EditorContext, path: Path): readonly string[] {
  const { document } = view.draft;
  return SCOPES.filter((key) => {
    const choices = referencesAt(document, [...path, key]) ?? [];
    const least = key === 'channel' ? 2 : 1;
    return choices.length < least && valueAt(document, [...path, key]) === undefined;
  });
}
