import { toldAt, type Departure } from './departures.ts';
import type { VolumePlan } from './volume-plan.ts';

/** A departure told: its place in the setup's list; −1: brought about by a trigger. */
interface Told {
  readonly departure: Departure;
  readonly place: number;
}

/**
 * Who leaves in one replication: the departures that have been told, those still to come, and what they
 * say of when contracts begin and end. For each replication `begin`; then `startDay` at each midnight.
 */
export class DepartureRoll {
  /** In the order in which they were told. */
  readonly told: Told[] = [];
  /** [provider]: first day without its contract, as told so far; the horizon's days: it lasts. */
  readonly contractEnd: Int32Array;
  /**
   * [provider]: first day of its contract. 0, but for one that has no planned share anywhere and is
   * agreed to get nothing: the day on which another's departure is told.
   */
  readonly contractStart: Int32Array;
  /** [provider]: day on which the client gave notice within the horizon; −1: it has not. */
  readonly noticeDay: Int32Array;
  /** [month × departures of the setup + place]: agents hired by those who take over. */
  readonly newAgents: Float64Array;

  private readonly plan: VolumePlan;
  private readonly waiting: readonly number[];
  private readonly hired: (departure: Departure, before: readonly Departure[]) => number;
  /** Not told yet, in order of the day on which they are. */
  private coming: Told[] = [];

  /**
   * @param waiting providers whose contract waits for a departure
   * @param hired agents whom those who take over hire for a departure, after those before it
   */
  constructor(
    plan: VolumePlan,
    waiting: readonly number[],
    hired: (departure: Departure, before: readonly Departure[]) => number,
  ) {
    const { scenario, clock } = plan;
    const providers = scenario.providers.length;
    this.plan = plan;
    this.waiting = waiting;
    this.hired = hired;
    this.contractEnd = new Int32Array(providers).fill(clock.days);
    this.contractStart = new Int32Array(providers);
    this.noticeDay = new Int32Array(providers).fill(-1);
    this.newAgents = new Float64Array(plan.months.length * plan.departures.length);
  }

  /** Day on which the first departure of the replication was told, so far; Infinity: none. */
  get firstTold(): number {
    return this.told.reduce((day, { departure }) => Math.min(day, departure.told), Infinity);
  }

  /** All that are told or to come, unless a trigger ends a contract. */
  get expected(): readonly Departure[] {
    return [...this.told, ...this.coming].map(({ departure }) => departure);
  }

  /**
   * Starts a replication: nobody has left.
   *
   * @param gaps [provider]: unit exponential that says when a random departure is told
   */
  begin(gaps: ArrayLike<number>): void {
    const { clock, departures } = this.plan;
    this.contractEnd.fill(clock.days);
    for (const provider of this.waiting) this.contractStart[provider] = clock.days;
    this.noticeDay.fill(-1);
    this.newAgents.fill(0);
    this.told.length = 0;
    this.coming = departures
      .flatMap(({ provider, on, perYear, at }, place): Told[] => {
        const day = on ?? toldAt(gaps[provider]!, perYear, clock);
        return day === undefined || day >= clock.days ? [] : [{ departure: at(day), place }];
      })
      .sort((a, b) => a.departure.told - b.departure.told);
  }

  /** A day begins: those due are told. */
  startDay(day: number): void {
    while (this.coming.length > 0 && this.coming[0]!.departure.told <= day) {
      const { departure, place } = this.coming.shift()!;
      this.tell(departure, place);
    }
  }

  /** A departure is told; it counts unless the provider leaves by then already. */
  tell(departure: Departure, place = -1): void {
    const { provider, last, reason, successor } = departure;
    const before = this.told.map(({ departure: d }) => d);
    if (before.some((d) => d.provider === provider && d.last <= last)) return;
    const planned = before.findIndex((d) => d.provider === provider);
    const isNew = planned < 0 || before[planned]!.successor === undefined;
    if (isNew) this.told.push({ departure, place });
    else {
      // Brought forward: who was hired for the later day is still to come, and nobody else; what is
      // handed over already stays so.
      const { departure: former, place: of } = this.told[planned]!;
      const { told: since, successor: same, keepsStaff } = former;
      const sooner = { ...departure, told: since, successor: same, keepsStaff, former };
      this.told[planned] = { departure: sooner, place: of };
    }
    this.contractEnd[provider] = Math.min(this.contractEnd[provider]!, Math.max(0, last));
    for (const other of this.waiting) {
      if (other === provider) continue;
      this.contractStart[other] = Math.min(this.contractStart[other]!, Math.max(0, departure.told));
    }
    if (reason === 'notice' && departure.told >= 0 && this.noticeDay[provider]! < 0)
      this.noticeDay[provider] = departure.told;
    if (isNew && place >= 0 && successor !== undefined) this.hire(departure, place, before);
  }

  private hire(departure: Departure, place: number, before: readonly Departure[]): void {
    const { months, departures } = this.plan;
    const month = months.findIndex(
      ({ first, days }) => departure.told >= first && departure.told < first + days,
    );
    if (month < 0) return;
    this.newAgents[month * departures.length + place] = this.hired(departure, before);
  }
}
