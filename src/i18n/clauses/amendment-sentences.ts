import type {
  Amendment,
  ForceMajeure,
  Indexation,
  Leaving,
  StandbyPrices,
} from '../../scenario/clause-types.ts';
import { choices } from '../en-choices.ts';
import { coverInWords, premiumInWords, priceInWords } from './price-sentences.ts';
import { inLetters, times } from './letters.ts';
import { channelName, type ClauseScene } from './scene.ts';
import { counted, countryName, dateInWords, listed, money, percent, sentence } from './words.ts';

/** "On 1 July 2027 prices become 2.80 € for each call handled; its volume becomes 0.8 times…" */
export function amendmentSentence(clause: Amendment, scene: ClauseScene): string {
  const changes = changesInWords(clause, scene);
  const name = clause.name === undefined ? '' : `${clause.name}: `;
  const what = changes.length === 0 ? 'nothing changes yet' : listed(changes);
  return `${name}${sentence(`${name === '' ? 'on' : 'On'} ${dateInWords(clause.from)} ${what}`)}`;
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
            ? 'the least invoice ends'
            : `the least invoice becomes ${money(minimumPerMonth, scene.currency)} a month`,
        ]),
    ...(standby === undefined ? [] : [standbyBecomes(standby, scene)]),
    ...(commitment === undefined
      ? []
      : [
          `the commitment becomes ${percent(commitment.takeOrPay)} take-or-pay and a band of ${percent(commitment.band)}`,
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
          `all indicators together move an invoice by at most ${percent(indicatorCaps.malus)} down or ${percent(indicatorCaps.bonus)} up`,
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
            ? `steering ${provider} costs nothing any more`
            : `steering ${provider} comes to ${money(governancePerYear, clientCurrency)} a year`,
        ]),
    ...(leaving === undefined ? [] : [leavingInWords(leaving, scene)]),
    ...(integrationCost === undefined || integrationCost === 0
      ? []
      : [`connecting ${provider} anew costs ${money(integrationCost, clientCurrency)}`]),
    ...(volumeFactor === undefined
      ? []
      : [
          volumeFactor === 0
            ? `${provider} gets no volume any more`
            : `${provider}’s share of the volume becomes ${times(volumeFactor)} what was planned`,
        ]),
    ...(channels === undefined
      ? []
      : [
          channels.length === 0
            ? `${provider} answers nothing any more`
            : `${provider} answers only ${listed(channels.map((id) => channelName(scene, id)))}`,
        ]),
    ...(countries === undefined
      ? []
      : [`${provider}’s agents move to ${listed(countries.map(countryName))}`]),
  ];
}

function pricesInWords(prices: NonNullable<Amendment['prices']>, scene: ClauseScene): string {
  return prices.length === 0
    ? 'nothing is invoiced any more'
    : `prices become ${prices.map((clause) => priceInWords(clause, scene)).join(' + ')}`;
}

function surchargesInWords(premiums: NonNullable<Amendment['premiums']>): string {
  return premiums.length === 0
    ? 'surcharges end'
    : `surcharges become ${listed(premiums.map(premiumInWords))}`;
}

function indicatorsInWords(count: number): string {
  return count === 0
    ? 'bonus and malus end'
    : `bonus and malus follow ${inLetters(count)} new ${count === 1 ? 'indicator' : 'indicators'}`;
}

function indexInWords({ from, everyMonths, rate, indexedShare }: Indexation): string {
  if (rate === 0 || indexedShare === 0) return 'prices follow no index any more';
  const what = indexedShare === 1 ? 'prices go' : `${percent(indexedShare)} of each price goes`;
  const by = `${rate > 0 ? 'up' : 'down'} by ${percent(Math.abs(rate))}`;
  return `a new index holds (${what} ${by} every ${counted(everyMonths, 'month')} from ${dateInWords(from)})`;
}

function standbyBecomes(prices: StandbyPrices, scene: ClauseScene): string {
  const costs = coverInWords(prices, scene);
  return costs.length === 0
    ? 'standby agents and reserved seats cost nothing'
    : `standby prices become ${costs.join(' + ')}`;
}

function forceMajeureInWords({ kinds }: ForceMajeure): string {
  if (kinds.length === 0) return 'nothing counts as force majeure';
  const named = listed(
    kinds.map((kind) => choices[kind] ?? kind),
    'or',
  );
  return `force majeure means ${named}`;
}

function triggersInWords(count: number): string {
  return count === 0
    ? 'no result changes the contract'
    : `${inLetters(count)} new ${count === 1 ? 'trigger watches' : 'triggers watch'} the results`;
}

function leavingInWords(
  { noticeMonths, exitFee, exitFeeMonths }: Leaving,
  { currency }: ClauseScene,
): string {
  const notice =
    noticeMonths === 0
      ? 'no notice is needed any more'
      : `notice becomes ${counted(noticeMonths, 'month')}`;
  const fees = [
    ...(exitFee > 0 ? [money(exitFee, currency)] : []),
    ...(exitFeeMonths > 0 ? [`${counted(exitFeeMonths, 'month')} of invoices`] : []),
  ];
  return `${notice}, ${fees.length === 0 ? 'without exit fee' : `with an exit fee of ${fees.join(' + ')}`}`;
}
