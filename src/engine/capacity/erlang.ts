import exp from '@stdlib/math-base-special-exp';
import type { Objective } from '../../scenario/types.ts';

/**
 * Erlang B: share of contacts that find all `agents` busy when none waits, for an offered load in
 * Erlang. Recursion B(n) = aB(n−1) / (n + aB(n−1)), exact and stable (Jagerman 1974).
 */
export function erlangB(load: number, agents: number): number {
  let blocked = 1;
  for (let n = 1; n <= agents; n++) blocked = (load * blocked) / (n + load * blocked);
  return blocked;
}

/** Erlang C: share of contacts that wait, without abandonment; 1 when the load exceeds the agents. */
export function erlangC(load: number, agents: number): number {
  if (load >= agents) return 1;
  const blocked = erlangB(load, agents);
  return (agents * blocked) / (agents - load * (1 - blocked));
}

/** Erlang C: share answered within `seconds`, for a mean handle time in seconds. */
export function erlangServiceLevel(
  load: number,
  agents: number,
  meanHandle: number,
  seconds: number,
): number {
  if (load >= agents) return 0;
  return 1 - erlangC(load, agents) * exp((-(agents - load) * seconds) / meanHandle);
}

/**
 * Fewest agents that meet an objective under Erlang C; 0 without load. An objective of 100 % is
 * taken as 99.99 %: Erlang C never reaches it.
 */
export function agentsNeeded(
  load: number,
  meanHandle: number,
  objective: Pick<Objective, 'serviceLevel' | 'withinSeconds'>,
): number {
  if (load <= 0) return 0;
  const aim = Math.min(objective.serviceLevel, 0.9999);
  let blocked = 1;
  for (let n = 1; ; n++) {
    blocked = (load * blocked) / (n + load * blocked);
    if (n <= load) continue;
    const waits = (n * blocked) / (n - load * (1 - blocked));
    const late = waits * exp((-(n - load) * objective.withinSeconds) / meanHandle);
    if (1 - late >= aim) return n;
  }
}
