import type { Channel } from '../scenario/types.ts';
import { counted } from './english-lead.ts';
import type { Finding } from './finding.ts';
import { isYear } from './horizon.ts';
import { duration, numberStyle, NO_BREAK_SPACE, plain } from './words.ts';

type ToldChannel = Pick<Channel, 'name' | 'objective' | 'continuity'>;

/** Sample, intervals and conventions behind the two sentences. */
export function method(
  finding: Exclude<Finding, { kind: 'nothing' }>,
  channels: readonly ToldChannel[],
  days: number,
): string {
  const { n } = finding;
  const compared = finding.kind === 'compared';
  const sample = `${counted(n, days)}${compared ? ', the same for every setup' : ''}`;
  const means = compared ? 'means and paired differences' : 'means';
  const one = isYear(days) ? 'year' : 'horizon';
  const parts = [
    `${sample}; 95${NO_BREAK_SPACE}% intervals (Wilson for shares, Student for ${means}).`,
    `A ${one} stays above the minimum service when ${minimum(channels)}.`,
  ];
  if (compared && finding.alternatives > 1) {
    const ranks =
      finding.resolved === undefined
        ? `the share of ${one}s that do, then by contacts lost, then by cost`
        : `the share of ${one}s that do (where it is seen to differ from the first setup’s), then by needs resolved, then by cost`;
    parts.push(`Alternatives are ranked by ${ranks}.`);
  }
  return parts.join(' ');
}

const DIVISORS = {
  offered: 'offered',
  lessShortAbandons: 'offered less short abandons',
  answered: 'answered',
} as const;

const MOST_CHANNELS_LISTED = 3;

/** The continuity objectives in words, channel by channel unless they are many. */
function minimum(channels: readonly ToldChannel[]): string {
  if (channels.length > MOST_CHANNELS_LISTED) {
    return 'no channel is below its minimum for longer than it can bear';
  }
  return channels.map(objectiveOf).join(', and ');
}

function objectiveOf({ name, objective, continuity }: ToldChannel): string {
  const { minimumServiceLevel: least, maximumDisruptionHours: hours } = continuity;
  const share = `${english(least * 100)}${NO_BREAK_SPACE}%`;
  const within = `answered within ${duration(objective.withinSeconds, numberStyle())}`;
  const open = `open hour${hours === 1 ? '' : 's'}`;
  const bears = hours === 0 ? 'at no time' : `for at most ${english(hours)} ${open} in a row`;
  const level = `${within} / ${DIVISORS[objective.convention]}`;
  return `the service level of ${name} (${level}) is under ${share} ${bears}`;
}

function english(value: number): string {
  return plain(value, numberStyle());
}
