import { tr } from '../../base/words.ts';
import { hoursText, type Formatters, type HazardHoursData } from '../../charts/index.ts';
import type { HazardCost, HazardMeasure } from '../../estimate/hazards/cost.ts';
import { worstHazard } from '../../estimate/hazards/worst.ts';
import { isBounded, type Interval } from '../../estimate/interval.ts';
import { compact, NO_BREAK_SPACE, numberStyle, tell } from '../../estimate/words.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { HazardRival } from './data/hazard-hours-data.ts';
import { plural } from './data/numbers.ts';
import { periodOf } from './data/period.ts';

/**
 * The hazard that takes longest to recover from, with the setup that it hits most and the one it hits
 * least; longest only where it is seen to be longer than every other.
 */
export function hazardFinding(
  { rows, setups }: HazardHoursData,
  per: string,
  formatters: Formatters,
  rival?: HazardRival,
): string {
  const top = rows[0];
  if (top === undefined) return tr`Which hazard keeps service down longest`;
  if (top.kind === undefined) return tr`No outage brings service below the minimum`;
  const ranked = [...top.bars].sort((a, b) => b.hours - a.hours);
  const told = ({ hours }: { readonly hours: number }): string => hoursText(hours, formatters);
  const [most] = ranked;
  const least = ranked.at(-1);
  const name = top.name;
  if (most === undefined || least === undefined) return '';
  const [worst, best] = [setups[most.setup] ?? '', setups[least.setup] ?? ''];
  if (rival !== undefined && !rival.isSeenLower) {
    const other = rival.name;
    if (most === least)
      return tr`“${name}” keeps service down ${told(most)} ${per}, not seen to be longer than “${other}” (${told(rival)})`;
    return least.hours === 0
      ? tr`“${name}” keeps service down ${told(most)} ${per} with ${worst}, never with ${best}; not seen to be longer than “${other}” (${told(rival)} with ${worst})`
      : tr`“${name}” keeps service down ${told(most)} ${per} with ${worst}, ${told(least)} with ${best}; not seen to be longer than “${other}” (${told(rival)} with ${worst})`;
  }
  if (most === least)
    return tr`“${name}” is the hazard that keeps service down longest: ${told(most)} ${per}`;
  return least.hours === 0
    ? tr`“${name}” is the hazard that keeps service down longest: ${told(most)} ${per} with ${worst}, never with ${best}`
    : tr`“${name}” is the hazard that keeps service down longest: ${told(most)} ${per} with ${worst}, ${told(least)} with ${best}`;
}

/** The hazard that costs most, in which setup, and whether it is seen to cost more than every other. */
export function hazardCostFinding(
  scenario: Scenario,
  costs: readonly HazardCost[],
  measure: HazardMeasure,
): string {
  const worst = worstHazard(costs, measure);
  if (worst === undefined) return tr`No hazard has struck in the simulated years`;
  if (worst.mean.value <= 0) return nothing(measure);
  const { noun, per } = periodOf(scenario);
  const name = scenario.hazards[worst.hazard]?.name ?? '';
  const setup = scenario.setups[worst.setup]?.name ?? '';
  const { value, interval } = told(worst.mean, measure, scenario.currency);
  const { rival } = worst;
  const years = plural(2, noun);
  if (rival === undefined) {
    switch (measure) {
      case 'cost':
        return tr`“${name}” costs ${value} ${per} with ${setup} (${interval})`;
      case 'lost':
        return tr`“${name}” loses ${value} contacts ${per} with ${setup} (${interval})`;
      case 'continuityBroken':
        return tr`“${name}” breaks the continuity objective in ${value} of ${years} with ${setup} (${interval})`;
    }
  }
  const next = scenario.hazards[rival.hazard]?.name ?? '';
  const less = told(rival.mean, measure, scenario.currency).value;
  switch (measure) {
    case 'cost':
      return rival.isSeenLower
        ? tr`“${name}” costs most: ${value} ${per} with ${setup} (${interval}), seen to be more than “${next}” (${less})`
        : tr`“${name}” costs ${value} ${per} with ${setup} (${interval}), not seen to be more than “${next}” (${less})`;
    case 'lost':
      return rival.isSeenLower
        ? tr`“${name}” loses most contacts: ${value} ${per} with ${setup} (${interval}), seen to be more than “${next}” (${less})`
        : tr`“${name}” loses ${value} contacts ${per} with ${setup} (${interval}), not seen to be more than “${next}” (${less})`;
    case 'continuityBroken':
      return rival.isSeenLower
        ? tr`“${name}” breaks the continuity objective most often: in ${value} of ${years} with ${setup} (${interval}), seen to be more than “${next}” (${less})`
        : tr`“${name}” breaks the continuity objective in ${value} of ${years} with ${setup} (${interval}), not seen to be more than “${next}” (${less})`;
  }
}

function nothing(measure: HazardMeasure): string {
  switch (measure) {
    case 'cost':
      return tr`No hazard costs anything in the simulated years`;
    case 'lost':
      return tr`No hazard loses any contact in the simulated years`;
    case 'continuityBroken':
      return tr`No hazard breaks the continuity objective in the simulated years`;
  }
}

/** "210 k€" and "160 to 260"; where the years do not bound it, that. */
function told(
  mean: Interval,
  measure: HazardMeasure,
  currency: string,
): { readonly value: string; readonly interval: string } {
  const scale = measure === 'continuityBroken' ? 100 : 1;
  const unit = measure === 'cost' ? { currency } : 'count';
  const after = measure === 'continuityBroken' ? `${NO_BREAK_SPACE}%` : '';
  const [value, low, high] = [mean.value * scale, mean.low * scale, mean.high * scale];
  if (!isBounded(mean))
    return {
      value: `${compact(value, 2, unit, numberStyle())}${after}`,
      interval: tr`interval not known`,
    };
  if (low === high)
    return {
      value: `${compact(value, 3, unit, numberStyle())}${after}`,
      interval: tr`the same every time`,
    };
  const { value: text, ends } = tell({ value, low, high }, unit, numberStyle());
  return { value: `${text}${after}`, interval: tr`${ends[0]} to ${ends[1]}` };
}
