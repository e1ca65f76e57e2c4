import type { Facts } from '../contract/facts.ts';
import type { StaffHours } from '../contract/staff-hours.ts';
import type { VolumeBoard } from '../contract/volumes.ts';
import type { Clock } from '../demand/clock.ts';
import { count, COUNTS, PROVIDER_COUNTS, type Tally } from '../queueing/tally.ts';
import type { BilledWork } from './billed-work.ts';
import type { BillingPlan } from './billing-plan.ts';

/** The facts that contracts ask of one setup, gathered as a replication goes on. */
export class MonthFacts implements Facts {
  readonly bands: number;
  readonly paidHours: Float64Array;
  readonly activations: Float64Array;
  readonly backlogAgeHours: Float64Array;
  readonly excused: readonly Uint8Array[];
  readonly capacityLost: readonly Float64Array[];
  readonly lost: Float64Array;
  readonly unresolved: Float64Array;
  readonly transferred: Float64Array;
  readonly offeredDays: Float64Array;
  readonly breaches: Float64Array;
  readonly hoursBelow: Float64Array;
  /** Before the horizon's end as folded at the last closing; then the tally's own. */
  providerDays: Float64Array;

  private readonly work: BilledWork;
  private readonly staff: StaffHours;
  private readonly volumes: VolumeBoard;
  private readonly plan: BillingPlan;
  private readonly clock: Clock;
  private readonly channels: number;
  private readonly folded: Float64Array;

  constructor(
    plan: BillingPlan,
    work: BilledWork,
    staff: StaffHours,
    volumes: VolumeBoard,
    providers: number,
  ) {
    const { terms, ledger } = plan;
    const { calendar } = terms;
    const teams = ledger.routing.teams.length;
    const channels = ledger.planned.length;
    const byMonth = (): Float64Array => new Float64Array(calendar.months.length * channels);
    this.plan = plan;
    this.clock = ledger.clock;
    this.work = work;
    this.staff = staff;
    this.volumes = volumes;
    this.channels = channels;
    this.bands = terms.bands;
    this.paidHours = new Float64Array(calendar.periods.length * terms.bands * teams);
    this.activations = new Float64Array(calendar.periods.length * teams);
    this.backlogAgeHours = new Float64Array(calendar.months.length * channels * providers);
    this.excused = Array.from({ length: providers }, () => new Uint8Array(this.clock.days));
    this.capacityLost = this.excused.map(() => new Float64Array(this.clock.days));
    this.lost = byMonth();
    this.unresolved = byMonth();
    this.transferred = byMonth();
    this.offeredDays = new Float64Array(this.clock.days * channels);
    this.breaches = byMonth();
    this.hoursBelow = byMonth();
    this.folded = new Float64Array(
      plan.measures ? this.clock.days * channels * (providers + 1) * PROVIDER_COUNTS : 0,
    );
    this.providerDays = this.folded;
  }

  get completed(): Float64Array {
    return this.work.answered;
  }

  get resolved(): Float64Array {
    return this.work.resolved;
  }

  get handledSeconds(): Float64Array {
    return this.work.handledSeconds;
  }

  get standbyHours(): Float64Array {
    return this.staff.standby;
  }

  get newAgents(): Float64Array {
    return this.volumes.roll.newAgents;
  }

  get contractEnd(): Int32Array {
    return this.volumes.roll.contractEnd;
  }

  get contractStart(): Int32Array {
    return this.volumes.roll.contractStart;
  }

  get noticeDay(): Int32Array {
    return this.volumes.roll.noticeDay;
  }

  fixedShare = (channel: number, provider: number, day: number): number =>
    this.volumes.fixedShare(channel, provider, day);

  agreedShare = (channel: number, provider: number, day: number): number =>
    this.volumes.agreedShare(channel, provider, day);

  /** Nothing has happened yet. */
  begin(): void {
    for (const zero of [
      this.paidHours,
      this.activations,
      this.backlogAgeHours,
      this.lost,
      this.unresolved,
      this.transferred,
      this.offeredDays,
      this.breaches,
      this.hoursBelow,
      this.folded,
    ]) {
      zero.fill(0);
    }
    this.excused.forEach((days) => days.fill(0));
    this.capacityLost.forEach((days) => days.fill(0));
    this.providerDays = this.folded;
  }

  /** Reads off the tally what was offered on a day that has ended: forecasts are given in mid-month too. */
  countDay({ counts }: Tally, day: number): void {
    const { channels, clock } = this;
    this.offeredDays.fill(0, day * channels, (day + 1) * channels);
    let row = day * clock.intervalsPerDay * channels;
    for (let i = 0; i < clock.intervalsPerDay; i++) {
      for (let channel = 0; channel < channels; channel++, row++) {
        this.offeredDays[day * channels + channel]! += counts[row * COUNTS + count.offered]!;
      }
    }
  }

  /**
   * A month has ended: reads off what its agents are paid for, and the tally anew for the days from
   * `first` on, up to the month's last.
   *
   * @param first first day of a month
   */
  count({ counts }: Tally, first: number, last: number): void {
    const { channels, clock } = this;
    const { months, periodOfDay, periods } = this.plan.terms.calendar;
    const monthOf = (day: number): number => periods[periodOfDay[day]!]!.month;
    const from = periodOfDay[months[monthOf(last)]!.first]!;
    this.staff.paid(this.paidHours, from, periodOfDay[last]! + 1);
    for (let month = monthOf(first); month <= monthOf(last); month++) {
      if (months[month]!.first < first) continue;
      for (const by of [this.lost, this.unresolved, this.transferred]) {
        by.fill(0, month * channels, (month + 1) * channels);
      }
    }
    for (let day = first; day <= last; day++) {
      const month = monthOf(day) * channels;
      let row = day * clock.intervalsPerDay * channels;
      for (let i = 0; i < clock.intervalsPerDay; i++) {
        for (let channel = 0; channel < channels; channel++, row++) {
          const at = row * COUNTS;
          if (counts[at + count.offered] === 0) continue;
          this.lost[month + channel]! += counts[at + count.lost]!;
          this.unresolved[month + channel]! += counts[at + count.unresolved]!;
          this.transferred[month + channel]! += counts[at + count.transferred]!;
        }
      }
    }
  }
}
