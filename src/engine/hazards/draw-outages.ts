import { month, parseIsoMinute } from '../../base/calendar.ts';
import { present } from '../../base/assert.ts';
import type { Hazard, Scenario } from '../../scenario/types.ts';
import type { Clock } from '../demand/clock.ts';
import { durationQuantile, exponential, type Quantile } from '../random/laws.ts';
import { unitFromBits } from '../random/mix.ts';
import { purpose, Stream, type RootKey } from '../random/streams.ts';
import { footprint, sitesOf } from './footprint.ts';
import { openUnit } from './open-unit.ts';
import type { Outage } from './outage.ts';
import { recoverySeconds } from './recovery-course.ts';
import { severityQuantile } from './severity.ts';

const SECONDS_A_YEAR = 365.25 * 86_400;

/** Draws the outage log of a replication. */
export interface OutageSource {
  /** Outages in order of their start; ties in order of the hazards, then of the sites. */
  draw(replication: number): readonly Outage[];
}

interface PreparedHazard {
  readonly duration: Quantile;
  /** Share of the capacity lost. */
  readonly severity: (probability: number) => number;
  /** Chance to keep a candidate, by month. */
  readonly keep: readonly number[];
  /** Start of a scripted hazard, seconds from the first midnight. */
  readonly scripted: number | undefined;
  readonly recovery: number;
  /** What occurs apart from each other. */
  readonly processes: readonly Process[];
}

/** Occurrences of one hazard that strike the same sites. */
interface Process {
  /** As in an outage: a site's index, or −1 for the whole footprint. */
  readonly site: number;
  /** Place of its stream. */
  readonly place: number;
  /** Candidates per second; thinned to the month's own rate. */
  readonly ratePerSecond: number;
}

/** Hazards whose streams stay apart; above it, those of one site alone begin. */
const HAZARDS = 64;

/**
 * Poisson occurrences of each hazard (thinned by month: Lewis and Shedler 1979), duration and
 * severity by their inverse distribution functions. Outages that began before the horizon are left
 * out. Each hazard has its own stream, so one more hazard leaves the others as they were.
 *
 * With a common-cause share β (beta-factor model, Fleming 1975), each site of the footprint is
 * struck at the hazard's yearly rate λ: by occurrences common to all of them at βλ, and alone at
 * (1 − β)λ, from a stream of its own.
 */
export function outageSource(scenario: Scenario, clock: Clock, root: RootKey): OutageSource {
  const sites = sitesOf(scenario);
  const prepared = scenario.hazards.map((hazard, index) =>
    prepareHazard(hazard, index, footprint(hazard, scenario, sites), clock),
  );
  const gap = exponential(1);
  const stream = new Stream();
  return {
    draw(replication) {
      const outages: Outage[] = [];
      prepared.forEach((hazard, index) => {
        for (const process of hazard.processes) {
          stream.seek(root, replication, purpose.outages, process.place);
          drawProcess(hazard, process, index, clock, gap, stream, outages);
        }
      });
      return outages.sort((a, b) => a.start - b.start || a.hazard - b.hazard || a.site - b.site);
    },
  };
}

function prepareHazard(
  hazard: Hazard,
  index: number,
  struck: readonly number[],
  clock: Clock,
): PreparedHazard {
  const common = {
    duration: durationQuantile(hazard.durationHours),
    severity: severityQuantile(hazard.capacityLost),
    recovery: recoverySeconds(hazard),
  };
  if ('at' in hazard.occurs) {
    const minute = present(parseIsoMinute(hazard.occurs.at), 'hazard.occurs.at');
    const scripted = (minute - clock.firstDay * 1440) * 60;
    const processes = [{ site: -1, place: index, ratePerSecond: 0 }];
    return { ...common, keep: [], scripted, processes };
  }
  const weights = hazard.occurs.monthWeights ?? new Array<number>(12).fill(1);
  const highest = weights.reduce((most, weight) => Math.max(most, weight), 0);
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / 12;
  const rate = highest === 0 ? 0 : (hazard.occurs.perYear * highest) / mean / SECONDS_A_YEAR;
  const keep = weights.map((weight) => (highest === 0 ? 0 : weight / highest));
  const processes = processesOf(index, rate, hazard.commonCauseShare, struck);
  return { ...common, keep, scripted: undefined, processes };
}

function processesOf(
  hazard: number,
  rate: number,
  beta: number | undefined,
  struck: readonly number[],
): Process[] {
  if (beta === undefined) return [{ site: -1, place: hazard, ratePerSecond: rate }];
  return [
    { site: -1, place: hazard, ratePerSecond: beta * rate },
    ...struck.map((site) => ({
      site,
      place: (site + 1) * HAZARDS + hazard,
      ratePerSecond: (1 - beta) * rate,
    })),
  ];
}

function drawProcess(
  hazard: PreparedHazard,
  { site, ratePerSecond }: Process,
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
      if (ratePerSecond === 0) return;
      time += gap(openUnit(stream)) / ratePerSecond;
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
      site,
      start: time,
      duration,
      recovery: hazard.recovery,
      capacityLost: hazard.severity(severity),
    });
  }
}
