import { tr } from '../../base/words.ts';
import type {
  Amendment,
  ForceMajeure,
  Indexation,
  Leaving,
  StandbyPrices,
} from '../../scenario/clause-types.ts';
import { kindsInWords } from './force-majeure-sentence.ts';
import { coverInWords, premiumInWords, priceInWords } from './price-sentences.ts';
import { inLetters, times } from './letters.ts';
import { channelName, type ClauseScene } from './scene.ts';
import { counted, countryName, dateInWords, listed, money, percent } from './words.ts';

/** "On 1 July 2027 prices become 2.80 € for each call handled; its volume becomes 0.8 times…" */
export function amendmentSentence(clause: Amendment, scene: ClauseScene): string {
  const changes = changesInWords(clause, scene);
  const what = changes.length === 0 ? tr`nothing changes yet` : listed(changes);
  const all = tr`On ${dateInWords(clause.from)} ${what}.`;
  return clause.name === undefined ? all : tr`${clause.name}: ${all}`;
}

/** What changes, in the order of the contract. */
function changesInWords(clause: Amendment, scene: ClauseScene): readonly string[] {
  return [
    ...moneyInWords(clause, scene),
    ...resultsInWords(clause),
    ...relationInWords(clause, scene),
  ];
}

function moneyInWords(clause: Amendment, scene: ClauseScene): readonly string[] {
  const { prices, premiums, indexation, minimumPerMonth, standby, commitment } = clause;
  return [
    ...(prices === undefined ? [] : [pricesInWords(prices, scene)]),
    ...(premiums === undefined ? [] : [surchargesInWords(premiums)]),
    ...(indexation === undefined ? [] : [indexInWords(indexation)]),
    ...(minimumPerMonth === undefined
      ? []
      : [
          minimumPerMonth === 0
            ? tr`the least invoice ends`
            : tr`the least invoice becomes ${money(minimumPerMonth, scene.currency)} a month`,
        ]),
    ...(standby === undefined ? [] : [standbyBecomes(standby, scene)]),
    ...(commitment === undefined
      ? []
      : [
          tr`the commitment becomes ${percent(commitment.takeOrPay)} take-or-pay and a band of ${percent(commitment.band)}`,
        ]),
  ];
}

function resultsInWords(clause: Amendment): readonly string[] {
  const { indicators, indicatorCaps, forceMajeure, triggers } = clause;
  return [
    ...(indicators === undefined ? [] : [indicatorsInWords(indicators.length)]),
    ...(indicatorCaps === undefined
      ? []
      : [
          tr`all indicators together move an invoice by at most ${percent(indicatorCaps.malus)} down or ${percent(indicatorCaps.bonus)} up`,
        ]),
    ...(forceMajeure === undefined ? [] : [forceMajeureInWords(forceMajeure)]),
    ...(triggers === undefined ? [] : [triggersInWords(triggers.length)]),
  ];
}

function relationInWords(clause: Amendment, scene: ClauseScene): readonly string[] {
  const { governancePerYear, leaving, integrationCost } = clause;
  const { volumeFactor, channels, countries } = clause;
  const { provider, clientCurrency } = scene;
  return [
    ...(governancePerYear === undefined
      ? []
      : [
          governancePerYear === 0
            ? tr`steering ${provider} costs nothing any more`
            : tr`steering ${provider} comes to ${money(governancePerYear, clientCurrency)} a year`,
        ]),
    ...(leaving === undefined ? [] : [leavingInWords(leaving, scene)]),
    ...(integrationCost === undefined || integrationCost === 0
      ? []
      : [tr`connecting ${provider} anew costs ${money(integrationCost, clientCurrency)}`]),
    ...(volumeFactor === undefined
      ? []
      : [
          volumeFactor === 0
            ? tr`${provider} gets no volume any more`
            : tr`${provider}’s share of the volume becomes ${times(volumeFactor)} what was planned`,
        ]),
    ...(channels === undefined
      ? []
      : [
          channels.length === 0
            ? tr`${provider} answers nothing any more`
            : tr`${provider} answers only ${listed(channels.map((id) => channelName(scene, id)))}`,
        ]),
    ...(countries === undefined
      ? []
      : [tr`${provider}’s agents move to ${listed(countries.map(countryName))}`]),
  ];
}

function pricesInWords(prices: NonNullable<Amendment['prices']>, scene: ClauseScene): string {
  return prices.length === 0
    ? tr`nothing is invoiced any more`
    : tr`prices become ${prices.map((clause) => priceInWords(clause, scene)).join(' + ')}`;
}

function surchargesInWords(premiums: NonNullable<Amendment['premiums']>): string {
  return premiums.length === 0
    ? tr`surcharges end`
    : tr`surcharges become ${listed(premiums.map(premiumInWords))}`;
}

function indicatorsInWords(count: number): string {
  if (count === 0) return tr`bonus and malus end`;
  return count === 1
    ? tr`bonus and malus follow one new indicator`
    : tr`bonus and malus follow ${inLetters(count)} new indicators`;
}

function indexInWords({ from, everyMonths, rate, indexedShare }: Indexation): string {
  if (rate === 0 || indexedShare === 0) return tr`prices follow no index any more`;
  const by = percent(Math.abs(rate));
  const part = percent(indexedShare);
  const often = tr`every ${months(everyMonths)} from ${dateInWords(from)}`;
  if (indexedShare === 1) {
    return rate > 0
      ? tr`a new index holds (prices go up by ${by} ${often})`
      : tr`a new index holds (prices go down by ${by} ${often})`;
  }
  return rate > 0
    ? tr`a new index holds (${part} of each price goes up by ${by} ${often})`
    : tr`a new index holds (${part} of each price goes down by ${by} ${often})`;
}

function standbyBecomes(prices: StandbyPrices, scene: ClauseScene): string {
  const costs = coverInWords(prices, scene);
  return costs.length === 0
    ? tr`standby agents and reserved seats cost nothing`
    : tr`standby prices become ${costs.join(' + ')}`;
}

function forceMajeureInWords(clause: ForceMajeure): string {
  return clause.kinds.length === 0
    ? tr`nothing counts as force majeure`
    : tr`force majeure means ${kindsInWords(clause)}`;
}

function triggersInWords(count: number): string {
  if (count === 0) return tr`no result changes the contract`;
  return count === 1
    ? tr`one new trigger watches the results`
    : tr`${inLetters(count)} new triggers watch the results`;
}

function leavingInWords(
  { noticeMonths, exitFee, exitFeeMonths }: Leaving,
  { currency }: ClauseScene,
): string {
  const notice =
    noticeMonths === 0
      ? tr`no notice is needed any more`
      : tr`notice becomes ${months(noticeMonths)}`;
  const fees = [
    ...(exitFee > 0 ? [money(exitFee, currency)] : []),
    ...(exitFeeMonths > 0 ? [tr`${months(exitFeeMonths)} of invoices`] : []),
  ];
  return fees.length === 0
    ? tr`${notice}, without exit fee`
    : tr`${notice}, with an exit fee of ${fees.join(' + ')}`;
}

function months(count: number): string {
  return counted(count, tr`month`, tr`months`);
}
