import type { Indexation, Premium, Tiers } from '../../../scenario/clause-types.ts';
import type { PriceClause, Scenario } from '../../../scenario/types.ts';

/** How a price clause counts. */
export type PriceModel = PriceClause['model'];

export const PRICE_MODELS: readonly PriceModel[] = [
  'perContact',
  'perResolvedContact',
  'perHandledMinute',
  'perStaffedHour',
  'perAgentMonth',
  'fixedPerMonth',
];

/**
 * A price to start with, in the contract's currency. 31 a productive hour is what French outsourcers
 * ask (trade press, 2023); an agent's month is 151.67 of them, a minute 0.65 at 80 % occupancy. A
 * contact at 3 and a resolved one at 4.20 (72 % are) are assumed, as is the fixed price.
 */
export function newPrice(model: PriceModel): PriceClause {
  switch (model) {
    case 'perContact':
      return { model, price: 3 };
    case 'perResolvedContact':
      return { model, price: 4.2 };
    case 'perHandledMinute':
      return { model, price: 0.65 };
    case 'perStaffedHour':
      return { model, price: 31 };
    case 'perAgentMonth':
      return { model, price: 4700, hoursPerAgent: 151.67 };
    case 'fixedPerMonth':
      return { model, price: 20_000 };
  }
}

/** A tenth off beyond 10,000 units a month: assumed. */
export function newTiers(price: number): Tiers {
  return { kind: 'incremental', per: 'month', steps: [nextStep(price)] };
}

/** A tier above the last: twice its volume, a tenth cheaper. */
export function nextStep(
  price: number,
  last: Tiers['steps'][number] = { above: 5000, price },
): Tiers['steps'][number] {
  return { above: last.above * 2, price: Number((last.price * 0.9).toPrecision(3)) };
}

/** Half as much again on Sundays, and on holidays where the scenario knows some: assumed. */
export function newPremium(name: string, { specialDays = [] }: Scenario): Premium {
  const holidays = specialDays.some(({ holiday }) => holiday === true);
  return { name, surcharge: 0.5, days: [7], holidays, from: '00:00', to: '24:00' };
}

/** Wages are over 70 % of an outsourcer's revenue (SP2C, 2008); 2 % a year is assumed. */
export function newIndexation(from: string): Indexation {
  return { from, everyMonths: 12, rate: 0.02, indexedShare: 0.7 };
}

/** What a price clause keeps when another model is picked: what that model has, in the same units. */
export function withModel(clause: PriceClause, model: PriceModel): PriceClause {
  if (model === clause.model) return clause;
  const fresh = newPrice(model);
  if (fresh.model === 'fixedPerMonth' || clause.model === 'fixedPerMonth') return fresh;
  const { country } = clause;
  const atCountry = country === undefined ? {} : { country };
  if (isOfHours(fresh) || isOfHours(clause)) return { ...fresh, ...atCountry };
  const { channel, language, tiers, price } = clause;
  const scope = {
    ...(channel === undefined ? {} : { channel }),
    ...(language === undefined ? {} : { language }),
    ...atCountry,
  };
  // A price and its tiers mean the same for contacts and for resolved ones, but not for minutes.
  const isOfContacts = fresh.model !== 'perHandledMinute' && clause.model !== 'perHandledMinute';
  if (!isOfContacts) return { ...fresh, ...scope };
  return { ...fresh, ...scope, price, ...(tiers === undefined ? {} : { tiers }) };
}

type OfHours = Extract<PriceClause, { model: 'perStaffedHour' | 'perAgentMonth' }>;

function isOfHours(clause: PriceClause): clause is OfHours {
  return clause.model === 'perStaffedHour' || clause.model === 'perAgentMonth';
}
