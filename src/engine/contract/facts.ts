/**
 * What has happened so far in one replication of a setup, as far as contracts ask. Contacts count in
 * the period and band in which they were handled to their end; what a client was promised by the day
 * (indicators) counts on the day on which the contact was offered.
 */
export interface Facts {
  /** Bands of surcharge, at least 1: 0 the normal price, k the provider's k-th premium in force, from 1. */
  readonly bands: number;
  /** [((period × bands + band) × teams + team) × channels + channel]: contacts handled to their end. */
  readonly completed: ArrayLike<number>;
  /** The same: of those, contacts that settled their need (all, where no resolution is stated). */
  readonly resolved: ArrayLike<number>;
  /** The same: seconds in agents' hands, of the contacts that ended then, cut off or not. */
  readonly handledSeconds: ArrayLike<number>;
  /** [(period × bands + band) × teams + team]: paid agent-hours, overtime included. */
  readonly paidHours: ArrayLike<number>;
  /** [period × teams + team]: standby agent-hours, and calls of the standby agents. */
  readonly standbyHours: ArrayLike<number>;
  readonly activations: ArrayLike<number>;
  /**
   * [((day × channels + channel) × (providers + 1) + provider) × PROVIDER_COUNTS]: Tally.providerDays,
   * of the contacts offered on the day that have ended so far.
   */
  readonly providerDays: ArrayLike<number>;
  /**
   * [(month × channels + channel) × providers + provider]: oldest age at the day's ends, hours: the mean
   * of the days that are not excused; NaN: the provider does not answer the channel.
   */
  readonly backlogAgeHours: ArrayLike<number>;
  /** [provider][day]: 1 where force majeure excuses the day. */
  readonly excused: readonly Uint8Array[];
  /**
   * [provider][day]: share of its capacity that outages of its own sites took, whatever their kind, 0
   * to 1; kept where a contract has a take-or-pay.
   */
  readonly capacityLost: readonly Float64Array[];
  /** [month × channels + channel], of the contacts offered in the month that have ended so far. */
  readonly lost: ArrayLike<number>;
  readonly unresolved: ArrayLike<number>;
  /** The same: contacts passed from one provider to another. */
  readonly transferred: ArrayLike<number>;
  /** [day × channels + channel]: contacts offered on the day, redials, repeats and transfers included. */
  readonly offeredDays: ArrayLike<number>;
  /** [month × channels + channel]: disruptions that became longer than the MTPD in the month; hours below the minimum. */
  readonly breaches: ArrayLike<number>;
  readonly hoursBelow: ArrayLike<number>;
  /** [month × departures + place in setup.departures]: agents hired by those who take over. */
  readonly newAgents: ArrayLike<number>;
  /**
   * [provider]: the first day of the horizon without its contract; the horizon's days or more: it
   * lasts. What is paid by the month ends with it.
   */
  readonly contractEnd: ArrayLike<number>;
  /** [provider]: its first day with the contract; left out: the horizon's first. */
  readonly contractStart?: ArrayLike<number>;
  /** [provider]: day on which the client gave notice, with the exit fee to pay; −1: it has not. */
  readonly noticeDay: ArrayLike<number>;
  /**
   * Share of a channel's planned contacts that the provider is agreed to get on a day, as known now:
   * dated amendments, departures told, changes decided; not outages.
   */
  readonly agreedShare: (channel: number, provider: number, day: number) => number;
  /**
   * The share that a change of share replaces: as agreed, before shares by the hour and before what a
   * leaver hands over. Left out: the same as `agreedShare`.
   */
  readonly fixedShare?: (channel: number, provider: number, day: number) => number;
}
