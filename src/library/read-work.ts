import { fail, ok, type Result } from '../base/result.ts';
import type { ScenarioIssue } from '../scenario/issue.ts';
import { parseScenario } from '../scenario/parse.ts';
import { initialState, type State } from '../store/index.ts';
import { readContent } from './read-content.ts';
import type { StoredWork } from './work.ts';

/** The page as it was when the work was kept, with nothing to undo. */
export function readWork(work: StoredWork): Result<State, readonly ScenarioIssue[]> {
  const content = readContent(work.content);
  if (!content.ok) return fail(content.error);
  const { scenario, draft } = content.value;
  const before = parseScenario(work.opened);
  const opened = { origin: work.origin, scenario: before.ok ? before.value : scenario };
  const { home } = work;
  const homes = new Map(
    home === undefined
      ? []
      : [
          [
            opened,
            { id: home.id, revision: home.revision, draft: home.isSame ? draft : undefined },
          ] as const,
        ],
  );
  return ok({ ...initialState(opened), draft, scenario, homes });
}
