import { civilFromDays, daysFromCivil, parseIsoDate } from '../../base/calendar.ts';
import { present } from '../../base/assert.ts';
import type { Contract, PriceClause, Scenario, Setup } from '../../scenario/types.ts';
import type { Clock } from '../demand/clock.ts';
import { bandsOf, holidaysOf, type Premium } from './bands.ts';
import { billingCalendar, type BillingCalendar } from './billing-calendar.ts';
import type { Dated } from './dated.ts';
import { indexSteps, type IndexStep } from './indexation.ts';

export type Indicator = NonNullable<Contract['indicators']>[number];
export type Commitment = NonNullable<Contract['commitment']>;
type Amendment = NonNullable<Contract['amendments']>[number];

/** Prices as signed or amended, with what the index has made of them. */
export interface PriceVersion extends Dated<readonly PriceClause[]> {
  /**
   * [period]: factor on these prices, and on surcharges on them: of all changes of the index so far
   * on those as signed; on an amendment's, of those after its own first day.
   */
  readonly indexFactor: Float64Array;
}

/** The terms of one provider over the horizon. Each list of dated parts is in order of time. */
export interface ProviderTerms {
  readonly contract: Contract;
  /** What one unit of the contract's currency is worth in the scenario's. */
  readonly rate: number;
  /** Cover the horizon without a gap; empty lists where nothing is agreed. */
  readonly prices: readonly PriceVersion[];
  readonly premiums: readonly Dated<readonly Premium[]>[];
  readonly indicators: readonly Dated<readonly Indicator[]>[];
  /** The days before the first have no commitment. */
  readonly commitments: readonly Dated<Commitment>[];
}

/** The terms of every contract of a setup, and how the horizon is billed under them. */
export interface Terms {
  readonly calendar: BillingCalendar;
  /** [period]: 12-month year of the horizon, counted from its first day. */
  readonly yearOfPeriod: Int32Array;
  /** [provider]; undefined: it has no team in the setup. */
  readonly providers: readonly (ProviderTerms | undefined)[];
  /** Bands of surcharge that facts are kept by: 1 + the most premiums in force of any provider. */
  readonly bands: number;
  /** [interval of the horizon]: band of surcharge of a provider; undefined: always 0. */
  readonly bandOf: (provider: number) => Uint8Array | undefined;
}

/**
 * Works out which terms hold when. Periods end where some contract changes its prices or surcharges
 * (amendment, index), and, when volume tiers count over a year, on the anniversaries of the first day.
 */
export function termsOf(scenario: Scenario, setup: Setup, clock: Clock): Terms {
  const sites = new Set(setup.teams.map(({ site }) => site));
  const atWork = scenario.providers.map((provider) =>
    provider.sites.some(({ id }) => sites.has(id)) ? provider : undefined,
  );
  const lists = atWork.map((provider) =>
    provider === undefined ? undefined : listsOf(provider.contract, clock),
  );
  const anniversaries = anniversariesOf(clock);
  const breaks = lists.flatMap((of) => (of === undefined ? [] : changesOf(of, clock)));
  if (lists.some((of) => of !== undefined && countsYears(of))) breaks.push(...anniversaries);
  const calendar = billingCalendar(clock.firstDay, clock.days, breaks);
  const holidays = holidaysOf(scenario.specialDays, clock);
  const bands = lists.map((of) =>
    of?.premiums.some(({ value }) => value.length > 0) === true
      ? bandsOf(of.premiums, holidays, clock)
      : undefined,
  );
  const most = lists.map((of) =>
    Math.max(0, ...(of?.premiums.map(({ value }) => value.length) ?? [])),
  );
  return {
    calendar,
    yearOfPeriod: Int32Array.from(
      calendar.periods,
      ({ first }) => anniversaries.filter((day) => day <= first).length,
    ),
    providers: lists.map((of): ProviderTerms | undefined => {
      if (of === undefined) return undefined;
      const { currency } = of.contract;
      const foreign = currency !== undefined && currency !== scenario.currency;
      return {
        contract: of.contract,
        rate: foreign ? present(scenario.exchangeRates?.[currency], 'exchangeRates') : 1,
        prices: of.prices.map((version) => ({
          ...version,
          indexFactor: indexFactors(of, version.amendment, calendar, clock),
        })),
        premiums: of.premiums,
        indicators: of.indicators,
        commitments: of.commitments,
      };
    }),
    bands: 1 + Math.max(0, ...most),
    bandOf: (provider) => bands[provider],
  };
}

interface Lists extends Pick<
  ProviderTerms,
  'contract' | 'premiums' | 'indicators' | 'commitments'
> {
  readonly prices: readonly Dated<readonly PriceClause[]>[];
  readonly index: readonly IndexStep[];
}

function listsOf(contract: Contract, clock: Clock): Lists {
  const { prices, premiums, indicators, commitment, indexation } = contract;
  const dated = <T>(
    signed: T | undefined,
    of: (amendment: Amendment) => T | undefined,
  ): Dated<T>[] => datedOf(signed, contract.amendments ?? [], of, clock);
  return {
    contract,
    prices: dated(prices, (amendment) => amendment.prices),
    premiums: dated(premiums ?? [], (amendment) => amendment.premiums),
    indicators: dated(indicators ?? [], (amendment) => amendment.indicators),
    commitments: dated(commitment, (amendment) => amendment.commitment),
    index: indexation === undefined ? [] : indexSteps(indexation, clock.firstDay + clock.days - 1),
  };
}

/** [period]: factor of the index on the prices that an amendment brought; −1: those as signed. */
function indexFactors(
  { contract, index }: Lists,
  amendment: number,
  { periods }: BillingCalendar,
  clock: Clock,
): Float64Array {
  const changesBy = (day: number): number => index.filter((step) => step.day <= day).length;
  const from = contract.amendments?.[amendment]?.from;
  const before = from === undefined ? 0 : changesBy(present(parseIsoDate(from), 'amendments.from'));
  return Float64Array.from(periods, ({ first }) => {
    const changes = changesBy(clock.firstDay + first) - before;
    return changes <= 0 ? 1 : index[changes - 1]!.factor;
  });
}

/** The values of one part of a contract, in order; of two on one day the later in the list holds. */
function datedOf<T>(
  signed: T | undefined,
  amendments: readonly Amendment[],
  of: (amendment: Amendment) => T | undefined,
  clock: Clock,
): Dated<T>[] {
  const starts = signed === undefined ? [] : [{ amendment: -1, from: 0, value: signed }];
  amendments.forEach((amendment, index) => {
    const value = of(amendment);
    const day = present(parseIsoDate(amendment.from), 'amendments.from') - clock.firstDay;
    if (value === undefined || day >= clock.days) return;
    starts.push({ amendment: index, from: Math.max(0, day), value });
  });
  starts.sort((a, b) => a.from - b.from || a.amendment - b.amendment);
  return starts
    .map((start, index) => ({ ...start, until: starts[index + 1]?.from ?? clock.days }))
    .filter(({ from, until }) => until > from);
}

function changesOf({ prices, premiums, index }: Lists, clock: Clock): number[] {
  return [
    ...prices.map(({ from }) => from),
    ...premiums.map(({ from }) => from),
    ...index.map(({ day }) => day - clock.firstDay),
  ];
}

function countsYears({ prices }: Lists): boolean {
  return prices.some(({ value }) =>
    value.some((clause) => 'tiers' in clause && clause.tiers?.per === 'year'),
  );
}

/** Days of the horizon on which its second, third… year begins. */
function anniversariesOf({ firstDay, days }: Clock): number[] {
  const { year, month, day } = civilFromDays(firstDay);
  const found: number[] = [];
  for (let later = year + 1; ; later++) {
    const at = daysFromCivil(later, month, day) - firstDay;
    if (at >= days) return found;
    found.push(at);
  }
}
