import { tr } from '../base/words.ts';
import type { ScenarioIssue } from '../scenario/issue.ts';
import type { LinkContent } from './link-content.ts';

/** What is wrong with a link, in one word a program can act on. */
export type LinkErrorCode =
  | 'empty'
  | 'notALink'
  | 'truncated'
  | 'altered'
  | 'newer'
  | 'tooLarge'
  | 'notAScenario'
  /** It is about a ready-made scenario that this program does not have. */
  | 'unknownReadyMade'
  /** It is about a ready-made scenario that is no longer what it was. */
  | 'readyMadeChanged';

/** Why a link could not be opened, or made. */
export interface LinkError {
  readonly code: LinkErrorCode;
  /** A sentence or two for a person: what happened, why, what to do. */
  readonly message: string;
  /** What the scenario inside is refused for; only with `notAScenario`. */
  readonly issues?: readonly ScenarioIssue[];
  /**
   * What can be opened instead, when the person says so: the same changes to the ready-made scenario
   * as it is today. Its numbers are others. Only with `readyMadeChanged`, and not always.
   */
  readonly instead?: LinkContent;
}

function messageOf(code: LinkErrorCode): string {
  switch (code) {
    case 'empty':
      return tr`The link holds no scenario. Copy the whole link, from its first to its last character.`;
    case 'notALink':
      return tr`This is not a link to a scenario: it does not have the form that Relève writes. Copy the link again from the message or the page it came from.`;
    case 'truncated':
      return tr`The end of the link is missing: the programs a link goes through may cut long ones. Ask the sender for the scenario as a file, or for the link in another way.`;
    case 'altered':
      return tr`The link was changed on its way: it does not match its own checksum. Copy it again, or ask the sender for the scenario as a file.`;
    case 'newer':
      return tr`The link was made with a newer Relève than this one. Update Relève to open it.`;
    case 'tooLarge':
      return tr`The scenario is too large for a link. Save it as a file and send the file instead.`;
    case 'notAScenario':
      return tr`The link is sound, but what it holds is not a scenario that Relève can run. Ask the sender for the scenario as a file.`;
    case 'unknownReadyMade':
      return tr`The link holds changes to a ready-made scenario that this Relève does not have. Update Relève, or ask the sender for the scenario as a file.`;
    case 'readyMadeChanged':
      return tr`The link holds changes to a ready-made scenario that is no longer what it was when the link was made, so its numbers would be others. Ask the sender for the scenario as a file.`;
  }
}

/** The error of that code, with its message for a person. */
export function linkError(code: LinkErrorCode, issues?: readonly ScenarioIssue[]): LinkError {
  const message = messageOf(code);
  return issues === undefined ? { code, message } : { code, message, issues };
}
