import { fromBase64Url } from '../base/base64url.ts';
import { fail, ok, type Result } from '../base/result.ts';
import { parseScenario } from '../scenario/parse.ts';
import { SCHEMA_VERSION } from '../scenario/schema/scenario.ts';
import { inflate } from './deflate.ts';
import { MAXIMUM_PACKED_BYTES, member, readNote, type LinkContent } from './link-content.ts';
import { linkError, type LinkError } from './link-error.ts';
import { readLink, SHORT } from './link-text.ts';
import { unpack } from './pack.ts';
import { readShortForm } from './short-form.ts';

/**
 * Opens a link: a whole address, its fragment, or the fragment without its "#". It gives the very
 * scenario that was sent or says why it cannot; it never throws, and its time and memory are bounded
 * whatever the text.
 */
export async function decodeLink(text: string): Promise<Result<LinkContent, LinkError>> {
  const link = readLink(text);
  if (!link.ok) return link;
  const { version, payload } = link.value;
  const bytes = fromBase64Url(payload);
  if (bytes === undefined) return fail(linkError('altered'));
  const inflated = await inflate(bytes, MAXIMUM_PACKED_BYTES);
  if (!inflated.ok) return fail(linkError(inflated.error === 'tooLarge' ? 'tooLarge' : 'altered'));
  const content = unpack(readJson(new TextDecoder().decode(inflated.value)));
  if (!content.ok) return fail(linkError(content.error === 'newer' ? 'newer' : 'notAScenario'));
  return version === SHORT ? readShortForm(content.value) : readWhole(content.value);
}

function readWhole(content: unknown): Result<LinkContent, LinkError> {
  const document = member(content, 'scenario');
  const version = member(document, 'schemaVersion');
  if (typeof version === 'number' && version > SCHEMA_VERSION) return fail(linkError('newer'));
  const scenario = parseScenario(document);
  if (!scenario.ok) return fail(linkError('notAScenario', scenario.error));
  return ok({ scenario: scenario.value, ...readNote(content) });
}

/** The value of a JSON text; undefined when it is none. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
