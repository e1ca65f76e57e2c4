import type { Answer } from '../../../estimate/answer.ts';
import type { Interval } from '../../../estimate/interval.ts';

/** The 95 % interval of each line of a setup over the horizon, by the line's index. */
export function lineIntervals(
  answer: Answer | undefined,
  setup: number,
): (index: number) => Interval | undefined {
  const own = (answer?.statement ?? []).filter((line) => line.setup === setup);
  return (index) => own[index]?.amount;
}
