import type { Amendment, Reallocation, Trigger } from '../../scenario/clause-types.ts';
import { choices } from '../en-choices.ts';
import { indicatorUnit, valueInWords } from './indicator-unit.ts';
import { premiumInWords, priceInWords } from './price-sentences.ts';
import { channelName, contactsOf, ofChannel, thresholdOf, type ClauseScene } from './scene.ts';
import {
  counted,
  countryName,
  dateInWords,
  inLetters,
  listed,
  percent,
  sentence,
  times,
} from './words.ts';

/** "On 1 July 2027 prices become 2.80 € for each call handled; its volume becomes 0.8 times…" */
export function amendmentSentence(clause: Amendment, scene: ClauseScene): string {
  const changes = changesInWords(clause, scene);
  const name = clause.name === undefined ? '' : `${clause.name}: `;
  const what = changes.length === 0 ? 'nothing changes yet' : listed(changes);
  return `${name}${sentence(`${name === '' ? 'on' : 'On'} ${dateInWords(clause.from)} ${what}`)}`;
}

function changesInWords(clause: Amendment, scene: ClauseScene): readonly string[] {
  const { prices, premiums, indicators, commitment, volumeFactor, channels, countries } = clause;
  const { provider } = scene;
  return [
    ...(prices === undefined ? [] : [pricesInWords(prices, scene)]),
    ...(premiums === undefined ? [] : [surchargesInWords(premiums)]),
    ...(indicators === undefined ? [] : [indicatorsInWords(indicators.length)]),
    ...(commitment === undefined
      ? []
      : [
          `the commitment becomes ${percent(commitment.takeOrPay)} take-or-pay and a band of ${percent(commitment.band)}`,
        ]),
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

/** "If fewer than 85 % of calls are answered two months in a row, Atlas’s share becomes 40 %…" */
export function triggerSentence(clause: Trigger, scene: ClauseScene): string {
  const { forMonths, repeats } = clause;
  const row = forMonths === 1 ? 'in a month' : `${inLetters(forMonths)} months in a row`;
  const once = repeats ? ', as often as it happens' : '';
  return sentence(
    `if ${conditionInWords(clause, scene)} ${row}, ${consequenceInWords(clause, scene)} ${delay(clause)}${once}`,
  );
}

/** "from the next month on", "with two months’ notice". */
function delay({ noticeMonths, then }: Trigger): string {
  if (noticeMonths > 0) {
    return `with ${inLetters(noticeMonths)} ${noticeMonths === 1 ? 'month’s' : 'months’'} notice`;
  }
  return then.effect === 'contractEnds' ? 'at once' : 'from the next month on';
}

/** "fewer than 85 % of calls are answered". */
function conditionInWords({ measure, is, than, channel }: Trigger, scene: ClauseScene): string {
  const value = valueInWords(measure, than);
  const isBelow = is === 'below';
  const fewer = `${isBelow ? 'fewer' : 'more'} than ${value}`;
  const side = `${isBelow ? 'below' : 'above'} ${value}`;
  const contacts = contactsOf(scene, channel);
  const { provider } = scene;
  switch (measure) {
    case 'answerRate':
      return `${fewer} of ${contacts} are answered`;
    case 'serviceLevel':
      return `${fewer} of ${contacts} are answered ${thresholdOf(scene, channel)}`;
    case 'abandonment':
      return `${fewer} of ${contacts} are abandoned`;
    case 'averageSpeedOfAnswer':
      return `${contacts} wait ${isBelow ? 'less' : 'more'} than ${value} on average`;
    case 'firstContactResolution':
      return `${fewer} of ${contacts} settle their need`;
    case 'satisfaction':
      return `${fewer} of customers are satisfied${about(contacts)}`;
    case 'netSatisfaction':
      return `net satisfaction${about(contacts)} is ${side}`;
    case 'backlogAge':
      return `the oldest of ${contacts} waiting is ${isBelow ? 'less' : 'more'} than ${value} old`;
    case 'qualityScore':
      return `the quality score${about(contacts)} is ${side}`;
    case 'volume':
      return `${provider}’s volume${ofChannel(scene, channel)} is ${side} of the forecast`;
  }
}

function about(contacts: string): string {
  return contacts.includes(' ') ? ` (${contacts})` : '';
}

function consequenceInWords({ then }: Trigger, scene: ClauseScene): string {
  const { provider } = scene;
  switch (then.effect) {
    case 'shareBecomes':
      return `${provider}’s share${ofChannel(scene, then.channel)} becomes ${percent(then.share)}`;
    case 'pricesTimes': {
      const change = Number((then.factor - 1).toPrecision(12));
      if (change === 0) return `${provider}’s prices stay`;
      return `${provider}’s prices go ${change < 0 ? 'down' : 'up'} by ${percent(Math.abs(change))}`;
    }
    case 'contractEnds':
      return then.reason === 'breach'
        ? `the contract with ${provider} ends for breach`
        : `${provider} is given notice`;
  }
}

/** "Each month, 5 % of Phone go from the provider with the worst answer rate to the best…" */
export function reallocationSentence(clause: Reallocation, scene: ClauseScene): string {
  const { channel, measure, everyMonths, step, minimumShare, margin, noticeMonths } = clause;
  const how = everyMonths === 1 ? 'each month' : `every ${inLetters(everyMonths)} months`;
  const differ = margin === 0 ? '' : ` when they differ by more than ${marginInWords(clause)}`;
  const notice = noticeMonths === 0 ? '' : `, ${counted(noticeMonths, 'month')} later`;
  const name = choices[measure] ?? measure;
  return sentence(
    `${how}, ${percent(step)} of ${channelName(scene, channel)} go from the provider with the worst ${name} to the one with the best${differ}${notice}; none falls below ${percent(minimumShare)}`,
  );
}

function marginInWords({ measure, margin }: Reallocation): string {
  const unit = indicatorUnit(measure);
  return unit === 'share' || unit === 'score'
    ? counted(Number((margin * 100).toPrecision(12)), 'point')
    : valueInWords(measure, margin);
}
