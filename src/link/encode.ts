import { toBase64Url } from '../base/base64url.ts';
import { canonicalJson } from '../base/canonical-json.ts';
import { fail, ok, type Result } from '../base/result.ts';
import type { Scenario } from '../scenario/types.ts';
import { deflate } from './deflate.ts';
import { linkError, type LinkError } from './link-error.ts';
import { MAXIMUM_LINK_LENGTH, writeLink } from './link-text.ts';
import { pack } from './pack.ts';

/** Most bytes of packed scenario in a link: far more than any address can carry. */
export const MAXIMUM_PACKED_BYTES = 1_000_000;

/** What a sender saw, for the receiver to compare with. */
export interface LinkNote {
  /** Fingerprint of the results, 16 hexadecimal digits. */
  readonly fingerprint?: string;
  /** Version of the engine that gave them. */
  readonly engineVersion?: string;
}

/**
 * The fragment, "#" included, that carries a whole scenario; `decodeLink` gives it back. The only
 * error is `tooLarge`: a scenario that no address could carry.
 */
export async function encodeScenario(
  scenario: Scenario,
  note: LinkNote = {},
): Promise<Result<string, LinkError>> {
  const { fingerprint, engineVersion } = note;
  const content = {
    scenario,
    ...(fingerprint === undefined ? {} : { fingerprint }),
    ...(engineVersion === undefined ? {} : { engineVersion }),
  };
  const bytes = new TextEncoder().encode(canonicalJson(pack(content)));
  if (bytes.length > MAXIMUM_PACKED_BYTES) return fail(linkError('tooLarge'));
  const link = writeLink(toBase64Url(await deflate(bytes)));
  return link.length > MAXIMUM_LINK_LENGTH ? fail(linkError('tooLarge')) : ok(link);
}
