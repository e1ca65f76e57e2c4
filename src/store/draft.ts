import { canonicalJson } from '../base/canonical-json.ts';
import type { Result } from '../base/result.ts';
import type { ScenarioIssue } from '../scenario/issue.ts';
import { formatPath } from '../scenario/issue.ts';
import type { Scenario } from '../scenario/types.ts';
import type { Path } from './path.ts';

/** A text that was typed and cannot be taken as the value of its field. It stays until mended. */
export interface UnreadText {
  readonly path: Path;
  readonly text: string;
  /** Why not. */
  readonly issues: readonly ScenarioIssue[];
}

/** What stands in the forms: everything that was typed, valid or not. */
export interface Draft {
  /** Every value has the type that the schema asks for; its range and its sense may be wrong. */
  readonly document: Scenario;
  readonly unread: readonly UnreadText[];
  /** Why the draft is no valid scenario; empty when it is one. */
  readonly issues: readonly ScenarioIssue[];
}

/** A draft with nothing typed yet. */
export function cleanDraft(scenario: Scenario): Draft {
  return { document: scenario, unread: [], issues: [] };
}

/** Turns any value into a valid scenario, or says why not: `parseScenario`, whose code comes later. */
export type Parse = (value: unknown) => Result<Scenario, readonly ScenarioIssue[]>;

/** A draft checked, and the scenario it holds when it is valid. */
export interface CheckedDraft {
  readonly draft: Draft;
  readonly scenario: Scenario | undefined;
}

/** Checks what stands in the forms. */
export function checkDraft(
  document: Scenario,
  unread: readonly UnreadText[],
  parse: Parse,
): CheckedDraft {
  const parsed = parse(document);
  const issues = [
    ...unread.flatMap((each) => each.issues),
    ...(parsed.ok ? [] : parsed.error.filter(({ path }) => !isUnread(unread, path))),
  ];
  const scenario = parsed.ok && issues.length === 0 ? parsed.value : undefined;
  return { draft: { document, unread, issues }, scenario };
}

function isUnread(unread: readonly UnreadText[], path: string): boolean {
  return unread.some((each) => formatPath(each.path) === path);
}

/** Whether two scenarios are the same document, whatever the order of their keys. */
export function sameScenario(a: Scenario, b: Scenario): boolean {
  return a === b || canonicalJson(a) === canonicalJson(b);
}
