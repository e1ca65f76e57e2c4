import { present } from '../base/assert.ts';
import { measures, type MeasureId } from '../engine/measures.ts';
import type { CostLine } from '../engine/result.ts';
import type { Channel, Scenario } from '../scenario/types.ts';

/** Identifier of the channel, provider or setup of that index; undefined for -1: does not apply. */
export function idAt(
  things: readonly { readonly id: string }[],
  index: number,
): string | undefined {
  return index < 0 ? undefined : present(things[index], `identifier ${index}`).id;
}

/**
 * A name for each cost line of a setup, all different: "atlas.perContact.phone", "client.lostContacts",
 * and "atlas.perContact.phone.2" for a second clause of the same kind.
 */
export function costLineNames(scenario: Scenario, lines: readonly CostLine[]): readonly string[] {
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const owner = idAt(scenario.providers, line.provider) ?? 'client';
    const channel = idAt(scenario.channels, line.channel);
    const name = [owner, line.kind, ...(channel === undefined ? [] : [channel])].join('.');
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name}.${count}`;
  });
}

/** The days of the week, Monday first. */
export const DAYS = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

/** Unit of a measure in one replication, the currency by its code. */
export function unitOf(measure: MeasureId, scenario: Scenario): string {
  const { unit } = measures[measure];
  return unit === 'currency' ? scenario.currency : unit;
}

/** Unit of a measure's mean: that of an event is the share of replications in which it happens. */
export function unitOfMean(measure: MeasureId, scenario: Scenario): string {
  return measures[measure].unit === 'event' ? 'share' : unitOf(measure, scenario);
}

/** The service level's definition with the channel's own threshold. */
export function serviceLevelConvention({ objective }: Channel): string {
  const within = `within ${objective.withinSeconds} s`;
  switch (objective.convention) {
    case 'offered':
      return `answered ${within} / offered`;
    case 'lessShortAbandons':
      return `answered ${within} / (offered less abandoned ${within})`;
    case 'answered':
      return `answered ${within} / answered`;
  }
}

/** What the channel's own settings add to the meaning of a measure; undefined: nothing. */
export function conventionOf(measure: MeasureId, channel: Channel): string | undefined {
  const { objective, continuity } = channel;
  const level = `service level (${serviceLevelConvention(channel)})`;
  switch (measure) {
    case 'serviceLevel':
    case 'providerServiceLevel':
      return serviceLevelConvention(channel);
    case 'answeredWithin':
    case 'abandonedWithin':
    case 'calmAnsweredWithin':
    case 'calmAbandonedWithin':
    case 'serviceLevelOffered':
    case 'serviceLevelLessShortAbandons':
    case 'serviceLevelAnswered':
      return `within ${objective.withinSeconds} s`;
    case 'objectiveMissed':
    case 'resilienceLoss':
      return `${level} below ${objective.serviceLevel}`;
    case 'hoursBelowMinimum':
    case 'longestDisruption':
      return `${level} of an interval below ${continuity.minimumServiceLevel}`;
    case 'continuityBroken':
      return `${level} below ${continuity.minimumServiceLevel} for more than ${continuity.maximumDisruptionHours} open hours in a row`;
    default:
      return undefined;
  }
}
