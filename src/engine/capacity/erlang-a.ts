import exp from '@stdlib/math-base-special-exp';
import type { Objective } from '../../scenario/types.ts';
import { agentsNeeded, erlangB, erlangC, erlangServiceLevel } from './erlang.ts';

/** A queue M/M/n+M: Poisson arrivals, exponential handle times and patience, times in seconds. */
export interface AbandoningQueue {
  /** Offered load in Erlang: arrivals a second × mean handle time. */
  readonly load: number;
  readonly agents: number;
  readonly meanHandle: number;
  /** Infinity: nobody hangs up, and the figures are Erlang C's. */
  readonly meanPatience: number;
}

/** Stationary figures of such a queue; shares are of all contacts offered. */
export interface ErlangAFigures {
  /** Share that does not find an idle agent. */
  readonly waits: number;
  readonly abandoned: number;
  /** Share answered within the threshold. */
  readonly answeredWithin: number;
  /** Share that abandons within the threshold. */
  readonly abandonedWithin: number;
  /** Mean wait of all, those who abandon included, in seconds. */
  readonly meanWait: number;
  /** Mean wait of those answered, in seconds. */
  readonly answeredWait: number;
  readonly meanQueue: number;
  readonly occupancy: number;
}

/** Weights are scaled down when they pass this, so that none overflows. */
const LARGE = 1e200;
const LN_LARGE = 460.51701859880916;
/** States of less than this share of those counted end the sum. */
const NEGLIGIBLE = 1e-17;

/**
 * Erlang A (Palm 1957; Garnett, Mandelbaum and Reiman 2002; Mandelbaum and Zeltyn 2007), exact, by
 * a recursion over the number who wait.
 *
 * With a = load, n agents, r = mean handle time / mean patience, the state with q waiting weighs
 * w(q) = Π a / (n + jr), j = 1…q, against state n; the states below n together weigh 1/B(n, a) − 1
 * (Erlang B). Who finds q ahead is served after X = Σ Eⱼ / (nμ + jθ), j = 0…q, so that exp(−θX) is
 * Beta(b, q + 1) with b = n/r. With x = exp(−θT), and patience exponential too,
 *
 *     P(served within T | q)        = b / (b + q + 1) · (1 − I_x(b + 1, q + 1))
 *     P(still waiting after T | q)  = x · I_x(b, q + 1)
 *
 *     E(wait, if served | q)        = b / (b + q + 1) · Σ 1 / ((b + 1 + j) θ), j = 0…q
 *
 * and the regularised beta function of a whole second argument is the sum of the terms
 * x^(b+1) (b+1)…(b+k)/k! (1−x)^k, k = 0…q: every number added is positive, nothing cancels.
 */
export function erlangA(queue: AbandoningQueue, withinSeconds: number): ErlangAFigures {
  const { load, agents, meanHandle, meanPatience } = queue;
  if (meanPatience === Infinity) return withoutAbandonment(queue, withinSeconds);
  const ratio = meanHandle / meanPatience;
  const b = agents / ratio;
  const x = exp(-withinSeconds / meanPatience);

  let idle = 1 / erlangB(load, agents) - 1;
  if (idle === Infinity) return { ...NOBODY_WAITS, occupancy: agents === 0 ? 0 : load / agents };
  let weight = 1;
  let waiting = 0;
  let queued = 0;
  let within = 0;
  let abandonedWithin = 0;
  let patienceWaited = 0;
  let harmonic = 0;
  // Terms of the beta function, over exp(termScale).
  let term = 1;
  let terms = 0;
  let termScale = -withinSeconds * (agents / meanHandle + 1 / meanPatience);
  let scale = exp(termScale);
  for (let q = 0; ; q++) {
    terms += term;
    const late = Math.min(1, terms * scale);
    const served = (b / (b + q + 1)) * (1 - late);
    const stillWaiting = Math.min(1 - served, x * late + term * scale * (1 - x));
    waiting += weight;
    queued += weight * q;
    within += weight * served;
    harmonic += 1 / (b + 1 + q);
    patienceWaited += weight * (b / (b + q + 1)) * harmonic;
    abandonedWithin += weight * (1 - served - stillWaiting);
    const growth = load / (agents + (q + 1) * ratio);
    if (growth < 1 && weight < NEGLIGIBLE * waiting) break;
    weight *= growth;
    term *= ((b + 1 + q) / (q + 1)) * (1 - x);
    if (weight > LARGE) {
      weight /= LARGE;
      idle /= LARGE;
      waiting /= LARGE;
      queued /= LARGE;
      within /= LARGE;
      patienceWaited /= LARGE;
      abandonedWithin /= LARGE;
    }
    if (terms > LARGE) {
      terms /= LARGE;
      term /= LARGE;
      termScale += LN_LARGE;
      scale = exp(termScale);
    }
  }
  const total = idle + waiting;
  const meanQueue = queued / total;
  const abandoned = (ratio * meanQueue) / load;
  return {
    waits: waiting / total,
    abandoned,
    answeredWithin: (idle + within) / total,
    abandonedWithin: abandonedWithin / total,
    meanWait: (meanQueue * meanHandle) / load,
    answeredWait: ((patienceWaited / total) * meanPatience) / (1 - abandoned),
    meanQueue,
    occupancy: agents === 0 ? 0 : (load * (1 - abandoned)) / agents,
  };
}

const NOBODY_WAITS: ErlangAFigures = {
  waits: 0,
  abandoned: 0,
  answeredWithin: 1,
  abandonedWithin: 0,
  meanWait: 0,
  answeredWait: 0,
  meanQueue: 0,
  occupancy: 0,
};

function withoutAbandonment(queue: AbandoningQueue, withinSeconds: number): ErlangAFigures {
  const { load, agents, meanHandle } = queue;
  const waits = erlangC(load, agents);
  const meanWait = load < agents ? (waits * meanHandle) / (agents - load) : Infinity;
  return {
    waits,
    abandoned: 0,
    answeredWithin: erlangServiceLevel(load, agents, meanHandle, withinSeconds),
    abandonedWithin: 0,
    meanWait,
    answeredWait: meanWait,
    meanQueue: load === 0 ? 0 : (meanWait * load) / meanHandle,
    occupancy: agents === 0 ? 0 : Math.min(1, load / agents),
  };
}

/** Patience of more than so many handle times is taken as endless: Erlang C sizes then. */
const ENDLESS = 1000;

/**
 * Fewest agents under Erlang A that answer the share aimed at, of all offered, within the
 * threshold, and are busy for no more than `maximumOccupancy` of their time. 0 without load.
 *
 * The share is of all offered whatever the convention of the objective: the others can be met by
 * losing customers. An aim of 100 % is taken as 99.99 %, as with Erlang C.
 */
export function agentsNeededWithAbandonment(
  load: number,
  meanHandle: number,
  meanPatience: number,
  objective: Pick<Objective, 'serviceLevel' | 'withinSeconds'>,
  maximumOccupancy = 1,
): number {
  if (load <= 0) return 0;
  if (meanPatience > ENDLESS * meanHandle) {
    const needed = agentsNeeded(load, meanHandle, objective);
    return Math.max(needed, agentsForOccupancy(load, maximumOccupancy));
  }
  const aim = Math.min(objective.serviceLevel, 0.9999);
  const enough = (agents: number): boolean => {
    const queue = { load, agents, meanHandle, meanPatience };
    const { answeredWithin, occupancy } = erlangA(queue, objective.withinSeconds);
    return answeredWithin >= aim && occupancy <= maximumOccupancy;
  };
  // So many at the least: no more contacts are answered than the agents have time for.
  let few = Math.max(0, Math.ceil(aim * load) - 1);
  let many = Math.max(1, Math.ceil(load));
  for (let more = 1; !enough(many); more *= 2) {
    few = many;
    many += more;
  }
  while (many - few > 1) {
    const middle = Math.floor((few + many) / 2);
    if (enough(middle)) many = middle;
    else few = middle;
  }
  return many;
}

/** Fewest agents whom a load in Erlang keeps busy for no more than a share of their time. */
export function agentsForOccupancy(load: number, maximumOccupancy: number): number {
  // A hair less before rounding up: 48 Erlang at 75 % are 64 agents, not 65.
  return Math.ceil(load / maximumOccupancy - 1e-9);
}
