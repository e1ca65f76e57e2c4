import type { Facts } from '../contract/facts.ts';
import { FactReader, FactWriter } from '../contract/fact-writer.ts';
import { PROVIDER_COUNTS } from '../queueing/tally.ts';
import type { BillingPlan } from './billing-plan.ts';

/** What may change from one closing to the next. `providerDays` only where something is measured. */
const CLOSING = [
  'completed',
  'resolved',
  'handledSeconds',
  'paidHours',
  'standbyHours',
  'activations',
  'backlogAgeHours',
  'lost',
  'unresolved',
  'transferred',
  'breaches',
  'hoursBelow',
  'providerDays',
] as const;
type Closing = (typeof CLOSING)[number];

/** Numbers of each list of facts, by what they are counted by in `Facts`. */
export function factLengths(
  { terms, ledger, measures }: BillingPlan,
  providers: number,
): Readonly<Record<Closing | 'excused' | 'capacityLost' | 'offeredDays', number>> {
  const { months, periods } = terms.calendar;
  const teams = ledger.routing.teams.length;
  const channels = ledger.planned.length;
  const { days } = ledger.clock;
  const work = periods.length * terms.bands * teams;
  const byMonth = months.length * channels;
  return {
    completed: work * channels,
    resolved: work * channels,
    handledSeconds: work * channels,
    paidHours: work,
    standbyHours: periods.length * teams,
    activations: periods.length * teams,
    backlogAgeHours: byMonth * providers,
    lost: byMonth,
    unresolved: byMonth,
    transferred: byMonth,
    breaches: byMonth,
    hoursBelow: byMonth,
    providerDays: measures ? days * channels * (providers + 1) * PROVIDER_COUNTS : 0,
    excused: days,
    capacityLost: days,
    offeredDays: measures ? days * channels : 0,
  };
}

/**
 * Writes down what the contracts of a setup ask of a replication, as it stands at each closing. Only
 * for setups whose shares agreed never move: those come from the plan.
 */
export class MonthLog {
  private readonly writer: FactWriter;
  private readonly providers: number;

  constructor(plan: BillingPlan, providers: number) {
    const lengths = factLengths(plan, providers);
    const ofProviders = (length: number): number[] => new Array<number>(providers).fill(length);
    this.providers = providers;
    this.writer = new FactWriter([
      ...CLOSING.map((name) => lengths[name]),
      ...ofProviders(lengths.excused),
      ...ofProviders(lengths.capacityLost),
      lengths.offeredDays,
    ]);
  }

  /** Starts a replication; what holds for all of it is known. */
  begin({ excused, capacityLost }: Facts): void {
    const { writer, providers } = this;
    writer.begin();
    for (let p = 0; p < providers; p++) writer.write(CLOSING.length + p, excused[p]!);
    for (let p = 0; p < providers; p++) {
      writer.write(CLOSING.length + providers + p, capacityLost[p]!);
    }
  }

  /** A month is about to be closed. */
  close(facts: Facts): void {
    CLOSING.forEach((name, list) => {
      this.writer.write(list, facts[name]);
    });
  }

  /** The replication is over: its log, which ends with the contacts offered by day, and where they are. */
  take({ offeredDays }: Facts): Uint32Array {
    const { writer, providers } = this;
    const at = writer.size;
    writer.write(CLOSING.length + 2 * providers, offeredDays);
    const words = new Uint32Array(writer.size + 1);
    words.set(writer.take());
    words[writer.size] = at;
    return words;
  }
}

/** The facts of logged replications, one after the other: see `MonthLog`. */
export class LoggedFacts implements Pick<
  Facts,
  Closing | 'excused' | 'capacityLost' | 'offeredDays'
> {
  readonly completed: Float64Array;
  readonly resolved: Float64Array;
  readonly handledSeconds: Float64Array;
  readonly paidHours: Float64Array;
  readonly standbyHours: Float64Array;
  readonly activations: Float64Array;
  readonly backlogAgeHours: Float64Array;
  readonly lost: Float64Array;
  readonly unresolved: Float64Array;
  readonly transferred: Float64Array;
  readonly breaches: Float64Array;
  readonly hoursBelow: Float64Array;
  readonly providerDays: Float64Array;
  readonly excused: readonly Uint8Array[];
  readonly capacityLost: readonly Float64Array[];
  readonly offeredDays: Float64Array;

  private reader = new FactReader(new Uint32Array(0), 0);

  constructor(plan: BillingPlan, providers: number) {
    const lengths = factLengths(plan, providers);
    const list = (name: keyof typeof lengths): Float64Array => new Float64Array(lengths[name]);
    this.completed = list('completed');
    this.resolved = list('resolved');
    this.handledSeconds = list('handledSeconds');
    this.paidHours = list('paidHours');
    this.standbyHours = list('standbyHours');
    this.activations = list('activations');
    this.backlogAgeHours = list('backlogAgeHours');
    this.lost = list('lost');
    this.unresolved = list('unresolved');
    this.transferred = list('transferred');
    this.breaches = list('breaches');
    this.hoursBelow = list('hoursBelow');
    this.providerDays = list('providerDays');
    this.offeredDays = list('offeredDays');
    this.excused = Array.from({ length: providers }, () => new Uint8Array(lengths.excused));
    this.capacityLost = this.excused.map(() => list('capacityLost'));
  }

  /** A replication begins, whose log lies from `from` to `to`. */
  begin(words: Uint32Array, from: number, to: number): void {
    for (const name of CLOSING) this[name].fill(0);
    for (const of of [...this.excused, ...this.capacityLost, this.offeredDays]) of.fill(0);
    new FactReader(words, from + words[to - 1]!).read(this.offeredDays);
    this.reader = new FactReader(words, from);
    for (const days of this.excused) this.reader.read(days);
    for (const days of this.capacityLost) this.reader.read(days);
  }

  /** The next month is about to be closed. */
  close(): void {
    for (const name of CLOSING) this.reader.read(this[name]);
  }
}
