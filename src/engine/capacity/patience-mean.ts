import type { PatienceLaw } from '../../scenario/types.ts';
import { meanSeconds } from '../random/laws.ts';

/** Mean patience in seconds; Infinity when nobody hangs up. */
export function meanPatience(law: PatienceLaw): number {
  switch (law.distribution) {
    case 'infinite':
      return Infinity;
    case 'table':
      return meanOfPoints(law.points);
    case 'weibull':
      return law.meanSeconds;
    default:
      return meanSeconds(law);
  }
}

/** Mean of a law whose quantile function is linear between the points, and flat beyond them. */
function meanOfPoints(
  points: readonly { readonly share: number; readonly seconds: number }[],
): number {
  let mean = 0;
  let share = 0;
  let seconds = points[0]?.seconds ?? 0;
  for (const point of points) {
    mean += ((point.share - share) * (seconds + point.seconds)) / 2;
    ({ share, seconds } = point);
  }
  return mean + (1 - share) * seconds;
}
