import type { DurationLaw } from '../types.ts';

/** 95th percentile of the standard normal law. */
const Z95 = 1.6448536269514722;

/** Mean duration of an outage, in hours. */
export function meanHours(law: DurationLaw): number {
  if (typeof law === 'number') return law;
  if (law.distribution === 'exponential') return law.mean;
  const sigma = Math.log(law.p95 / law.median) / Z95;
  return law.median * Math.exp((sigma * sigma) / 2);
}
