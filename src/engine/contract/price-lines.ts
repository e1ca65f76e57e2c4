import { countedLines } from './counted-lines.ts';
import { MeanFactor } from './mean-factor.ts';
import {
  periodsOf,
  type ClauseInForce,
  type PriceContext,
  type PriceLines,
} from './price-context.ts';
import type { ProviderTerms } from './terms.ts';

/** The lines of every price clause that a provider's contract has over the horizon, in its order. */
export function priceLines(
  provider: number,
  terms: ProviderTerms,
  context: PriceContext,
): PriceLines[] {
  return terms.prices.flatMap((version) =>
    version.value.map((clause, place) => {
      const at = { provider, terms, version, place };
      return clause.model === 'fixedPerMonth'
        ? fixedLine(clause.price, at, context)
        : countedLines(clause, at, context);
    }),
  );
}

/** A fixed price a month, by the days on which the version holds and the contract lasts. */
function fixedLine(
  price: number,
  { provider, terms, version, place }: ClauseInForce,
  { book, terms: all, days }: PriceContext,
): PriceLines {
  const unitPrice = price * terms.rate;
  const line = book.line({
    kind: 'fixedPerMonth',
    provider,
    unitPrice,
    quantityUnit: 'months',
    clause: place,
    amendment: version.amendment,
  });
  const factor = new MeanFactor();
  return {
    begin: () => undefined,
    close: (month, facts, renegotiation) => {
      factor.clear();
      let paid = 0;
      const [from, until] = periodsOf(all, month, version);
      for (let at = from; at < until; at++) {
        const period = all.calendar.periods[at]!;
        const lasting = days.under(period.first, period.days, provider, facts);
        paid += lasting;
        factor.add(version.indexFactor[at]!, lasting);
      }
      return book.post(
        month,
        line,
        days.partOf(month, paid),
        unitPrice * factor.mean * renegotiation.factor(month, version),
      );
    },
  };
}
