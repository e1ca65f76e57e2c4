import normalQuantile from '@stdlib/stats-base-dists-normal-quantile';
import { CONFIDENCE, type Interval } from './interval.ts';

/** The two-sided 95 % quantile of the normal law: 1.95996… */
export const NORMAL_FACTOR: number = normalQuantile((1 + CONFIDENCE) / 2, 0, 1);

/**
 * Share of `hits` among `trials` with Wilson's score interval, no continuity correction (Wilson
 * 1927; recommended by Brown, Cai and DasGupta 2001). It keeps a width when the share is 0 or 1.
 * Without trials: 0, somewhere in [0, 1].
 *
 * @param effective independent trials that would tell as much, where the trials go together
 */
export function wilsonInterval(hits: number, trials: number, effective = trials): Interval {
  if (trials === 0) return { value: 0, low: 0, high: 1 };
  const share = hits / trials;
  const z2 = NORMAL_FACTOR * NORMAL_FACTOR;
  const scale = 1 + z2 / effective;
  const centre = (share + z2 / (2 * effective)) / scale;
  const half =
    (NORMAL_FACTOR / scale) *
    Math.sqrt((share * (1 - share)) / effective + z2 / (4 * effective * effective));
  return {
    value: share,
    low: hits === 0 ? 0 : Math.max(0, centre - half),
    high: hits === trials ? 1 : Math.min(1, centre + half),
  };
}
