import { tr } from '../../base/words.ts';
import { digits, inWords } from '../in-words.ts';
import { shortRendering } from '../issue.ts';
import type { Contract } from '../types.ts';
import type { Check } from './report.ts';

/** The most that any price or fee may come to in the scenario's currency. */
const MOST = 1e9;

/** Every contract's currency has an exchange rate, and no price becomes absurd by it. */
export const checkMoney: Check = ({ providers, currency, exchangeRates = {} }, report) => {
  const own = Object.hasOwn(exchangeRates, currency) ? exchangeRates[currency] : 1;
  if (own !== 1) {
    report.inconsistent(['exchangeRates', currency], {
      received: shortRendering(own),
      expected: '1, or nothing, for the scenario’s own currency',
      message: tr`One ${currency} is worth ${digits(own ?? 1)} ${currency}, it says. Remove the rate, or name another currency.`,
    });
  }
  providers.forEach(({ name, contract }, p) => {
    const path = ['providers', p, 'contract', 'currency'];
    const foreign = contract.currency;
    if (foreign === undefined || foreign === currency) return;
    const rate = Object.hasOwn(exchangeRates, foreign) ? exchangeRates[foreign] : undefined;
    if (rate === undefined) {
      const known = [currency, ...Object.keys(exchangeRates)].filter(
        (each, i, all) => all.indexOf(each) === i,
      );
      report.inconsistent(path, {
        received: shortRendering(foreign),
        expected: `a currency with an exchange rate: ${known.map((each) => `"${each}"`).join(', ')}`,
        message: tr`The contract of ${name} is in ${foreign}, but nothing says what one ${foreign} is worth in ${currency}. Add it to the exchange rates, or take another currency.`,
      });
      return;
    }
    const highest = highestAmount(contract);
    if (highest * rate <= MOST) return;
    report.inconsistent(path, {
      received: `${inWords(highest)} ${foreign} at ${String(rate)}`,
      expected: `at most ${inWords(MOST)} ${currency}`,
      message: tr`At the exchange rate of ${digits(rate)}, the contract of ${name} has an amount above ${inWords(MOST)} ${currency}. Check the rate: it is what one ${foreign} is worth in ${currency}.`,
    });
  });
};

/** The highest price or fee of a contract, whatever it is for, in its own currency. */
function highestAmount(contract: Contract): number {
  const versions = [contract, ...(contract.amendments ?? [])];
  const prices = versions.flatMap((each) => each.prices ?? []);
  return Math.max(
    ...prices.flatMap((price) => [
      price.price,
      ...('tiers' in price ? (price.tiers?.steps.map((step) => step.price) ?? []) : []),
    ]),
    ...versions.flatMap(({ standby, minimumPerMonth, leaving }) => [
      standby?.retainerPerAgentMonth ?? 0,
      standby?.activationFee ?? 0,
      standby?.perActiveHour ?? 0,
      standby?.perSeatMonth ?? 0,
      minimumPerMonth ?? 0,
      leaving?.exitFee ?? 0,
    ]),
  );
}
