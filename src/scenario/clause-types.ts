import type { Contract, PriceClause, Scenario, Setup, Team } from './types.ts';

type Item<T> = NonNullable<T> extends readonly (infer U)[] ? U : never;

/** A surcharge for work at certain times. */
export type Premium = Item<Contract['premiums']>;
/** Volume tiers of a price clause. */
export type Tiers = NonNullable<Exclude<PriceClause, { model: 'fixedPerMonth' }>['tiers']>;
export type Indexation = NonNullable<Contract['indexation']>;
export type StandbyPrices = Contract['standby'];
export type Commitment = NonNullable<Contract['commitment']>;
/** An indicator with its bonus and malus. */
export type Indicator = Item<Contract['indicators']>;
/** What a contract can measure a provider by. */
export type IndicatorName = Indicator['indicator'];
export type IndicatorCaps = NonNullable<Contract['indicatorCaps']>;
export type ForceMajeure = NonNullable<Contract['forceMajeure']>;
/** A dated change of a contract. */
export type Amendment = Item<Contract['amendments']>;
/** A measured result that changes a contract. */
export type Trigger = Item<Contract['triggers']>;
export type Leaving = NonNullable<Contract['leaving']>;
export type Partnership = NonNullable<Contract['partnership']>;
/** What bad service costs the company itself. */
export type ClientCosts = NonNullable<Scenario['client']>;
/** One provider's end within the horizon. */
export type Departure = Item<Setup['departures']>;
/** Shares that follow measured performance. */
export type Reallocation = Item<Setup['reallocations']>;
export type QualityDrift = NonNullable<Setup['qualityDrift']>;
/** Others who have bought the same standby agents. */
export type OtherClients = NonNullable<NonNullable<Team['standby']>['otherClients']>;
