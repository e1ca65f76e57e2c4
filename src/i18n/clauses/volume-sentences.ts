import { tr } from '../../base/words.ts';
import type { Commitment } from '../../scenario/clause-types.ts';
import { times } from './letters.ts';
import { ofChannel, type ClauseScene } from './scene.ts';
import { counted, dateInWords, listed, percent, sentences } from './words.ts';

/** What is announced, what is paid for though it does not come, and what more than that costs. */
export function commitmentSentence(clause: Commitment, scene: ClauseScene): string {
  const { channel, lockIns = [] } = clause;
  const windows = lockIns.map(
    ({ from, to }) => tr`from ${dateInWords(from)} to ${dateInWords(to)}`,
  );
  return sentences(
    announcedInWords(clause, ofChannel(scene, channel)),
    takeOrPayInWords(clause, scene),
    aboveInWords(clause),
    windows.length === 0 ? '' : tr`No result changes ${scene.provider}’s share ${listed(windows)}.`,
  );
}

function announcedInWords({ forecastWeeksAhead }: Commitment, of: string): string {
  const weeks = counted(forecastWeeksAhead, tr`week`, tr`weeks`);
  return forecastWeeksAhead === 0
    ? tr`The client announces each month’s volume${of} as it begins.`
    : tr`The client announces each month’s volume${of} ${weeks} ahead.`;
}

function takeOrPayInWords({ takeOrPay }: Commitment, { provider }: ClauseScene): string {
  return takeOrPay === 0
    ? tr`What does not come is not paid for.`
    : tr`${provider} is paid for at least ${percent(takeOrPay)} of it, even when less comes.`;
}

function aboveInWords({ band, above, premiumFactor }: Commitment): string {
  const excess =
    band === 0 ? tr`All that comes on top` : tr`What comes beyond ${percent(band)} more`;
  if (above === 'refuse') return tr`${excess} is refused until the month ends.`;
  return premiumFactor === 1
    ? tr`${excess} is paid at the normal price.`
    : tr`${excess} is paid at ${times(premiumFactor)} the price.`;
}
