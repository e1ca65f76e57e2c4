import { month, parseIsoMinute } from '../../base/calendar.ts';
import { present } from '../../base/assert.ts';
import type { Hazard, Scenario } from '../../scenario/types.ts';
import type { Clock } from '../demand/clock.ts';
import { durationQuantile, exponential, type Quantile } from '../random/laws.ts';
import { unitFromBits } from '../random/mix.ts';
import { purpose, Stream, type RootKey } from '../random/streams.ts';
import type { Outage } from './outage.ts';

const SECONDS_A_YEAR = 365.25 * 86_400;

/** Draws the outage log of a replication. */
export interface OutageSource {
  /** Outages in order of their start; ties in order of the hazards. */
  draw(replication: number): readonly Outage[];
}

interface PreparedHazard {
  readonly duration: Quantile;
  /** Candidates per second; thinned to the month's own rate. */
  readonly ratePerSecond: number;
  /** Chance to keep a candidate, by month. */
  readonly keep: readonly number[];
  /** Start of a scripted hazard, seconds from the first midnight. */
  readonly scripted: number | undefined;
  readonly leastLost: number;
  readonly mostLost: number;
  readonly recovery: number;
}

/**
 * Poisson occurrences of each hazard (thinned by month: Lewis and Shedler 1979), duration and
 * severity by their inverse distribution functions. Outages that began before the horizon are left
 * out. Each hazard has its own stream, so one more hazard leaves the others as they were.
 */
export function outageSource(scenario: Scenario, clock: Clock, root: RootKey): OutageSource {
  const prepared = scenario.hazards.map((hazard) => prepareHazard(hazard, clock));
  const gap = exponential(1);
  const stream = new Stream();
  return {
    draw(replication) {
      const outages: Outage[] = [];
      prepared.forEach((hazard, index) => {
        stream.seek(root, replication, purpose.outages, index);
        drawHazard(hazard, index, clock, gap, stream, outages);
      });
      return outages.sort((a, b) => a.start - b.start || a.hazard - b.hazard);
    },
  };
}

function prepareHazard(hazard: Hazard, clock: Clock): PreparedHazard {
  const lost = hazard.capacityLost;
  const common = {
    duration: durationQuantile(hazard.durationHours),
    leastLost: typeof lost === 'number' ? lost : lost.minimum,
    mostLost: typeof lost === 'number' ? lost : lost.maximum,
    recovery: hazard.recoveryHours * 3600,
  };
  if ('at' in hazard.occurs) {
    const minute = present(parseIsoMinute(hazard.occurs.at), 'hazard.occurs.at');
    const scripted = (minute - clock.firstDay * 1440) * 60;
    return { ...common, ratePerSecond: 0, keep: [], scripted };
  }
  const weights = hazard.occurs.monthWeights ?? new Array<number>(12).fill(1);
  const highest = weights.reduce((most, weight) => Math.max(most, weight), 0);
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / 12;
  return {
    ...common,
    ratePerSecond: highest === 0 ? 0 : (hazard.occurs.perYear * highest) / mean / SECONDS_A_YEAR,
    keep: weights.map((weight) => (highest === 0 ? 0 : weight / highest)),
    scripted: undefined,
  };
}

function drawHazard(
  hazard: PreparedHazard,
  index: number,
  clock: Clock,
  gap: Quantile,
  stream: Stream,
  outages: Outage[],
): void {
  let time = 0;
  for (let occurrence = 0; ; occurrence++) {
    if (hazard.scripted !== undefined) {
      if (occurrence > 0) return;
      time = hazard.scripted;
      stream.next();
    } else {
      if (hazard.ratePerSecond === 0) return;
      time += gap(openUnit(stream)) / hazard.ratePerSecond;
      if (time >= clock.horizonSeconds) return;
    }
    const thinning = unitFromBits(stream.next());
    const duration = hazard.duration(openUnit(stream));
    const severity = unitFromBits(stream.next());
    if (hazard.scripted === undefined) {
      const monthOfYear = month(clock.firstDay + Math.floor(time / 86_400));
      if (thinning >= hazard.keep[monthOfYear]!) continue;
    }
    outages.push({
      hazard: index,
      occurrence,
      site: -1,
      start: time,
      duration,
      recovery: hazard.recovery,
      capacityLost: hazard.leastLost + severity * (hazard.mostLost - hazard.leastLost),
    });
  }
}

/** The next number of a stream, strictly between 0 and 1. */
function openUnit(stream: Stream): number {
  return unitFromBits(stream.next()) + 1.1641532182693481e-10;
}
