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
  /** The measure's one definition. */
  readonly meaning: string;
}

/** The head of a measure's row; without a channel, of all channels or of the setup. */
export function rowHead(
  measure: MeasureId,
  scenario: Scenario,
  channel: Channel | undefined,
  period: Period,
): RowHead {
  const { label, meaning } = measures[measure];
  const head = (unit: string, name: string = label): RowHead => ({ label: name, unit, meaning });
  const { noun, per } = period;
  switch (measure) {
    case 'serviceLevel':
      return channel === undefined
        ? head(`share of a ${noun}’s contacts`)
        : head(
            `${conventionOf(channel.objective)}; objective ${percentOf(channel.objective.serviceLevel)}`,
          );
    case 'answerRate':
      return head('answered / offered');
    case 'abandonment':
      return head('abandoned / offered');
    case 'delayed':
      return head('not answered at once / offered');
    case 'occupancy':
      return head('handled time / scheduled time');
    case 'averageSpeedOfAnswer':
      return head('mean wait of the answered');
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
    case 'cost':
      return head(`${scenario.currency} ${per}, all providers and own costs`);
    default:
      return head(`${unitWord(measure, scenario.currency)} ${per}`);
  }
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
