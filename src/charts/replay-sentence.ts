import type { Formatters } from './format.ts';
import { failedAt, replayStart, waitingAt, type ReplayData } from './replay-data.ts';
import type { ReplayLabels } from './replay-labels.ts';
import { minuteLength } from './zoom-data.ts';

/** One step of a replayed day in words. */
export function replaySentence(
  data: ReplayData,
  step: number,
  labels: ReplayLabels,
  formatters: Formatters,
): string {
  const oldest = data.oldest[step] ?? 0;
  const count = (values: ArrayLike<number>): string => formatters.count(values[step] ?? 0);
  const time = formatters.time(replayStart(data) + step * data.stepMinutes * minuteLength);
  return `${time}. ${labels.state({
    offered: count(data.offered),
    answered: count(data.answered),
    failed: formatters.count(failedAt(data, step)),
    waiting: formatters.count(waitingAt(data, step)),
    oldest: waitingAt(data, step) > 0 ? labels.duration(oldest) : undefined,
    providers: data.providers.map(({ name, busy, agents, shares }) => ({
      name,
      busy: count(busy),
      agents: count(agents),
      share: formatters.percent(shares[step] ?? 0),
    })),
  })}`;
}
