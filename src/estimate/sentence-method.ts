import { tr } from '../base/words.ts';
import type { Channel } from '../scenario/types.ts';
import type { Finding } from './finding.ts';
import { isYear } from './horizon.ts';
import { counted } from './sentence-lead.ts';
import { duration, numberStyle, plain } from './words.ts';

type ToldChannel = Pick<Channel, 'name' | 'objective' | 'continuity'>;

/** Sample, intervals and conventions behind the two sentences. */
export function method(
  finding: Exclude<Finding, { kind: 'nothing' }>,
  channels: readonly ToldChannel[],
  days: number,
): string {
  const sample = counted(finding.n, days);
  const least = minimum(channels);
  const parts = [
    finding.kind === 'compared'
      ? tr`${sample}, the same for every setup; 95\u00a0% intervals (Wilson for shares, Newcombe for their paired differences, Student for means and theirs).`
      : tr`${sample}; 95\u00a0% intervals (Wilson for shares, Student for means).`,
    isYear(days)
      ? tr`A year keeps the continuity objective when ${least}.`
      : tr`A horizon keeps the continuity objective when ${least}.`,
  ];
  if (finding.kind === 'compared' && finding.alternatives > 1) {
    parts.push(ranks(finding.resolved !== undefined, isYear(days)));
  }
  return parts.join(' ');
}

function ranks(isByNeeds: boolean, isOfYears: boolean): string {
  if (isByNeeds) {
    return isOfYears
      ? tr`Alternatives are ranked by the share of years that do (where it is seen to differ from the first setup’s), then by needs resolved, then by cost.`
      : tr`Alternatives are ranked by the share of horizons that do (where it is seen to differ from the first setup’s), then by needs resolved, then by cost.`;
  }
  return isOfYears
    ? tr`Alternatives are ranked by the share of years that do (where it is seen to differ from the first setup’s), then by contacts lost, then by cost.`
    : tr`Alternatives are ranked by the share of horizons that do (where it is seen to differ from the first setup’s), then by contacts lost, then by cost.`;
}

const MOST_CHANNELS_LISTED = 3;

/** The continuity objectives in words, channel by channel unless they are many. */
function minimum(channels: readonly ToldChannel[]): string {
  if (channels.length > MOST_CHANNELS_LISTED) {
    return tr`no channel is below its minimum for longer than it can bear`;
  }
  return channels.map(objectiveOf).reduce((told, next) => tr`${told}, and ${next}`);
}

function objectiveOf({ name, objective, continuity }: ToldChannel): string {
  const { minimumServiceLevel: least, maximumDisruptionHours: most } = continuity;
  const share = `${written(least * 100)}\u00a0%`;
  const level = levelOf(objective);
  if (most === 0) return tr`the service level of ${name} (${level}) is under ${share} at no time`;
  const hours = written(most);
  return most === 1
    ? tr`the service level of ${name} (${level}) is under ${share} for at most ${hours} open hour in a row`
    : tr`the service level of ${name} (${level}) is under ${share} for at most ${hours} open hours in a row`;
}

/** What the service level divides by what. */
function levelOf({ withinSeconds, convention }: Channel['objective']): string {
  const within = duration(withinSeconds, numberStyle());
  switch (convention) {
    case 'offered':
      return tr`answered within ${within} / offered`;
    case 'lessShortAbandons':
      return tr`answered within ${within} / offered less short abandons`;
    case 'answered':
      return tr`answered within ${within} / answered`;
  }
}

function written(value: number): string {
  return plain(value, numberStyle());
}
