import type { ScenarioIssue } from '../scenario/issue.ts';

/** What is wrong with a link, in one word a program can act on. */
export type LinkErrorCode =
  'empty' | 'notALink' | 'truncated' | 'altered' | 'newer' | 'tooLarge' | 'notAScenario';

/** Why a link could not be opened, or made. */
export interface LinkError {
  readonly code: LinkErrorCode;
  /** A sentence or two for a person: what happened, why, what to do. */
  readonly message: string;
  /** What the scenario inside is refused for; only with `notAScenario`. */
  readonly issues?: readonly ScenarioIssue[];
}

const MESSAGES: Readonly<Record<LinkErrorCode, string>> = {
  empty: 'The link holds no scenario. Copy the whole link, from its first to its last character.',
  notALink:
    'This is not a link to a scenario: it does not have the form that Relève writes. Copy the link again from the message or the page it came from.',
  truncated:
    'The end of the link is missing: the programs a link goes through may cut long ones. Ask the sender for the scenario as a file, or for the link in another way.',
  altered:
    'The link was changed on its way: it does not match its own checksum. Copy it again, or ask the sender for the scenario as a file.',
  newer: 'The link was made with a newer Relève than this one. Update Relève to open it.',
  tooLarge: 'The scenario is too large for a link. Save it as a file and send the file instead.',
  notAScenario:
    'The link is sound, but what it holds is not a scenario that Relève can run. Ask the sender for the scenario as a file.',
};

/** The error of that code, with its message for a person. */
export function linkError(code: LinkErrorCode, issues?: readonly ScenarioIssue[]): LinkError {
  const message = MESSAGES[code];
  return issues === undefined ? { code, message } : { code, message, issues };
}
