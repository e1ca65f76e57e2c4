import { semicolon, tr } from '../../base/words.ts';
import type { Formatters, OutageZoomData } from '../../charts/index.ts';
import type { Scenario } from '../../scenario/types.ts';
import { percentOf } from './data/convention.ts';
import { showValue } from './data/numbers.ts';
import type { ListedOutage } from './data/outage-list.ts';

const hours = (value: number): string => showValue(value, { unit: 'h', currency: '' });

/**
 * How long each setup took to recover from one outage. What takes no agents away (more calls, say)
 * has no such time: then how long the drawn service is below the minimum, once it is known.
 */
export function outageFinding(
  scenario: Scenario,
  outage: ListedOutage,
  drawn?: OutageZoomData,
): string {
  const hazard = scenario.hazards[outage.hazard]?.name ?? tr`The outage`;
  if (outage.hoursToRecover.every((value) => value < 0)) {
    if (drawn === undefined) return tr`${hazard}: no site loses agents`;
    const below = percentOf(drawn.minimum);
    const words = drawn.setups.map(({ name, answeredWithinShare }) => {
      const intervals = Array.from(answeredWithinShare).filter((share) => share < drawn.minimum);
      const time = (intervals.length * drawn.intervalMinutes) / 60;
      return time === 0
        ? tr`${name} never falls below ${below}`
        : tr`${name} is below ${below} for ${hours(time)}`;
    });
    return tr`${hazard}: ${words.join(semicolon())}`;
  }
  const words = outage.hoursToRecover.map((time, setup) => {
    const name = scenario.setups[setup]?.name ?? '';
    if (time < 0) return tr`${name} is not concerned`;
    if (time === 0) return tr`${name} does not fall below the minimum`;
    return tr`${name} needs ${hours(time)} to recover`;
  });
  return tr`${hazard}: ${words.join(semicolon())}`;
}

/** When it struck, and how long the outage itself lasts. */
export function outageSubtitle(outage: ListedOutage, when: string, formatters: Formatters): string {
  const { durationSeconds, recoverySeconds, hoursToRecover } = outage;
  const lasts = formatters.hours(durationSeconds / 3600);
  const length =
    recoverySeconds === 0
      ? tr`It lasts ${lasts}.`
      : tr`It lasts ${lasts}, capacity fully back after ${formatters.hours(recoverySeconds / 3600)} more.`;
  const open = hoursToRecover.some((time) => time > 0)
    ? [tr`Times to recover are open hours.`]
    : [];
  return [`${when}.`, length, ...open].join(' ');
}
