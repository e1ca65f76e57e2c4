import type { DurationLaw, Hazard } from '../../../scenario/types.ts';
import { middleHours } from '../hazard-laws.ts';
import { clamp } from './scale.ts';

/** Durations that the schema takes, in hours. */
const LEAST_HOURS = 0.01;
const MOST_HOURS = 17_520;

/** The same law about another middle (median, mean, or the number itself): its shape is kept. */
export function withMiddleHours(law: DurationLaw, hours: number): DurationLaw {
  if (typeof law === 'number') return clamp(hours, LEAST_HOURS, MOST_HOURS);
  if ('mean' in law) return { ...law, mean: clamp(hours, LEAST_HOURS, MOST_HOURS) };
  const spread = law.p95 / law.median;
  const median = clamp(hours, LEAST_HOURS / Math.min(1, spread), MOST_HOURS / Math.max(1, spread));
  return { ...law, median, p95: clamp(Number((median * spread).toPrecision(6)), 0.01, MOST_HOURS) };
}

/** Share of the capacity that a hazard takes in the middle. */
export function meanLoss({ capacityLost: loss }: Hazard): number {
  if (typeof loss === 'number') return loss;
  return loss.distribution === 'uniform'
    ? (loss.minimum + loss.maximum) / 2
    : (loss.minimum + loss.mode + loss.maximum) / 3;
}

/** A hazard that occurs so often and lasts so long in the middle. */
export function withOdds(hazard: Hazard, perYear: number, hours: number): Hazard {
  if (!('perYear' in hazard.occurs)) return hazard;
  const isSame = middleHours(hazard.durationHours) === hours;
  return {
    ...hazard,
    occurs: { ...hazard.occurs, perYear },
    durationHours: isSame ? hazard.durationHours : withMiddleHours(hazard.durationHours, hours),
  };
}
