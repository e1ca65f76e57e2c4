import { formatFingerprint } from '../../base/fingerprint.ts';
import { ok, type Result } from '../../base/result.ts';
import { ENGINE_VERSION } from '../../engine/version.ts';
import { encodeScenario, linkVerdict, type LinkError, type LinkVerdict } from '../../link/index.ts';
import { isFinished, type State } from '../../store/index.ts';

/** A link ready to be sent. */
export interface SharedLink {
  /** The whole address. */
  readonly address: string;
  readonly verdict: LinkVerdict;
  /** As a person reads it; undefined while the numbers are not complete. */
  readonly fingerprint: string | undefined;
}

/** The link to the scenario of a page, and to its numbers once they are complete. */
export async function shareLink(
  state: State,
  page: string,
): Promise<Result<SharedLink, LinkError>> {
  const fingerprint = isFinished(state) ? state.run.fingerprint : undefined;
  const note = fingerprint === undefined ? {} : { fingerprint, engineVersion: ENGINE_VERSION };
  const fragment = await encodeScenario(state.scenario, note);
  if (!fragment.ok) return fragment;
  const address = page.replace(/#.*$/s, '') + fragment.value;
  return ok({
    address,
    verdict: linkVerdict(address.length),
    fingerprint: fingerprint && formatFingerprint(fingerprint),
  });
}
