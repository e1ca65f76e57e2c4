import { erlangB } from './erlang.ts';
import type { Survival } from './laws.ts';

/** An M/M/n queue whose customers hang up after a time of any law. */
export interface GeneralPatience {
  readonly agents: number;
  /** Contacts a unit of time, and mean handle time in that unit. */
  readonly rate: number;
  readonly meanHandle: number;
  /** Share of those who would have to wait x > 0 that are served after it. */
  readonly served: Survival;
  /** Mean wait of a customer whose turn would come after x; from `served` unless given. */
  readonly waitAt?: (offered: number) => number;
  /** Longest wait looked at: the chance of more must be negligible. */
  readonly longest: number;
  readonly steps?: number;
}

/** Its stationary figures. */
export interface PatienceFigures {
  /** Share whose turn would not come at once. */
  readonly delayed: number;
  readonly abandonment: number;
  /** Over all customers. */
  readonly meanWait: number;
  /** Share served within a time, of all; the time is rounded to a step of the grid. */
  readonly takenWithin: (time: number) => number;
  readonly abandonedWithin: (time: number) => number;
  readonly occupancy: number;
}

/**
 * M/M/n+G after Baccelli and Hebuterne 1981, in the form of Zeltyn and Mandelbaum (Queueing Systems
 * 51, 2005): the wait that would be offered has an atom at 0 and, above it, a density in proportion
 * to exp(λ ∫ served − nμx). Integrals by the trapezoidal rule on a fine grid.
 */
export function generalPatience(queue: GeneralPatience): PatienceFigures {
  const { agents, rate, meanHandle, served, longest, steps = 180_000 } = queue;
  const width = longest / steps;
  const density = new Float64Array(steps + 1);
  const stays = Float64Array.from(density, (_, i) => served(Math.max(i * width, 1e-12)));
  const waits = new Float64Array(steps + 1);
  let exponent = 0;
  for (let i = 0; i <= steps; i++) {
    if (i > 0) {
      const mean = (stays[i - 1]! + stays[i]!) / 2;
      exponent += (rate * mean - agents / meanHandle) * width;
      waits[i] = waits[i - 1]! + mean * width;
    }
    density[i] = rate * Math.exp(exponent) * (i === 0 || i === steps ? 0.5 : 1) * width;
  }
  const atOnce = 1 / erlangB(agents - 1, rate * meanHandle);
  const total = density.reduce((sum, value) => sum + value, atOnce);
  const over = (of: (i: number) => number, upTo = longest): number => {
    const last = Math.min(steps, Math.round(upTo / width));
    let sum = 0;
    for (let i = 0; i <= last; i++) {
      // The last cell of a part of the grid counts half, as its first one does.
      const cell = i === last && last < steps ? density[i]! / 2 : density[i]!;
      sum += cell * of(i);
    }
    return sum / total;
  };
  const { waitAt } = queue;
  const abandonment = over((i) => 1 - stays[i]!);
  return {
    delayed: over(() => 1),
    abandonment,
    meanWait: over((i) => (waitAt === undefined ? waits[i]! : waitAt(i * width))),
    takenWithin: (time) => atOnce / total + over((i) => stays[i]!, time),
    // Hung up by the time t: those who would have waited longer and left by t, and those within.
    abandonedWithin: (time) =>
      over((i) => 1 - stays[i]!, time) + (over(() => 1) - over(() => 1, time)) * (1 - served(time)),
    occupancy: (rate * meanHandle * (1 - abandonment)) / agents,
  };
}
