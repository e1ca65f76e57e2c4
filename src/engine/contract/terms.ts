import { civilFromDays, daysFromCivil } from '../../base/calendar.ts';
import { present } from '../../base/assert.ts';
import type { Contract, PriceClause, Scenario, Setup } from '../../scenario/types.ts';
import type { Clock } from '../demand/clock.ts';
import { datedOf, dayOf, replaced, type Amendment } from './amended.ts';
import { bandsOf, holidaysOf, type Premium } from './bands.ts';
import { billingCalendar, type BillingCalendar } from './billing-calendar.ts';
import type { Dated } from './dated.ts';
import { indexFactor, indexSteps, type DatedIndexation, type IndexStep } from './indexation.ts';

export type Indicator = NonNullable<Contract['indicators']>[number];
export type Commitment = NonNullable<Contract['commitment']>;
export type Trigger = NonNullable<Contract['triggers']>[number];

/** Prices as signed or amended, with what the index has made of them. */
export interface PriceVersion extends Dated<readonly PriceClause[]> {
  /**
   * [period]: factor on these prices, and on surcharges on them: of all changes of the index so far
   * on those as signed; on an amendment's, of those after its own first day. Each change is that of
   * the clause of indexation in force on its day.
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
  readonly triggers: readonly Dated<readonly Trigger[]>[];
  readonly standby: readonly Dated<Contract['standby']>[];
  /** The client's own cost a year, in the scenario's currency. */
  readonly governance: readonly Dated<number>[];
  /** The days before the first have none. */
  readonly commitments: readonly Dated<Commitment>[];
  readonly minimums: readonly Dated<number>[];
  readonly caps: readonly Dated<NonNullable<Contract['indicatorCaps']>>[];
  readonly forceMajeure: readonly Dated<NonNullable<Contract['forceMajeure']>>[];
  readonly leaving: readonly Dated<NonNullable<Contract['leaving']>>[];
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
 * Works out which terms hold when. Periods end where some contract changes its prices, surcharges or
 * standby prices (amendment, index), and, when volume tiers count over a year, on the anniversaries of the first day.
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
      const { index: _, ...lists } = of;
      return {
        ...lists,
        rate: foreign ? present(scenario.exchangeRates?.[currency], 'exchangeRates') : 1,
        prices: of.prices.map((version) => ({
          ...version,
          indexFactor: indexFactors(of, version.amendment, calendar, clock),
        })),
      };
    }),
    bands: 1 + Math.max(0, ...most),
    bandOf: (provider) => bands[provider],
  };
}

interface Lists extends Omit<ProviderTerms, 'rate' | 'prices'> {
  readonly prices: readonly Dated<readonly PriceClause[]>[];
  readonly index: readonly IndexStep[];
}

function listsOf(contract: Contract, clock: Clock): Lists {
  const { prices, premiums, indicators, triggers, commitment, amendments = [] } = contract;
  const dated = <T>(
    signed: T | undefined,
    of: (amendment: Amendment) => T | undefined,
  ): Dated<T>[] => datedOf(signed, amendments, of, clock);
  return {
    contract,
    prices: dated(prices, (amendment) => amendment.prices),
    premiums: dated(premiums ?? [], (amendment) => amendment.premiums),
    indicators: dated(indicators ?? [], (amendment) => amendment.indicators),
    triggers: dated(triggers ?? [], (amendment) => amendment.triggers),
    commitments: dated(commitment, (amendment) => amendment.commitment),
    standby: replaced(contract, 'standby', clock),
    governance: replaced(contract, 'governancePerYear', clock),
    minimums: replaced(contract, 'minimumPerMonth', clock),
    caps: replaced(contract, 'indicatorCaps', clock),
    forceMajeure: replaced(contract, 'forceMajeure', clock),
    leaving: replaced(contract, 'leaving', clock),
    index: indexSteps(indexationsOf(contract), clock.firstDay + clock.days - 1),
  };
}

/** The clauses of indexation in order, by the days of the calendar: the index may start before the horizon. */
function indexationsOf({ indexation, amendments = [] }: Contract): DatedIndexation[] {
  const clauses = amendments
    .flatMap((amendment) =>
      amendment.indexation === undefined
        ? []
        : [{ indexation: amendment.indexation, from: dayOf(amendment) }],
    )
    .sort((a, b) => a.from - b.from);
  if (indexation !== undefined) clauses.unshift({ indexation, from: -Infinity });
  return clauses.map((clause, at) => ({ ...clause, until: clauses[at + 1]?.from ?? Infinity }));
}

/** [period]: factor of the index on the prices that an amendment brought; −1: those as signed. */
function indexFactors(
  { contract, index }: Lists,
  amendment: number,
  { periods }: BillingCalendar,
  clock: Clock,
): Float64Array {
  const of = contract.amendments?.[amendment];
  const after = of === undefined ? -Infinity : dayOf(of);
  return Float64Array.from(periods, ({ first }) =>
    indexFactor(index, after, clock.firstDay + first),
  );
}

function changesOf({ prices, premiums, standby, index }: Lists, clock: Clock): number[] {
  return [
    ...[...prices, ...premiums, ...standby].map(({ from }) => from),
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
