import { parseIsoDate, parseIsoMinute } from '../../base/calendar.ts';
import type { Hazard, Scenario } from '../types.ts';
import { meanHours } from './outage-hours.ts';

/** The engine takes a larger product of effects for this factor; see `demandEffect` there. */
const MOST = 100;
const HOURS_A_YEAR = 8766;

/** Factors on demand that the hazards of a scenario bring about, at least 1. */
export interface DemandGrowth {
  /** Over the horizon. */
  readonly mean: number;
  /** While scripted hazards coincide. */
  readonly peak: number;
}

/**
 * About how much the outages raise demand: scripted ones where they are, random ones as if as many
 * of them as usual lasted at any time.
 */
export function demandGrowth({ hazards, horizon }: Scenario): DemandGrowth {
  const start = (parseIsoDate(horizon.start) ?? 0) * 24;
  const horizonHours = horizon.days * 24;
  let usual = 1;
  const scripted: Effect[] = [];
  for (const hazard of hazards) {
    const { during, after, afterHours } = hazard.demand;
    const duration = meanHours(hazard.durationHours);
    if ('perYear' in hazard.occurs) {
      const raised = [
        { factor: during, hours: duration },
        { factor: after, hours: afterHours },
      ];
      for (const { factor, hours } of raised) {
        const lasting = (hazard.occurs.perYear * Math.min(hours, horizonHours)) / HOURS_A_YEAR;
        usual *= Math.max(1, factor) ** lasting;
      }
    } else scripted.push(...effectsOf(hazard, duration, hazard.occurs.at, start));
  }
  const { mean, peak } = together(scripted, horizonHours);
  return { mean: Math.min(MOST, usual * mean), peak: Math.min(MOST, usual * peak) };
}

interface Effect {
  readonly from: number;
  readonly to: number;
  readonly factor: number;
}

function effectsOf({ demand }: Hazard, duration: number, at: string, start: number): Effect[] {
  const from = (parseIsoMinute(at) ?? 0) / 60 - start;
  const end = from + duration;
  return [
    { from, to: end, factor: Math.max(1, demand.during) },
    { from: end, to: end + demand.afterHours, factor: Math.max(1, demand.after) },
  ];
}

function together(effects: readonly Effect[], horizonHours: number): DemandGrowth {
  const instants = effects.flatMap(({ from, to }) => [from, to]);
  const times = [0, ...instants, horizonHours]
    .filter((time) => time >= 0 && time <= horizonHours)
    .sort((a, b) => a - b);
  let peak = 1;
  let sum = 0;
  times.slice(0, -1).forEach((time, index) => {
    const product = effects
      .filter(({ from, to }) => from <= time && time < to)
      .reduce((all, { factor }) => Math.min(MOST, all * factor), 1);
    const length = (times[index + 1] ?? time) - time;
    sum += product * length;
    if (length > 0) peak = Math.max(peak, product);
  });
  return { mean: sum / horizonHours, peak };
}
