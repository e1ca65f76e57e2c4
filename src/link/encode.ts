import { toBase64Url } from '../base/base64url.ts';
import { canonicalJson } from '../base/canonical-json.ts';
import { fail, ok, type Result } from '../base/result.ts';
import type { Scenario } from '../scenario/types.ts';
import { deflate } from './deflate.ts';
import { MAXIMUM_PACKED_BYTES, type LinkNote } from './link-content.ts';
import { linkError, type LinkError } from './link-error.ts';
import { MAXIMUM_LINK_LENGTH, SHORT, WHOLE, writeLink, type LinkVersion } from './link-text.ts';
import { pack } from './pack.ts';
import { shortForm } from './short-form.ts';

/**
 * The fragment, "#" included, that carries a scenario; `decodeLink` gives it back. Of a ready-made
 * scenario it holds the changes alone, where that is shorter. The only error is `tooLarge`: a
 * scenario that no address could carry.
 */
export async function encodeScenario(
  scenario: Scenario,
  note: LinkNote = {},
): Promise<Result<string, LinkError>> {
  const kept = noteOf(note);
  const short = await shortForm(scenario, kept);
  const [brief, whole] = await Promise.all([
    short === undefined ? undefined : written(short, SHORT),
    encodeWhole(scenario, kept),
  ]);
  if (brief?.ok !== true) return whole;
  return whole.ok && whole.value.length <= brief.value.length ? whole : brief;
}

/** As `encodeScenario`, and the link holds the whole scenario, whatever it comes from. */
export async function encodeWhole(
  scenario: Scenario,
  note: LinkNote = {},
): Promise<Result<string, LinkError>> {
  return written({ scenario, ...noteOf(note) }, WHOLE);
}

async function written(content: object, version: LinkVersion): Promise<Result<string, LinkError>> {
  const bytes = new TextEncoder().encode(canonicalJson(pack(content)));
  if (bytes.length > MAXIMUM_PACKED_BYTES) return fail(linkError('tooLarge'));
  const link = writeLink(toBase64Url(await deflate(bytes)), version);
  return link.length > MAXIMUM_LINK_LENGTH ? fail(linkError('tooLarge')) : ok(link);
}

/** Only what is said, and nothing else of what was handed over. */
function noteOf({ fingerprint, engineVersion }: LinkNote): LinkNote {
  return {
    ...(fingerprint === undefined ? {} : { fingerprint }),
    ...(engineVersion === undefined ? {} : { engineVersion }),
  };
}
