import type { Clock } from '../demand/clock.ts';
import { SECONDS_A_DAY } from '../demand/clock.ts';
import type { SiteAvailability } from '../hazards/availability.ts';
import { valueAt } from '../hazards/step-curve.ts';

/** A team whose agents an outage of its site strikes. */
export interface StruckTeam {
  readonly provider: number;
  readonly site: number;
  /** [interval of the horizon]: agents scheduled. */
  readonly scheduled: ArrayLike<number>;
}

/**
 * What outages of its own sites take of each provider's capacity, day by day, whatever their kind and
 * whoever answers for them: agent-hours lost / agent-hours scheduled, of all its teams. Agents who
 * work at home or at recovery seats are not lost (seats as they stand when the time counted begins);
 * agents who merely work more slowly are not either.
 */
export class LostCapacity {
  private readonly clock: Clock;
  /** [site]: its provider; −1: no team of the setup works there. */
  private readonly ownerOf: number[] = [];
  /** [site][interval of the horizon]: agents scheduled. */
  private readonly agents: (Float64Array | undefined)[] = [];
  /** [provider][day]: agents × intervals scheduled. */
  private readonly planned: readonly Float64Array[];

  constructor(teams: readonly StruckTeam[], providers: number, clock: Clock) {
    const { days, intervalsPerDay } = clock;
    this.clock = clock;
    this.planned = Array.from({ length: providers }, () => new Float64Array(days));
    for (const { provider, site, scheduled } of teams) {
      const agents = (this.agents[site] ??= new Float64Array(days * intervalsPerDay));
      this.ownerOf[site] = provider;
      for (let i = 0; i < agents.length; i++) {
        agents[i]! += scheduled[i]!;
        this.planned[provider]![Math.floor(i / intervalsPerDay)]! += scheduled[i]!;
      }
    }
  }

  /**
   * @param sites what the outages of a replication leave of each site
   * @param into [provider][day], cleared and written: share of the capacity lost, 0 to 1
   */
  mark(
    sites: readonly Pick<SiteAvailability, 'left' | 'seats'>[],
    into: readonly Float64Array[],
  ): void {
    for (const days of into) days.fill(0);
    this.agents.forEach((agents, site) => {
      if (agents === undefined) return;
      const { left, seats } = sites[site]!;
      left.values.forEach((share, piece) => {
        if (share >= 1) return;
        const from = left.times[piece]!;
        const to = left.times[piece + 1] ?? Infinity;
        const lost = into[this.ownerOf[site]!]!;
        this.spread(from, to, (interval, start, part) => {
          const day = Math.floor(interval / this.clock.intervalsPerDay);
          const away = agents[interval]! * (1 - share) - valueAt(seats, start);
          if (away > 0) lost[day]! += away * part;
        });
      });
    });
    into.forEach((days, provider) => {
      for (let day = 0; day < days.length; day++) {
        if (days[day]! > 0) days[day] = Math.min(1, days[day]! / this.planned[provider]![day]!);
      }
    });
  }

  /** Each interval of the horizon that a stretch of time meets, when it does, and what part of it. */
  private spread(
    from: number,
    to: number,
    each: (interval: number, start: number, part: number) => void,
  ): void {
    const { days, intervalSeconds } = this.clock;
    const begin = Math.max(0, from);
    const end = Math.min(days * SECONDS_A_DAY, to);
    for (let i = Math.floor(begin / intervalSeconds); i * intervalSeconds < end; i++) {
      const start = Math.max(begin, i * intervalSeconds);
      const stop = Math.min(end, (i + 1) * intervalSeconds);
      if (stop > start) each(i, start, (stop - start) / intervalSeconds);
    }
  }
}
