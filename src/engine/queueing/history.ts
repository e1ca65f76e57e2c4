/**
 * What came before an attempt, packed into one number so that a first attempt, which has no history,
 * costs one store. Failed tries of the visit (0–31), repeats of the need (0–15), call-back accepted,
 * place of the provider it is transferred to plus one (0: by the plan), how the attempt came about, and
 * the provider whose answer a repeat follows plus one (0: no repeat).
 */
export const TRIES = 0x1f;
const REPEATS_AT = 5;
const REPEATS = 0xf << REPEATS_AT;
export const CALL_BACK = 1 << 9;
const FORCED_AT = 10;
const FORCED = 0x1f << FORCED_AT;
const ORIGIN_AT = 15;
const ORIGIN = 0x3 << ORIGIN_AT;
const LAST_AT = 17;

/** How an attempt came about; the first ones are no returns and have no history. */
export const origin = { redial: 0, repeat: 1, changed: 2, transferred: 3 } as const;
export type Origin = (typeof origin)[keyof typeof origin];

/** Failed tries of the visit under way. */
export const triesOf = (history: number): number => history & TRIES;
/** Repeats of the need so far. */
export const repeatsOf = (history: number): number => (history & REPEATS) >> REPEATS_AT;
/** Place in the routing plan that a transfer goes to; −1: by the plan. */
export const forcedOf = (history: number): number => ((history & FORCED) >> FORCED_AT) - 1;
/** How the attempt came about. */
export const originOf = (history: number): number => (history & ORIGIN) >> ORIGIN_AT;
/** Provider who answered before a repeat; −1: the need has had no repeat. */
export const lastOf = (history: number): number => (history >> LAST_AT) - 1;

/** Whether an answer by this provider is to a repeat that another provider's answer brought about. */
export function isElsewhere(history: number, provider: number): boolean {
  const last = lastOf(history);
  return last >= 0 && last !== provider;
}

/** Packs a history; `last` is a provider, or −1. */
export function historyOf(
  how: Origin,
  tries: number,
  repeats: number,
  last: number,
  forced = -1,
): number {
  return (
    ((last + 1) << LAST_AT) |
    (how << ORIGIN_AT) |
    ((forced + 1) << FORCED_AT) |
    (repeats << REPEATS_AT) |
    (tries & TRIES)
  );
}
