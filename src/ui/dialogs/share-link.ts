import { formatFingerprint } from '../../base/fingerprint.ts';
import { ok, type Result } from '../../base/result.ts';
import { ENGINE_VERSION } from '../../engine/version.ts';
import { encodeScenario, linkVerdict, type LinkError, type LinkVerdict } from '../../link/index.ts';
import { isFinished, type State } from '../../store/index.ts';
import { linkContents, type LinkContents } from './link-contents.ts';
import { shareAddress } from './share-address.ts';

/** A link ready to be sent. */
export interface SharedLink {
  /** The whole address. */
  readonly address: string;
  readonly verdict: LinkVerdict;
  readonly contents: LinkContents;
  /** As a person reads it; undefined while the numbers are not complete. */
  readonly fingerprint: string | undefined;
}

/** The link to the scenario of a page, and to its numbers once they are complete. */
export async function shareLink(
  state: State,
  page: string,
): Promise<Result<SharedLink, LinkError>> {
  const { scenario, language } = state;
  const fingerprint = isFinished(state) ? state.run.fingerprint : undefined;
  const note = fingerprint === undefined ? {} : { fingerprint, engineVersion: ENGINE_VERSION };
  const fragment = await encodeScenario(scenario, note);
  if (!fragment.ok) return fragment;
  const address = shareAddress(page, language, fragment.value);
  return ok({
    address,
    verdict: linkVerdict(address.length),
    contents: await linkContents(scenario, fragment.value),
    fingerprint: fingerprint && formatFingerprint(fingerprint),
  });
}
