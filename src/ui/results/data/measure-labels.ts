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
  const head = (unit: string, name: string = label): RowHead => ({
    label: name,
    unit,
    meaning,
    source,
  });
  const { noun, per } = period;
  switch (measure) {
    case 'serviceLevel':
      return channel === undefined
        ? head(`share of a ${noun}’s contacts`)
        : head(
            `${conventionOf(channel.objective)}; objective ${percentOf(channel.objective.serviceLevel)}`,
          );
    case 'serviceLevelOffered':
    case 'serviceLevelLessShortAbandons':
    case 'serviceLevelAnswered':
      return head(otherConvention(measure, channel));
    case 'providerServiceLevel':
      return head(`${channel === undefined ? '' : conventionOf(channel.objective)}, ended there`);
    case 'providerAnswerRate':
      return head('answered / ended there');
    case 'providerAbandonment':
      return head('abandoned / ended there');
    case 'providerResolution':
    case 'firstContactResolution':
      return head('settled / handled to their end');
    case 'providerSatisfaction':
    case 'satisfactionIndex':
      return head('expected share of those handled to their end');
    case 'waitP50':
    case 'waitP80':
    case 'waitP90':
    case 'waitP95':
    case 'waitP99':
      return head('of the answered');
    case 'contactsPerNeed':
    case 'attemptsPerNeed':
      return head('offered / first attempts');
    case 'shareResolved':
      return head('settled by the end / first attempts');
    case 'resilienceLoss':
      return head(
        `hours of service ${per} under ${channel === undefined ? 'the objective' : percentOf(channel.objective.serviceLevel)}`,
      );
    case 'backlogPeak':
      return head(`contacts waiting, most ${per}`);
    case 'oldestAgePeak':
      return head(`hours waited, most ${per}`);
    case 'firstAttempts':
    case 'needsResolved':
    case 'unresolved':
      return head(`customers’ needs ${per}`);
    case 'answerRate':
      return head('answered / offered');
    case 'abandonment':
      return head('abandoned / offered');
    case 'delayed':
      return head('not answered at once / offered');
    case 'occupancy':
    case 'providerOccupancy':
      return head('time with a contact / scheduled time');
    case 'averageSpeedOfAnswer':
      return head('mean wait of the answered');
    case 'averageTalkTime':
    case 'averageWrapUpTime':
    case 'averageHandleTime':
    case 'providerTalkTime':
    case 'providerWrapUpTime':
    case 'providerHandleTime':
      return head('seconds for each contact handled to its end');
    case 'meanWait':
      return head('all who waited');
    case 'hoursBelowMinimum':
      return head(`open hours ${per}${belowOf(channel)}`);
    case 'longestDisruption':
      return head(`open hours in a row${belowOf(channel)}`);
    case 'continuityBroken':
      return head(
        channel === undefined
          ? `share of ${noun}s, in any channel`
          : `share of ${noun}s with more than ${wholeOrNot(channel.continuity.maximumDisruptionHours)} open hours in a row${belowOf(channel)}`,
        `${capital(noun)}s that break the continuity objective`,
      );
    case 'objectiveMissed':
      return head(
        channel === undefined
          ? `share of ${noun}s, in any channel`
          : `share of ${noun}s with a service level under ${percentOf(channel.objective.serviceLevel)}`,
        `${capital(noun)}s that miss the objective`,
      );
    case 'timeToRecover':
      return head(`open hours, longest of the ${noun}`);
    case 'weeksUntilWhole':
      return head('weeks from the day the departure is told');
    case 'cost':
      return head(`${scenario.currency} ${per}, all providers and own costs`);
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
    ? 'share of the contacts'
    : conventionOf({ ...channel.objective, convention });
}

/** "80 %" needs no decimals, "4.5 hours" do. */
function wholeOrNot(hours: number): string {
  return Number.isInteger(hours) ? wholeNumber(hours) : String(hours);
}

function belowOf(channel: Channel | undefined): string {
  return channel === undefined
    ? ' below the minimum'
    : ` below ${percentOf(channel.continuity.minimumServiceLevel)}`;
}

/** "Year" for "year". */
export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function unitWord(measure: MeasureId, currency: string): string {
  switch (measures[measure].unit) {
    case 'contacts':
      return 'contacts';
    case 'currency':
      return currency;
    case 's':
      return 'seconds';
    case 'h':
      return 'hours';
    case 'count':
      return 'number';
    case 'share':
    case 'event':
      return 'share';
  }
}
