import type { Commitment } from '../../../../src/engine/contract/terms.ts';

/** All channels, announced on the month's first day, ± 10 %, 80 % paid for, + 25 % above the band. */
export function aCommitment(given: Partial<Commitment> = {}): Commitment {
  return {
    forecastWeeksAhead: 0,
    band: 0.1,
    takeOrPay: 0.8,
    above: 'premium',
    premiumFactor: 1.25,
    ...given,
  };
}
