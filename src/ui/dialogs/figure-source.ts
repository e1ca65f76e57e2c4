import { formatFingerprint } from '../../base/fingerprint.ts';
import { tr } from '../../base/words.ts';
import { ENGINE_VERSION } from '../../engine/version.ts';
import { isFinished, runStatus, type State } from '../../store/index.ts';
import { shareLink } from './share-link.ts';

/** Longest link that is written under a plot: it stands on one line, and a person can type it. */
const LONGEST_LINK = 120;

/**
 * Where a plot comes from: the program and its version, the scenario, the seed, the fingerprint, and
 * on a line of its own the link when it is short. Sample and convention stand in the plot's note.
 */
export async function figureSource(state: State): Promise<readonly string[]> {
  const { shown, fingerprint } = state.run;
  const { name, run } = shown?.scenario ?? state.scenario;
  const status = runStatus(state);
  const isKnown = status === 'finished' || status === 'stopped';
  const own =
    isKnown && fingerprint !== undefined
      ? tr`Source: Relève, engine ${ENGINE_VERSION} · scenario “${name}” · seed ${run.seed} · fingerprint ${formatFingerprint(fingerprint)}`
      : tr`Source: Relève, engine ${ENGINE_VERSION} · scenario “${name}” · seed ${run.seed} · while the simulation goes on`;
  if (!isFinished(state)) return [own];
  const link = await shareLink(state, location.href);
  return link.ok && link.value.address.length <= LONGEST_LINK ? [own, link.value.address] : [own];
}
