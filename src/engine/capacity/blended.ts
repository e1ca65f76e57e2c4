import exp from '@stdlib/math-base-special-exp';
import type { Objective } from '../../scenario/types.ts';

/** A team that takes deferred work when no live contact waits; one contact an agent at a time. */
export interface BlendedTeam {
  /** Live contacts a second, and the Erlang they make. */
  readonly liveRate: number;
  readonly liveLoad: number;
  /** The same of deferred contacts, spread evenly. */
  readonly deferredRate: number;
  readonly deferredLoad: number;
  /** Deferred work is begun only while more agents than this are idle. */
  readonly reserve: number;
}

/** Weights are scaled down when they pass this, so that none overflows. */
const LARGE = 1e200;

/**
 * Share of the live contacts answered within `seconds`; 0 where the deferred work grows without end.
 *
 * Contacts in hand are not interrupted, so deferred work makes live contacts wait. All handle times
 * are taken as exponential of the common mean h, the mean over both kinds. Agents at work are then a
 * chain: below s = n − reserve both kinds are taken at once; from s on live contacts alone, and when
 * one ends at s, deferred work that waits fills its place. So the chain is a mixture of a Poisson law
 * of the total load, cut below s, and of a live queue that never has fewer than s at work; the part p
 * of the second follows from the mean number at work, which is the total load (Little). In it,
 * P(W > T) = P(all n at work) e^(−(n/h − live rate) T). Without reserve this is the wait of the first
 * class of a queue with priorities and one handle time (Kella and Yechiali 1985), exactly; with one
 * it follows Bhulai and Koole (2003).
 */
export function blendedServiceLevel(team: BlendedTeam, agents: number, seconds: number): number {
  const { liveRate, deferredRate, reserve } = team;
  const load = team.liveLoad + team.deferredLoad;
  const handle = load / (liveRate + deferredRate);
  const live = liveRate * handle;
  const full = agents - reserve;
  if (live >= agents || load >= agents || full <= 0) return 0;

  // Downwards from s − 1, the largest place of the cut Poisson law.
  let weight = 1;
  let below = 0;
  let atWork = 0;
  for (let j = full - 1; j >= 0; j--) {
    below += weight;
    atWork += weight * j;
    weight *= j / load;
    if (weight > LARGE) {
      weight /= LARGE;
      below /= LARGE;
      atWork /= LARGE;
    }
  }
  const meanBelow = atWork / below;

  // Upwards from s: live contacts alone.
  let above = 0;
  let busy = 0;
  weight = 1;
  for (let j = full; j < agents; j++) {
    above += weight;
    busy += weight * j;
    weight *= live / (j + 1);
  }
  const all = weight / (1 - live / agents);
  above += all;
  busy += all * agents;

  const part = (load - meanBelow) / (busy / above - meanBelow);
  if (part >= 1) return 0;
  return 1 - part * (all / above) * exp(-(agents / handle - liveRate) * seconds);
}

/** Fewest agents, from `least` on, with whom such a team meets the objective of its live contacts. */
export function agentsForBlended(
  team: BlendedTeam,
  objective: Pick<Objective, 'serviceLevel' | 'withinSeconds'>,
  least: number,
): number {
  const aim = Math.min(objective.serviceLevel, 0.9999);
  for (let agents = least; ; agents++) {
    if (blendedServiceLevel(team, agents, objective.withinSeconds) >= aim) return agents;
  }
}
