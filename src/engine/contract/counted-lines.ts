import { countedUnits, type CountingClause } from './counted-units.ts';
import { inForce } from './dated.ts';
import type { Facts } from './facts.ts';
import { MeanFactor } from './mean-factor.ts';
import {
  periodsOf,
  type ClauseInForce,
  type PriceContext,
  type PriceLines,
} from './price-context.ts';
import type { Renegotiation } from './renegotiation.ts';
import { TierCount } from './tiers.ts';

/** Units worked under one surcharge in the month that is settled. */
interface SurchargeCount {
  readonly line: number;
  readonly surcharge: number;
  raw: number;
  readonly factor: MeanFactor;
}

/**
 * A clause that counts contacts, minutes, hours or agents: a line for the price or for each tier of
 * it, and one for each surcharge in force with it.
 */
export function countedLines(
  clause: CountingClause,
  at: ClauseInForce,
  context: PriceContext,
): PriceLines {
  return new CountedLines(clause, at, context);
}

class CountedLines implements PriceLines {
  private readonly at: ClauseInForce;
  private readonly context: PriceContext;
  private readonly count: (facts: Facts, period: number, band: number) => number;
  private readonly perUnit: number;
  /** [tier]: line, and price in the scenario's currency; one of each without tiers. */
  private readonly lines: number[] = [];
  private readonly prices: number[] = [];
  private readonly tiers: TierCount | undefined;
  private readonly byYear: boolean;
  /** [tier]: units of the month, and the factors on their prices. */
  private readonly units: Float64Array;
  private readonly factors: readonly MeanFactor[];
  private readonly surcharges: SurchargeCount[] = [];
  /** [period × bands + band]: place in `surcharges`; −1: none. */
  private readonly surchargeAt: Int32Array;
  /** On the prices of the units that the tiers have not taken in yet. */
  private readonly factor = new MeanFactor();
  /** Price of the tier that the units of the month have reached. */
  private readonly reached = new MeanFactor();
  /** Year that the tiers count now. */
  private year = -1;

  constructor(clause: CountingClause, at: ClauseInForce, context: PriceContext) {
    const { provider, terms, version, place } = at;
    const { scenario, teams, book } = context;
    const counted = countedUnits(clause, provider, scenario, teams);
    this.at = at;
    this.context = context;
    this.count = counted.count;
    this.perUnit = counted.perUnit;
    const { tiers } = clause;
    this.tiers = tiers === undefined ? undefined : new TierCount(tiers);
    this.byYear = tiers?.per === 'year';
    [clause.price, ...(tiers?.steps ?? []).map(({ price }) => price)].forEach((price, tier) => {
      this.prices.push(price * terms.rate);
      this.lines.push(
        book.line({
          kind: clause.model,
          provider,
          channel: counted.channel,
          unitPrice: price * terms.rate,
          quantityUnit: counted.quantityUnit,
          clause: place,
          amendment: version.amendment,
          tier: tiers === undefined ? -1 : tier,
        }),
      );
    });
    this.units = new Float64Array(this.lines.length);
    this.factors = this.lines.map(() => new MeanFactor());
    const { bands, calendar } = context.terms;
    this.surchargeAt = new Int32Array(calendar.periods.length * bands).fill(-1);
    if (counted.surcharged) this.addSurcharges(counted.quantityUnit, counted.channel);
  }

  begin(): void {
    this.tiers?.restart();
    this.year = -1;
  }

  close(month: number, facts: Facts, renegotiation: Renegotiation): number {
    const [from, until] = periodsOf(this.context.terms, month, this.at.version);
    if (from === until) return 0;
    const renegotiated = renegotiation.factor(month, this.at.version);
    const total = this.countMonth(from, until, facts, renegotiated);
    let cents = 0;
    let amount = 0;
    /** Of tiers whose units of the month cancel out, at different factors. */
    let carried = 0;
    for (let tier = 0; tier < this.lines.length; tier++) {
      const units = this.units[tier]!;
      const price = this.prices[tier]!;
      const factor = this.factors[tier]!;
      amount += units * price;
      if (units === 0) {
        carried += price * factor.total;
        continue;
      }
      const unitPrice = price * factor.mean + carried / units;
      carried = 0;
      cents += this.context.book.post(month, this.lines[tier]!, units, unitPrice);
    }
    const base = this.surchargeBase(total, amount);
    for (const { line, surcharge, raw, factor: of } of this.surcharges) {
      const unitPrice = base * surcharge * of.mean * renegotiated;
      cents += this.context.book.post(month, line, raw / this.perUnit, unitPrice);
    }
    return cents;
  }

  /**
   * The price that surcharges are shares of: the mean of the month; where all units are priced by the
   * tier they reach, that of the tier, whatever the month takes back of earlier ones.
   */
  private surchargeBase(total: number, amount: number): number {
    if (this.tiers === undefined || total === 0) return this.prices[0]!;
    return this.tiers.allUnits ? this.reached.mean : amount / total;
  }

  /** One line for each surcharge of each list of them that holds while the clause does. */
  private addSurcharges(quantityUnit: string, channel: number): void {
    const { provider, terms, version, place } = this.at;
    const { book, terms: all } = this.context;
    const placeOf = new Map<string, number>();
    all.calendar.periods.forEach(({ first }, period) => {
      if (first < version.from || first >= version.until) return;
      const list = inForce(terms.premiums, first);
      list?.value.forEach(({ surcharge }, k) => {
        const key = `${list.amendment} ${k}`;
        if (!placeOf.has(key)) {
          placeOf.set(key, this.surcharges.length);
          const line = book.line({
            kind: 'premium',
            provider,
            channel,
            unitPrice: this.tiers === undefined ? this.prices[0]! * surcharge : 0,
            quantityUnit,
            clause: place,
            amendment: version.amendment,
            premium: k,
            premiumAmendment: list.amendment,
          });
          this.surcharges.push({ line, surcharge, raw: 0, factor: new MeanFactor() });
        }
        this.surchargeAt[period * all.bands + k + 1] = placeOf.get(key)!;
      });
    });
  }

  /** Counts the units of the month by tier and by surcharge; gives back all of them. */
  private countMonth(from: number, until: number, facts: Facts, renegotiated: number): number {
    const { terms: all } = this.context;
    this.reached.clear();
    for (const of of this.factors) of.clear();
    for (const of of this.surcharges) {
      of.raw = 0;
      of.factor.clear();
    }
    this.units.fill(0);
    this.factor.clear();
    if (!this.byYear) this.tiers?.restart();
    let total = 0;
    /** Raw count that the tiers have not taken in yet. */
    let open = 0;
    for (let period = from; period < until; period++) {
      const year = all.yearOfPeriod[period]!;
      if (this.byYear && year !== this.year) {
        this.take(open, renegotiated);
        this.tiers?.restart();
        open = 0;
        this.year = year;
      }
      const index = this.at.version.indexFactor[period]!;
      let raw = 0;
      for (let band = 0; band < all.bands; band++) {
        const part = this.count(facts, period, band);
        raw += part;
        const surcharge = this.surchargeAt[period * all.bands + band]!;
        if (surcharge < 0) continue;
        this.surcharges[surcharge]!.raw += part;
        this.surcharges[surcharge]!.factor.add(index, part);
      }
      this.factor.add(index, raw);
      total += raw;
      open += raw;
    }
    this.take(open, renegotiated);
    return total / this.perUnit;
  }

  /** Bills what was counted since the tiers last took units in. */
  private take(raw: number, renegotiated: number): void {
    const units = raw / this.perUnit;
    const factor = this.factor.mean * renegotiated;
    this.factor.clear();
    if (this.tiers === undefined) {
      this.units[0] = units;
      this.factors[0]!.add(factor, units);
    } else {
      const tier = this.tiers.add(units, factor, this.units, this.factors);
      this.reached.add(this.prices[tier]!, units);
    }
  }
}
