/** Erlang B: share blocked of `load` Erlang on so many agents. Recursion of Jagerman 1974. */
export function erlangB(agents: number, load: number): number {
  let inverse = 1;
  for (let n = 1; n <= agents; n++) inverse = 1 + (inverse * n) / load;
  return 1 / inverse;
}

/** Erlang C: share that waits, from Erlang B. */
export function erlangC(agents: number, load: number): number {
  const blocked = erlangB(agents, load);
  return (agents * blocked) / (agents - load * (1 - blocked));
}

/** Mean wait of M/M/n without abandonment, in the unit of the mean handle time. */
export function meanWaitErlangC(agents: number, load: number, meanHandle: number): number {
  return (erlangC(agents, load) * meanHandle) / (agents - load);
}

/** Share taken within a time in M/M/n without abandonment. */
export function takenWithinErlangC(
  agents: number,
  load: number,
  meanHandle: number,
  within: number,
): number {
  return 1 - erlangC(agents, load) * Math.exp((-(agents - load) * within) / meanHandle);
}
