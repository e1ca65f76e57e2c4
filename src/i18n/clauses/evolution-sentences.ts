import type { Reallocation, Trigger } from '../../scenario/clause-types.ts';
import { choices } from '../en-choices.ts';
import { indicatorUnit, valueInWords } from './indicator-unit.ts';
import { inLetters } from './letters.ts';
import { channelName, contactsOf, ofChannel, thresholdOf, type ClauseScene } from './scene.ts';
import { counted, percent, sentence } from './words.ts';

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
