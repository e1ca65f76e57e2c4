import { fail, ok, type Result } from '../base/result.ts';
import { linkError, type LinkError } from './link-error.ts';

/**
 * The ways links are written, by the number in front of every link: 1 holds a whole scenario, 2 what
 * was changed of a ready-made one.
 */
export const WHOLE = 1;
export const SHORT = 2;
export type LinkVersion = typeof WHOLE | typeof SHORT;

/** What a link carries, still to be inflated and read as its version asks for. */
export interface LinkPayload {
  readonly version: LinkVersion;
  readonly payload: string;
}

const VERSIONS: readonly LinkVersion[] = [WHOLE, SHORT];

/** Longest text read as a link, in characters; browsers carry about 65,000. */
export const MAXIMUM_LINK_LENGTH = 200_000;

/** What surrounds a link in a mail or a sentence, and is no part of it. */
const WRAPPING = /^[<("'«[]+|[>)"'»\].,;:!?]+$/g;
/** Spaces and line breaks that mail programs put into long links, invisible ones included. */
const SPACES = /[\s\u200b-\u200d\u2060\ufeff]+/g;

/**
 * The fragment of a link around its payload: `#<version>.<length of the payload, base 36>.<payload>`. The
 * length tells a link that was cut from one that was changed.
 */
export function writeLink(payload: string, version: LinkVersion = WHOLE): string {
  return `#${version}.${payload.length.toString(36)}.${payload}`;
}

/** Whether a link that `encodeScenario` wrote holds changes alone, and not a whole scenario. */
export function isShortForm(link: string): boolean {
  return link.startsWith(`#${SHORT}.`);
}

/**
 * Finds the payload in what a person pasted: a whole address, its fragment with or without "#", in
 * angle brackets or quotes, broken over lines. The payload has the length the link says.
 */
export function readLink(text: string): Result<LinkPayload, LinkError> {
  if (text.length > MAXIMUM_LINK_LENGTH) return fail(linkError('tooLarge'));
  const link = text.replace(SPACES, '').replace(WRAPPING, '');
  const fragment = fragmentOf(link);
  if (fragment === '') return fail(linkError('empty'));
  const parts = /^([1-9]\d{0,3})(?:\.(?:([0-9a-z]{1,5})(?:\.(.*))?)?)?$/s.exec(fragment);
  if (parts === null) return fail(linkError('notALink'));
  const [, number, length, payload] = parts;
  const version = VERSIONS.find((each) => String(each) === number);
  if (version === undefined) return fail(linkError('newer'));
  if (length === undefined || payload === undefined) return fail(linkError('truncated'));
  const missing = Number.parseInt(length, 36) - payload.length;
  if (missing > 0) return fail(linkError('truncated'));
  return missing < 0 ? fail(linkError('altered')) : ok({ version, payload });
}

function fragmentOf(link: string): string {
  const sign = link.indexOf('#');
  if (sign >= 0) return link.slice(sign + 1);
  // A whole address inside another one, as mail filters write it: "…?url=https%3A…%231.…&data=…".
  const coded = link.indexOf('%23');
  return coded >= 0 ? link.slice(coded + 3).replace(/&.*$/, '') : link;
}
