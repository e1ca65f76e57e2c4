import { INTERVAL_FIELDS, INTERVAL_WIDTH, type IntervalField } from '../engine/result.ts';
import type { Results } from './accumulator.ts';
import type { Balance } from './answer.ts';

const at = (field: IntervalField): number => INTERVAL_FIELDS.indexOf(field);
const OFFERED = at('offered');
const ANSWERED = at('answered');
const ABANDONED = at('abandoned');
const BLOCKED = at('blocked');
const CUT_OFF = at('cutOff');
const STILL_WAITING = at('stillWaiting');

/** The books of every setup and channel, and of each of their intervals. */
export function balances(results: Results): readonly Balance[] {
  const { setups, channels } = results.layout;
  return Array.from({ length: setups * channels }, (_, cell) =>
    balance(results, Math.floor(cell / channels), cell % channels),
  );
}

function balance({ layout, intervals }: Results, setup: number, channel: number): Balance {
  const length = layout.days * layout.intervalsPerDay * INTERVAL_WIDTH;
  const start = (setup * layout.channels + channel) * length;
  let offered = 0;
  let answered = 0;
  let abandoned = 0;
  let blocked = 0;
  let cutOff = 0;
  let stillWaiting = 0;
  let intervalsOff = 0;
  for (let i = start; i < start + length; i += INTERVAL_WIDTH) {
    const ended =
      intervals[i + ANSWERED]! +
      intervals[i + ABANDONED]! +
      intervals[i + BLOCKED]! +
      intervals[i + CUT_OFF]! +
      intervals[i + STILL_WAITING]!;
    if (ended !== intervals[i + OFFERED]!) intervalsOff++;
    offered += intervals[i + OFFERED]!;
    answered += intervals[i + ANSWERED]!;
    abandoned += intervals[i + ABANDONED]!;
    blocked += intervals[i + BLOCKED]!;
    cutOff += intervals[i + CUT_OFF]!;
    stillWaiting += intervals[i + STILL_WAITING]!;
  }
  const difference = offered - answered - abandoned - blocked - cutOff - stillWaiting;
  const books = { offered, answered, abandoned, blocked, cutOff, stillWaiting };
  return { setup, channel, ...books, difference, intervalsOff };
}
