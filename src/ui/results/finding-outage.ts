import type { Formatters } from '../../charts/index.ts';
import type { Scenario } from '../../scenario/types.ts';
import { showValue } from './data/numbers.ts';
import type { ListedOutage } from './data/outage-list.ts';

/** How long each setup took to recover from one outage. */
export function outageFinding(scenario: Scenario, outage: ListedOutage): string {
  const hazard = scenario.hazards[outage.hazard]?.name ?? 'The outage';
  const words = outage.hoursToRecover.map((hours, setup) => {
    const name = scenario.setups[setup]?.name ?? '';
    if (hours < 0) return `${name} is not concerned`;
    if (hours === 0) return `${name} stays above the minimum`;
    return `${name} needs ${showValue(hours, { unit: 'h', currency: '' })} to recover`;
  });
  return `${hazard}: ${listed(words)}`;
}

/** How long the outage itself lasts. */
export function outageSubtitle(outage: ListedOutage, when: string, formatters: Formatters): string {
  const { durationSeconds, recoverySeconds } = outage;
  const lasts = formatters.hours(durationSeconds / 3600);
  const recovery =
    recoverySeconds === 0
      ? ''
      : `, capacity fully back after ${formatters.hours(recoverySeconds / 3600)} more`;
  return `${when}. The outage lasts ${lasts}${recovery}. Times to recover are open hours.`;
}

/** "a, b and c". */
function listed(parts: readonly string[]): string {
  const last = parts[parts.length - 1] ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')}; ${last}`;
}
