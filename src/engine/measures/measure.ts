/**
 * What a figure is counted for: a channel, a provider, a channel at a provider, the whole setup, or
 * one line of its cost.
 */
export type MeasureLevel = 'channel' | 'provider' | 'providerChannel' | 'setup' | 'line';

/** Units of the figures; `share` lies between 0 and 1, `event` is 0 or 1 in one replication. */
export type MeasureUnit = 'contacts' | 'share' | 's' | 'h' | 'currency' | 'event' | 'count';

/**
 * What a figure is taken over. A customer with one need may make several contacts: redials,
 * repeats, another channel, a transfer; so figures per contact and per customer are not the same.
 */
export type PerWhat = 'contact' | 'customer' | 'time' | 'money';

/** The one definition of a result: its place, its unit, its meaning. */
export interface Measure {
  readonly level: MeasureLevel;
  readonly unit: MeasureUnit;
  /** Which direction is good news. */
  readonly better: 'higher' | 'lower' | 'neither';
  readonly perWhat: PerWhat;
  readonly label: string;
  readonly meaning: string;
  /** Where the definition comes from. */
  readonly source: string;
}
