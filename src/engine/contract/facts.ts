/**
 * What has happened so far in one replication of a setup, as far as contracts ask. Contacts count in
 * the period and band in which they were handled to their end; what a client was promised by the day
 * (indicators) counts on the day on which the contact was offered.
 */
export interface Facts {
  /** Bands of surcharge: 0 the normal price, k the provider's k-th premium in force. */
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
  /** [(month × channels + channel) × providers + provider]: oldest age at the day's ends, hours: the mean. */
  readonly backlogAgeHours: ArrayLike<number>;
  /** [provider][day]: 1 where force majeure excuses the day. */
  readonly excused: readonly Uint8Array[];
  /** [month × channels + channel], of the contacts offered in the month. */
  readonly lost: ArrayLike<number>;
  readonly unresolved: ArrayLike<number>;
  readonly transferred: ArrayLike<number>;
  readonly offered: ArrayLike<number>;
  /** [month × channels + channel]: disruptions that became longer than the MTPD in the month; hours below the minimum. */
  readonly breaches: ArrayLike<number>;
  readonly hoursBelow: ArrayLike<number>;
  /** [month × providers + provider]: agents that those who take over have hired for a departure. */
  readonly newAgents: ArrayLike<number>;
}
