import type { Indicator } from './terms.ts';
import { shareCents } from './bonus-malus.ts';

type EarnBackRule = NonNullable<Indicator['earnBack']>;

/** Part of an earlier malus that comes back. */
export interface EarnedBack {
  /** Of the malus: quantity of the line. */
  readonly share: number;
  /** The malus as its own line charged it, above zero: unit price of the line. */
  readonly malusCents: number;
  readonly cents: number;
}

/**
 * Whether the malus of one indicator is won back: by so many measuring periods in a row on target,
 * the first of them next after the one that brought the malus. A period that is off target, within
 * the tolerance or not, ends the chance; one in which nothing was measured neither counts nor ends
 * it. A new list of indicators begins anew: what was not won back by then stays charged.
 */
export class EarnBack {
  private readonly rule: EarnBackRule;
  /** Malus that may still come back, cents above zero; 0: none. */
  private malus = 0;
  /** Periods on target since. */
  private onTarget = 0;

  constructor(rule: EarnBackRule) {
    this.rule = rule;
  }

  /** Starts a replication. */
  clear(): void {
    this.malus = 0;
    this.onTarget = 0;
  }

  /**
   * A measuring period is settled, the next in order; returns what it earns back.
   *
   * @param distance to the target, in the indicator's unit; NaN: nothing measured
   * @param cents of the indicator's own line, after its own cap
   */
  settle(distance: number, cents: number): EarnedBack | undefined {
    if (Number.isNaN(distance)) return undefined;
    if (distance < 0 || cents < 0) {
      this.malus = Math.max(0, -cents);
      this.onTarget = 0;
      return undefined;
    }
    if (this.malus === 0) return undefined;
    this.onTarget++;
    if (this.onTarget < this.rule.afterPeriods) return undefined;
    const malusCents = this.malus;
    this.clear();
    const { share } = this.rule;
    return { share, malusCents, cents: shareCents(share, malusCents) };
  }
}
