import { fromBase64Url } from '../base/base64url.ts';
import { fail, ok, type Result } from '../base/result.ts';
import { parseScenario } from '../scenario/parse.ts';
import { SCHEMA_VERSION } from '../scenario/schema/scenario.ts';
import type { Scenario } from '../scenario/types.ts';
import { inflate } from './deflate.ts';
import { MAXIMUM_PACKED_BYTES, type LinkNote } from './encode.ts';
import { linkError, type LinkError } from './link-error.ts';
import { readLink } from './link-text.ts';
import { unpack } from './pack.ts';

/** What a link holds. */
export interface LinkContent extends LinkNote {
  readonly scenario: Scenario;
}

/**
 * Opens a link: a whole address, its fragment, or the fragment without its "#". It gives the very
 * scenario that was sent or says why it cannot; it never throws, and its time and memory are bounded
 * whatever the text.
 */
export async function decodeLink(text: string): Promise<Result<LinkContent, LinkError>> {
  const payload = readLink(text);
  if (!payload.ok) return payload;
  const bytes = fromBase64Url(payload.value);
  if (bytes === undefined) return fail(linkError('altered'));
  const inflated = await inflate(bytes, MAXIMUM_PACKED_BYTES);
  if (!inflated.ok) return fail(linkError(inflated.error === 'tooLarge' ? 'tooLarge' : 'altered'));
  const content = unpack(readJson(new TextDecoder().decode(inflated.value)));
  if (!content.ok) return fail(linkError(content.error === 'newer' ? 'newer' : 'notAScenario'));
  return readContent(content.value);
}

function readContent(content: unknown): Result<LinkContent, LinkError> {
  const document = member(content, 'scenario');
  const version = member(document, 'schemaVersion');
  if (typeof version === 'number' && version > SCHEMA_VERSION) return fail(linkError('newer'));
  const scenario = parseScenario(document);
  if (!scenario.ok) return fail(linkError('notAScenario', scenario.error));
  const fingerprint = shortText(member(content, 'fingerprint'));
  const engineVersion = shortText(member(content, 'engineVersion'));
  return ok({
    scenario: scenario.value,
    ...(fingerprint === undefined ? {} : { fingerprint }),
    ...(engineVersion === undefined ? {} : { engineVersion }),
  });
}

/** The value of a JSON text; undefined when it is none. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? Reflect.get(value, key)
    : undefined;
}

/** Letters, digits, dots and hyphens, at most 40: a fingerprint or a version, and no more than that. */
function shortText(value: unknown): string | undefined {
  return typeof value === 'string' && /^[\w.+-]{1,40}$/.test(value) ? value : undefined;
}
