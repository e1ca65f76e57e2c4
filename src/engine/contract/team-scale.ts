import type { Agreements } from './agreements.ts';
import { excessOf, readyOf, type Departure } from './departures.ts';
import { PlannedStaff } from './planned-staff.ts';
import type { VolumePlan } from './volume-plan.ts';

/** How the staff of a setup follows its volumes. */
export class TeamScale {
  /** [team]: factor on the agents scheduled, and on the handle time while new agents learn. */
  readonly scale: Float64Array;
  readonly pace: Float64Array;

  private readonly plan: VolumePlan;
  private readonly agreements: Agreements;
  private readonly planned: PlannedStaff;

  constructor(plan: VolumePlan, agreements: Agreements) {
    this.plan = plan;
    this.agreements = agreements;
    this.planned = new PlannedStaff(plan);
    this.scale = new Float64Array(plan.routing.teams.length);
    this.pace = new Float64Array(plan.routing.teams.length);
    this.clear();
  }

  /** As scheduled. */
  clear(): void {
    this.scale.fill(1);
    this.pace.fill(1);
  }

  /**
   * The staff of a day. It follows the volume; after a departure those who take over grow as their
   * new agents come to work, and the leaver keeps its staff if it says so, until its last day.
   *
   * @param departures those told, in the order in which they were
   */
  set(day: number, departures: readonly Departure[]): void {
    let before = this.targets(day, []);
    this.scale.set(before);
    const excess = new Float64Array(this.pace.length);
    departures.forEach((departure, k) => {
      const known = departures.slice(0, k + 1).map((each) => ({ departure: each }));
      const now = this.targets(day, known);
      const whole = this.whole(day, departures.slice(0, k), departure);
      const ready = readyOf(departure, day);
      const slower = excessOf(departure, day);
      this.plan.routing.teams.forEach(({ provider }, team) => {
        const change = now[team]! - before[team]!;
        if (provider === departure.provider && change < 0 && departure.keepsStaff) return;
        const most = change > 0 ? (whole[team]! - before[team]!) * ready : change;
        const moved = change > 0 ? Math.min(change, most) : change;
        this.scale[team]! += moved;
        if (moved > 0) excess[team]! += moved * slower;
      });
      before = now;
    });
    this.moveCountries(day);
    this.plan.routing.teams.forEach(({ provider }, team) => {
      const gone = departures.some((each) => each.provider === provider && day >= each.last);
      if (gone) this.scale[team] = 0;
      // A hair below 0: what a sum of shares leaves of nothing.
      else this.scale[team] = Math.max(0, this.scale[team]!);
      this.pace[team] = excess[team]! > 0 ? 1 + excess[team]! / this.scale[team] : 1;
    });
  }

  /** Agents added at the peak once a departure is complete, rounded team by team. */
  hired(departure: Departure, before: readonly Departure[]): number {
    const day = departure.last;
    const from = this.targets(
      day,
      before.map((each) => ({ departure: each })),
    );
    const to = this.whole(day, before, departure);
    return this.plan.peaks.reduce(
      (sum, peak, team) =>
        sum + Math.max(0, Math.round(peak * to[team]!) - Math.round(peak * from[team]!)),
      0,
    );
  }

  /** What the staff would be with a departure complete. */
  private whole(day: number, before: readonly Departure[], departure: Departure): Float64Array {
    const known = before.map((each) => ({ departure: each }));
    return this.targets(day, [...known, { departure, left: 0 }]);
  }

  /**
   * By team, as a multiple of its schedule. Who loses part of a channel loses that part of its agents
   * for it; those who gain get, in proportion to their gains, as many as the same contacts take at
   * their own handle times. So a channel never has agents for more contacts than planned. A team without any planned work grows only by what its schedule lacks; but
   * where its provider is agreed to get nothing yet (volume factor 0), its schedule is for all of the
   * channels' volume, and it has the part agreed.
   */
  private targets(day: number, departures: Parameters<Agreements['shares']>[2]): Float64Array {
    const { plan, planned, agreements } = this;
    const { routing, work, peaks } = plan;
    const shares = planned.shares.map((base, channel) =>
      agreements.shares(channel, day, departures, base),
    );
    const moved = new Float64Array(routing.teams.length);
    shares.forEach((agreed, channel) => {
      this.moveAgents(channel, agreed, moved);
    });
    return moved.map((agents, team) => {
      const { provider, channels } = routing.teams[team]!;
      if (planned.idle[team] === 0) return peaks[team]! > 0 ? 1 + agents / peaks[team]! : 1;
      const own = (channel: number): number =>
        work[channel]! * routing.handleFactor[team]![channel]!;
      const whole = channels.reduce((sum, channel) => sum + own(channel), 0);
      if (whole === 0 || !agreements.isWaiting(provider, day)) {
        return peaks[team]! > 0 ? Math.max(1, agents / peaks[team]!) : 1;
      }
      const part = channels.reduce((sum, channel) => {
        const place = routing.channels[channel]!.providers.indexOf(provider);
        return sum + own(channel) * (shares[channel]![place] ?? 0);
      }, 0);
      return part / whole;
    });
  }

  /** Adds to `moved`, by team, the agents whom a channel's shares move. */
  private moveAgents(channel: number, agreed: readonly number[], moved: Float64Array): void {
    const { routing, peaks } = this.plan;
    const { agents, shares } = this.planned;
    const base = shares[channel]!;
    const { providers } = routing.channels[channel]!;
    const channels = routing.channels.length;
    const factor = (team: number): number => routing.handleFactor[team]![channel]!;
    // Of agents whose handle time has no factor.
    let freed = 0;
    let gained = 0;
    agreed.forEach((share, place) => {
      const gain = share - base[place]!;
      if (gain > 0) gained += gain;
      if (gain >= 0) return;
      for (const team of routing.teamsFor[channel]![providers[place]!]!) {
        const loses = (agents[team * channels + channel]! * -gain) / base[place]!;
        moved[team]! -= loses;
        freed += loses / factor(team);
      }
    });
    agreed.forEach((share, place) => {
      const gain = share - base[place]!;
      if (gain <= 0) return;
      const teams = routing.teamsFor[channel]![providers[place]!]!;
      const weights = teams.map((team) =>
        base[place]! > 0 ? agents[team * channels + channel]! : peaks[team]!,
      );
      const total = teams.reduce((sum, team, i) => sum + weights[i]! / factor(team), 0);
      if (total === 0) return;
      teams.forEach((team, i) => {
        moved[team]! += (freed * (gain / gained) * weights[i]!) / total;
      });
    });
  }

  /** Staff at sites outside the countries in force moves to the provider's teams inside them. */
  private moveCountries(day: number): void {
    const { routing, peaks } = this.plan;
    const { scale } = this;
    const before = scale.slice();
    routing.teams.forEach(({ provider, channels }, team) => {
      const sites = this.agreements.act(provider, day, (act) => act.sites)?.sites;
      if (sites === undefined || sites[team] === 1) return;
      const inside = routing.teams.flatMap((other, index) =>
        other.provider === provider && sites[index] === 1 && peaks[index]! > 0 ? [index] : [],
      );
      const alike = inside.filter((index) =>
        routing.teams[index]!.channels.some((channel) => channels.includes(channel)),
      );
      const takers = alike.length > 0 ? alike : inside;
      const total = takers.reduce((sum, index) => sum + peaks[index]!, 0);
      if (total === 0) return;
      for (const index of takers) scale[index]! += (before[team]! * peaks[team]!) / total;
      scale[team]! -= before[team]!;
    });
  }
}
