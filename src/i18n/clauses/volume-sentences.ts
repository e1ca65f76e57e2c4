import type { Commitment } from '../../scenario/clause-types.ts';
import { times } from './letters.ts';
import { ofChannel, type ClauseScene } from './scene.ts';
import { counted, dateInWords, listed, percent, sentence, sentences } from './words.ts';

/** What is announced, what is paid for though it does not come, and what more than that costs. */
export function commitmentSentence(clause: Commitment, scene: ClauseScene): string {
  const { channel, lockIns = [] } = clause;
  const windows = lockIns.map(({ from, to }) => `from ${dateInWords(from)} to ${dateInWords(to)}`);
  return sentences(
    `The client announces each month’s volume${ofChannel(scene, channel)} ${ahead(clause)}.`,
    takeOrPayInWords(clause, scene),
    aboveInWords(clause),
    windows.length === 0
      ? ''
      : sentence(`no result changes ${scene.provider}’s share ${listed(windows)}`),
  );
}

function ahead({ forecastWeeksAhead: weeks }: Commitment): string {
  return weeks === 0 ? 'as it begins' : `${counted(weeks, 'week')} ahead`;
}

function takeOrPayInWords({ takeOrPay }: Commitment, { provider }: ClauseScene): string {
  return takeOrPay === 0
    ? 'What does not come is not paid for.'
    : `${provider} is paid for at least ${percent(takeOrPay)} of it, even when less comes.`;
}

function aboveInWords({ band, above, premiumFactor }: Commitment): string {
  const excess = band === 0 ? 'All that comes on top' : `What comes beyond ${percent(band)} more`;
  if (above === 'refuse') return `${excess} is refused until the month ends.`;
  return premiumFactor === 1
    ? `${excess} is paid at the normal price.`
    : `${excess} is paid at ${times(premiumFactor)} the price.`;
}
