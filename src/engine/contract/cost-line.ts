/** What a line of cost is for. */
export type CostKind =
  // The provider's invoice: prices, then what is worked out of them.
  | 'perContact'
  | 'perResolvedContact'
  | 'perHandledMinute'
  | 'perStaffedHour'
  | 'perAgentMonth'
  | 'fixedPerMonth'
  | 'premium'
  | 'aboveBand'
  | 'takeOrPay'
  | 'minimumInvoice'
  | 'indicator'
  | 'earnBack'
  | 'indicatorCap'
  | 'standbyRetainer'
  | 'standbyActivation'
  | 'standbyHours'
  | 'reservedSeats'
  | 'exitFee'
  // The client's own, for the sake of a provider.
  | 'governance'
  | 'integration'
  | 'newAgents'
  // The client's own, for bad service.
  | 'lostContacts'
  | 'transfers'
  | 'continuityBreach'
  | 'churn'
  | 'penalty';

/** One line of cost: whose it is, under which clause, and how it is counted. */
export interface CostLine {
  /** Index of the provider it is about; -1: none. */
  readonly provider: number;
  /** Index of the channel the line is limited to; -1: all. */
  readonly channel: number;
  readonly kind: CostKind;
  /**
   * Price of one unit in the scenario's currency, before indexation and renegotiation; 0 where each
   * month has its own (what is worked out of the invoice).
   */
  readonly unitPrice: number;
  /** What is counted: "contacts", "minutes", "agent-hours", "agents", "months", "of the invoice"… */
  readonly quantityUnit: string;
  /** Place in the document's list that it comes from (prices, indicators; departures of the setup); -1: none. */
  readonly clause: number;
  /** Index of the amendment whose list that is; -1: the contract as signed. */
  readonly amendment: number;
  /** Volume tier: 0 below the first step, k beyond step k − 1; -1: the clause has none. */
  readonly tier: number;
  /** Place in the list of surcharges in force with the clause; -1: the price itself. */
  readonly premium: number;
  /** Index of the amendment that brought that list of surcharges; -1: as signed, or no surcharge. */
  readonly premiumAmendment: number;
}

/** A line in one month of one replication: quantity × unitPrice, rounded to the cent, is its amount. */
export interface StatementEntry {
  /** Index into the setup's lines. */
  readonly line: number;
  /** Month of the horizon, from 0. */
  readonly month: number;
  readonly quantity: number;
  /** In the scenario's currency, indexation and renegotiation applied. */
  readonly unitPrice: number;
  /** Whole cents of the scenario's currency; below zero: in the client's favour. */
  readonly cents: number;
}

/** One indicator in force, as the results list them. */
export interface IndicatorColumn {
  readonly provider: number;
  /** Place in the list of indicators it comes from, and the amendment that brought it (-1: none). */
  readonly clause: number;
  readonly amendment: number;
}

/** An indicator in the month that settles one of its measuring periods. */
export interface IndicatorEntry {
  /** Index into the setup's indicators. */
  readonly indicator: number;
  readonly month: number;
  /** In the indicator's own unit; NaN: nothing to measure. */
  readonly value: number;
  /** Bonus (above zero) or malus (below), before the caps of all indicators together. */
  readonly cents: number;
  /** What one point more (better) would have added: the marginal value of the indicator. */
  readonly marginalCents: number;
}

/** The statement of one setup in one replication. */
export interface ReplicationStatement {
  readonly setup: number;
  readonly entries: readonly StatementEntry[];
  readonly indicators: readonly IndicatorEntry[];
}

/** A change that a contract's own course brings about. */
export type ContractChange =
  | {
      readonly kind: 'share';
      /** First day of the horizon on which it holds. */
      readonly day: number;
      readonly provider: number;
      /** −1: all channels that the provider has a share of. */
      readonly channel: number;
      readonly share: number;
    }
  | {
      readonly kind: 'prices';
      readonly day: number;
      readonly provider: number;
      readonly factor: number;
    }
  | {
      readonly kind: 'ends';
      /** The day on which it is told; for breach, the first without the contract too. */
      readonly day: number;
      readonly provider: number;
      /** Left out: the client gives notice. */
      readonly reason?: 'notice' | 'breach';
    };
