import type { Forecast } from './forecast-given.ts';
import type { Commitment } from './terms.ts';

/** Contacts, and what each of them costs: a line before it is rounded. */
export interface VolumeCharge {
  readonly quantity: number;
  readonly unitPrice: number;
}

/** Most contacts of a month that the normal price covers, or that a provider who refuses accepts. */
export function mostInBand({ band }: Commitment, { contacts }: Forecast): number {
  return (1 + band) * contacts;
}

/**
 * What lies above the band at its premium: each contact beyond (1 + band) × forecast costs
 * (premium factor − 1) × the price of a contact on top of its normal price. A provider who refuses
 * what lies above answers what it accepted by then at the normal price. Undefined: nothing.
 *
 * @param volume contacts that ended at the provider in the month
 * @param price of a contact, as `contactPrice`
 */
export function aboveBandCharge(
  commitment: Commitment,
  forecast: Forecast,
  volume: number,
  price: number,
): VolumeCharge | undefined {
  const quantity = volume - mostInBand(commitment, forecast);
  if (commitment.above === 'refuse' || quantity <= 0) return undefined;
  return { quantity, unitPrice: price * (commitment.premiumFactor - 1) };
}

/**
 * Contacts that are paid for though they did not come: take-or-pay × the forecast, but for excused
 * days and the capacity that the provider itself had lost (what it could not have taken is never
 * owed), less the contacts that came, on such days too. Undefined: nothing.
 */
export function takeOrPayCharge(
  { takeOrPay }: Commitment,
  { payable }: Forecast,
  volume: number,
  price: number,
): VolumeCharge | undefined {
  const quantity = takeOrPay * payable - volume;
  return quantity > 0 ? { quantity, unitPrice: price } : undefined;
}
