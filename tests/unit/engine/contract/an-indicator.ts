import type { Indicator } from '../../../../src/engine/contract/terms.ts';

/** An answer rate of 90 %, by the month, without bonus or malus; and what is given in their place. */
export function anIndicator(given: Partial<Indicator> = {}): Indicator {
  return {
    indicator: 'answerRate',
    target: 0.9,
    measuredOver: 'month',
    weight: 1,
    capShareOfInvoice: 1,
    ...given,
  };
}
