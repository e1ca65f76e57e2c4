import { tr } from '../../base/words.ts';
import type { Reallocation, Trigger } from '../../scenario/clause-types.ts';
import { choiceWords } from '../en-choices.ts';
import { indicatorUnit, pointsInWords, valueInWords } from './indicator-unit.ts';
import { inLetters } from './letters.ts';
import { channelName, contactsOf, ofChannel, thresholdOf, type ClauseScene } from './scene.ts';
import { counted, percent, sentence } from './words.ts';

/** "If fewer than 85 % of calls are answered two months in a row, Atlas’s share becomes 40 %…" */
export function triggerSentence(clause: Trigger, scene: ClauseScene): string {
  const { forMonths, repeats } = clause;
  const condition = conditionInWords(clause, scene);
  const effect = `${consequenceInWords(clause, scene)} ${delay(clause)}`;
  const all =
    forMonths === 1
      ? tr`if ${condition} in a month, ${effect}`
      : tr`if ${condition} ${inLetters(forMonths)} months in a row, ${effect}`;
  return sentence(repeats ? tr`${all}, as often as it happens` : all);
}

/** "from the next month on", "with two months’ notice". */
function delay({ noticeMonths, then }: Trigger): string {
  if (noticeMonths > 0) {
    return noticeMonths === 1
      ? tr`with one month’s notice`
      : tr`with ${inLetters(noticeMonths)} months’ notice`;
  }
  return then.effect === 'contractEnds' ? tr`at once` : tr`from the next month on`;
}

/** "fewer than 85 % of calls are answered". */
function conditionInWords(clause: Trigger, scene: ClauseScene): string {
  const { measure, is, than, channel } = clause;
  const value = valueInWords(measure, than);
  const isBelow = is === 'below';
  const contacts = contactsOf(scene, channel);
  switch (measure) {
    case 'answerRate':
      return isBelow
        ? tr`fewer than ${value} of ${contacts} are answered`
        : tr`more than ${value} of ${contacts} are answered`;
    case 'serviceLevel': {
      const within = thresholdOf(scene, channel);
      return isBelow
        ? tr`fewer than ${value} of ${contacts} are answered ${within}`
        : tr`more than ${value} of ${contacts} are answered ${within}`;
    }
    case 'abandonment':
      return isBelow
        ? tr`fewer than ${value} of ${contacts} are abandoned`
        : tr`more than ${value} of ${contacts} are abandoned`;
    case 'averageSpeedOfAnswer':
      return isBelow
        ? tr`${contacts} wait less than ${value} on average`
        : tr`${contacts} wait more than ${value} on average`;
    case 'firstContactResolution':
      return isBelow
        ? tr`fewer than ${value} of ${contacts} settle their need`
        : tr`more than ${value} of ${contacts} settle their need`;
    case 'satisfaction':
      return isBelow
        ? tr`fewer than ${value} of customers are satisfied${about(contacts)}`
        : tr`more than ${value} of customers are satisfied${about(contacts)}`;
    case 'netSatisfaction':
      return isBelow
        ? tr`net satisfaction${about(contacts)} is below ${value}`
        : tr`net satisfaction${about(contacts)} is above ${value}`;
    case 'backlogAge':
      return isBelow
        ? tr`the oldest of ${contacts} waiting is less than ${value} old`
        : tr`the oldest of ${contacts} waiting is more than ${value} old`;
    case 'qualityScore':
      return isBelow
        ? tr`the quality score${about(contacts)} is below ${value}`
        : tr`the quality score${about(contacts)} is above ${value}`;
    case 'volume': {
      const of = ofChannel(scene, channel);
      return isBelow
        ? tr`${scene.provider}’s volume${of} is below ${value} of the forecast`
        : tr`${scene.provider}’s volume${of} is above ${value} of the forecast`;
    }
  }
}

function about(contacts: string): string {
  return contacts.includes(' ') ? ` (${contacts})` : '';
}

function consequenceInWords({ then }: Trigger, scene: ClauseScene): string {
  const { provider } = scene;
  switch (then.effect) {
    case 'shareBecomes':
      return tr`${provider}’s share${ofChannel(scene, then.channel)} becomes ${percent(then.share)}`;
    case 'pricesTimes': {
      const change = Number((then.factor - 1).toPrecision(12));
      if (change === 0) return tr`${provider}’s prices stay`;
      const by = percent(Math.abs(change));
      return change < 0
        ? tr`${provider}’s prices go down by ${by}`
        : tr`${provider}’s prices go up by ${by}`;
    }
    case 'contractEnds':
      return then.reason === 'breach'
        ? tr`the contract with ${provider} ends for breach`
        : tr`${provider} is given notice`;
  }
}

/** "Each month, 5 % of Phone go from the provider with the worst answer rate to the best…" */
export function reallocationSentence(clause: Reallocation, scene: ClauseScene): string {
  const { channel, measure, everyMonths, step, minimumShare, margin, noticeMonths } = clause;
  const [part, of, name] = [percent(step), channelName(scene, channel), choiceWords(measure)];
  const moves = tr`${part} of ${of} go from the provider with the worst ${name} to the one with the best`;
  const often =
    everyMonths === 1
      ? tr`each month, ${moves}`
      : tr`every ${inLetters(everyMonths)} months, ${moves}`;
  const differ =
    margin === 0 ? often : tr`${often} when they differ by more than ${marginInWords(clause)}`;
  const late = counted(noticeMonths, tr`month`, tr`months`);
  const all = noticeMonths === 0 ? differ : tr`${differ}, ${late} later`;
  return sentence(tr`${all}; none falls below ${percent(minimumShare)}`);
}

function marginInWords({ measure, margin }: Reallocation): string {
  const unit = indicatorUnit(measure);
  return unit === 'share' || unit === 'score'
    ? pointsInWords(measure, Number((margin * 100).toPrecision(12)))
    : valueInWords(measure, margin);
}
