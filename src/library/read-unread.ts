import type { ScenarioIssue } from '../scenario/issue.ts';
import { parseScenario } from '../scenario/parse.ts';
import { MAXIMUM_TEXT_LENGTH } from '../scenario/text-limit.ts';
import type { Path, UnreadText } from '../store/index.ts';

/** Texts that are kept of one draft, and steps of their paths: no form has more. */
const MOST_TEXTS = 500;
const MOST_STEPS = 32;
const MOST_ISSUES = 50;

/** What of a list are texts that could not be read, with their places; all else is left out. */
export function readUnread(list: unknown): readonly UnreadText[] {
  if (!Array.isArray(list)) return [];
  return list.slice(0, MOST_TEXTS).flatMap((each: unknown) => {
    if (typeof each !== 'object' || each === null) return [];
    const { path, text, issues } = each as Readonly<Record<string, unknown>>;
    if (!isPath(path) || typeof text !== 'string' || text.length > MAXIMUM_TEXT_LENGTH) return [];
    const reasons = Array.isArray(issues) ? issues.slice(0, MOST_ISSUES).filter(isIssue) : [];
    // Without a reason it would count as valid.
    return reasons.length === 0 ? [] : [{ path, text, issues: reasons }];
  });
}

/** A document that no form can show, as a text in the field of the whole document. */
export function wholeText(document: unknown): UnreadText {
  const parsed = parseScenario(document);
  const text = document === undefined ? '' : JSON.stringify(document, undefined, 2);
  return { path: [], text, issues: parsed.ok ? [] : parsed.error };
}

function isPath(value: unknown): value is Path {
  return (
    Array.isArray(value) &&
    value.length <= MOST_STEPS &&
    value.every((step) => typeof step === 'string' || Number.isSafeInteger(step))
  );
}

function isIssue(value: unknown): value is ScenarioIssue {
  if (typeof value !== 'object' || value === null) return false;
  const { code, path, received, expected, message } = value as Readonly<Record<string, unknown>>;
  return [code, path, received, expected, message].every((each) => typeof each === 'string');
}
