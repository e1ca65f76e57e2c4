import { said, tr } from '../../../base/words.ts';
import { numberStyle, plain } from '../../../estimate/words.ts';
import { measures, type MeasureId } from '../../../engine/measures.ts';
import type { Channel, Scenario } from '../../../scenario/types.ts';
import { conventionOf, percentOf } from './convention.ts';
import { wholeNumber } from './numbers.ts';
import type { Period } from './period.ts';

/** The head of a row: what it is, how it is counted, what it means. */
export interface RowHead {
  readonly label: string;
  /** Unit and convention, in a few words. */
  readonly unit: string;
  /** The measure's one definition, and where it comes from. */
  readonly meaning: string;
  readonly source: string;
}

/** The head of a measure's row; without a channel, of all channels or of the setup. */
export function rowHead(
  measure: MeasureId,
  scenario: Scenario,
  channel: Channel | undefined,
  period: Period,
): RowHead {
  const { label, meaning, source } = measures[measure];
  const head = (unit: string, name: string = said(label)): RowHead => ({
    label: name,
    unit,
    meaning: said(meaning),
    source: said(source),
  });
  const { isYear, per } = period;
  switch (measure) {
    case 'serviceLevel':
      return channel === undefined
        ? head(isYear ? tr`share of a year’s contacts` : tr`share of a horizon’s contacts`)
        : head(
            tr`${conventionOf(channel.objective)}; objective ${percentOf(channel.objective.serviceLevel)}`,
          );
    case 'serviceLevelOffered':
    case 'serviceLevelLessShortAbandons':
    case 'serviceLevelAnswered':
      return head(otherConvention(measure, channel));
    case 'providerServiceLevel':
      return head(tr`${channel === undefined ? '' : conventionOf(channel.objective)}, ended there`);
    case 'providerAnswerRate':
      return head(tr`answered / ended there`);
    case 'providerAbandonment':
      return head(tr`abandoned / ended there`);
    case 'providerResolution':
    case 'firstContactResolution':
      return head(tr`settled / handled to their end`);
    case 'providerSatisfaction':
    case 'satisfactionIndex':
      return head(tr`expected share of those handled to their end`);
    case 'waitP50':
    case 'waitP80':
    case 'waitP90':
    case 'waitP95':
    case 'waitP99':
      return head(tr`of the answered`);
    case 'contactsPerNeed':
    case 'attemptsPerNeed':
      return head(tr`offered / first attempts`);
    case 'shareResolved':
      return head(tr`settled by the end / first attempts`);
    case 'resilienceLoss':
      return head(
        channel === undefined
          ? tr`hours of service ${per} under the objective`
          : tr`hours of service ${per} under ${percentOf(channel.objective.serviceLevel)}`,
      );
    case 'backlogPeak':
      return head(tr`contacts waiting, most ${per}`);
    case 'oldestAgePeak':
      return head(tr`hours waited, most ${per}`);
    case 'firstAttempts':
    case 'needsResolved':
    case 'unresolved':
      return head(tr`customers’ needs ${per}`);
    case 'answerRate':
      return head(tr`answered / offered`);
    case 'abandonment':
      return head(tr`abandoned / offered`);
    case 'delayed':
      return head(tr`not answered at once / offered`);
    case 'occupancy':
    case 'providerOccupancy':
      return head(tr`time with a contact / scheduled time`);
    case 'averageSpeedOfAnswer':
      return head(tr`mean wait of the answered`);
    case 'averageTalkTime':
    case 'averageWrapUpTime':
    case 'averageHandleTime':
    case 'providerTalkTime':
    case 'providerWrapUpTime':
    case 'providerHandleTime':
      return head(tr`seconds for each contact handled to its end`);
    case 'meanWait':
      return head(tr`all who waited`);
    case 'hoursBelowMinimum':
      return head(tr`open hours ${per} below ${leastOf(channel)}`);
    case 'longestDisruption':
      return head(tr`open hours in a row below ${leastOf(channel)}`);
    case 'continuityBroken':
      return head(
        channel === undefined ? inAnyChannel(isYear) : brokenIn(channel, isYear),
        isYear
          ? tr`Years that break the continuity objective`
          : tr`Horizons that break the continuity objective`,
      );
    case 'objectiveMissed':
      return head(
        channel === undefined ? inAnyChannel(isYear) : missedIn(channel, isYear),
        isYear ? tr`Years that miss the objective` : tr`Horizons that miss the objective`,
      );
    case 'timeToRecover':
      return head(
        isYear ? tr`open hours, longest of the year` : tr`open hours, longest of the horizon`,
      );
    case 'weeksUntilWhole':
      return head(tr`weeks from the day the departure is told`);
    case 'cost':
      return head(tr`${scenario.currency} ${per}, all providers and own costs`);
    default:
      return head(`${unitWord(measure, scenario.currency)} ${per}`);
  }
}

/** The service level by a convention that is not the objective's. */
function otherConvention(
  measure: 'serviceLevelOffered' | 'serviceLevelLessShortAbandons' | 'serviceLevelAnswered',
  channel: Channel | undefined,
): string {
  const convention = {
    serviceLevelOffered: 'offered',
    serviceLevelLessShortAbandons: 'lessShortAbandons',
    serviceLevelAnswered: 'answered',
  }[measure] as Channel['objective']['convention'];
  return channel === undefined
    ? tr`share of the contacts`
    : conventionOf({ ...channel.objective, convention });
}

/** "80 %" needs no decimals, "4.5 hours" do. */
function wholeOrNot(hours: number): string {
  return Number.isInteger(hours) ? wholeNumber(hours) : plain(hours, numberStyle());
}

function leastOf(channel: Channel | undefined): string {
  return channel === undefined
    ? tr`the minimum`
    : percentOf(channel.continuity.minimumServiceLevel);
}

function inAnyChannel(isYear: boolean): string {
  return isYear ? tr`share of years, in any channel` : tr`share of horizons, in any channel`;
}

function brokenIn(channel: Channel, isYear: boolean): string {
  const hours = wholeOrNot(channel.continuity.maximumDisruptionHours);
  const least = leastOf(channel);
  return isYear
    ? tr`share of years with more than ${hours} open hours in a row below ${least}`
    : tr`share of horizons with more than ${hours} open hours in a row below ${least}`;
}

function missedIn({ objective }: Channel, isYear: boolean): string {
  const objectiveShare = percentOf(objective.serviceLevel);
  return isYear
    ? tr`share of years with a service level under ${objectiveShare}`
    : tr`share of horizons with a service level under ${objectiveShare}`;
}

/** "Year" for "year". */
export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function unitWord(measure: MeasureId, currency: string): string {
  switch (measures[measure].unit) {
    case 'contacts':
      return tr`contacts`;
    case 'currency':
      return currency;
    case 's':
      return tr`seconds`;
    case 'h':
      return tr`hours`;
    case 'count':
      return tr`number`;
    case 'share':
    case 'event':
      return tr`share`;
  }
}
