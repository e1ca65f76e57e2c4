import { ok, type Result } from '../base/result.ts';
import type { ScenarioIssue } from '../scenario/issue.ts';
import { parseScenario } from '../scenario/parse.ts';
import type { Scenario } from '../scenario/types.ts';
import { checkDraft, type Draft, type UnreadText } from '../store/index.ts';
import type { StoredContent, StoredDraft } from './entry.ts';
import { typedDocument } from './typed-document.ts';
import { readUnread, wholeText } from './read-unread.ts';

/** Work as a page can open it. */
export interface ReadContent {
  /** The last valid scenario, of the current version. */
  readonly scenario: Scenario;
  /** What stood in the forms. */
  readonly draft: Draft;
}

/**
 * Reads work that was kept, by this version or an earlier one, or that comes from a file. It fails
 * when the scenario itself cannot be read; a draft always can: what no form could show becomes a
 * text in the field of the whole document, where it can be mended.
 */
export function readContent(content: StoredContent): Result<ReadContent, readonly ScenarioIssue[]> {
  const parsed = parseScenario(content.scenario);
  if (!parsed.ok) return parsed;
  const scenario = parsed.value;
  const [document, unread] =
    content.draft === undefined ? [scenario, []] : readDraft(content.draft, scenario);
  return ok({ scenario, draft: checkDraft(document, unread, parseScenario).draft });
}

function readDraft(
  draft: StoredDraft,
  scenario: Scenario,
): readonly [Scenario, readonly UnreadText[]] {
  const unread = readUnread(draft.unread);
  const document = typedDocument(draft.document, scenario);
  return document === undefined
    ? [scenario, [wholeText(draft.document), ...unread]]
    : [document, unread];
}
