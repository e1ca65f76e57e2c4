import { isoDate, parseIsoDate } from '../../base/calendar.ts';
import { formatFingerprint } from '../../base/fingerprint.ts';
import { tr } from '../../base/words.ts';
import { dateInWords } from '../../i18n/clauses/words.ts';
import type { Scenario } from '../../scenario/types.ts';
import { runStatus, type State } from '../../store/index.ts';

/** The fingerprint of a run that has ended and is of the scenario on the page; none of any other. */
export function fingerprintOf(now: State): readonly string[] {
  const status = runStatus(now);
  const { fingerprint } = now.run;
  const hasEnded = status === 'finished' || status === 'stopped';
  return hasEnded && fingerprint !== undefined ? [formatFingerprint(fingerprint)] : [];
}

/** "from 4 January 2027 to 2 January 2028". */
export function horizonInWords({ horizon: { start, days } }: Scenario): string {
  const last = isoDate((parseIsoDate(start) ?? 0) + days - 1);
  return tr`from ${dateInWords(start)} to ${dateInWords(last)}`;
}
