import { purpose, Stream } from '../random/streams.ts';
import type { SetupPlan } from '../replication/setup-plan.ts';
import { World, type WorldPlan } from '../replication/world.ts';
import type { BankPlan } from './bank-plan.ts';
import { CopyMaker } from './copy-maker.ts';
import { setupKinds, type DayKinds } from './day-kinds.ts';
import type { DayRecord } from './day-record.ts';
import { isSteady } from './steady.ts';

/** Replications under whose numbers copies draw; no run goes so far. */
const COPIES = 0x40000000;

/** The days of one setup in a bank. */
interface SetupBank {
  readonly kinds: DayKinds;
  readonly maker: CopyMaker;
  /** By the setup's kind of day and the copy; null where the day has not ended by midnight. */
  readonly records: Map<number, DayRecord | null>;
}

/**
 * Copies of calm days, simulated contact by contact when first asked for. A copy is a day of a world
 * of its own, drawn from streams of its own, so it is the same whoever asks for it, and whenever.
 */
export class Bank {
  private readonly plan: BankPlan;
  private readonly world: World;
  /** [setup]; undefined: it is always simulated. */
  private readonly setups: readonly (SetupBank | undefined)[];
  private readonly copies: number;
  /** [kind × strata + stratum]: days of the replication that have drawn from it. */
  private readonly taken: Uint16Array;
  private replication = 0;
  private readonly stream = new Stream();
  /** Copy and day last drawn into the bank's own world. */
  private drawn = -1;
  private drawnOn = -1;

  constructor(plan: BankPlan, world: WorldPlan, setups: readonly SetupPlan[]) {
    const calm = new World(world);
    calm.beginCalm();
    this.plan = plan;
    this.world = calm;
    this.copies = plan.groups * plan.each * plan.strata.count;
    this.taken = new Uint16Array(plan.kinds.first.length * plan.strata.count);
    this.setups = setups.map((setup) =>
      isSteady(setup)
        ? {
            kinds: setupKinds(plan.kinds, setup, world.forecasts, world.clock),
            maker: new CopyMaker(setup, world, calm),
            records: new Map<number, DayRecord | null>(),
          }
        : undefined,
    );
  }

  /** Whether a setup's days may come from the bank at all. */
  serves(setup: number): boolean {
    return this.setups[setup] !== undefined;
  }

  /** Starts a replication. */
  begin(replication: number): void {
    this.replication = replication;
    this.taken.fill(0);
  }

  /**
   * The copy that the replication draws for a day: of its part of the bank and of the day's busyness.
   * Days come one after the other; those that are alike take turns at the copies, from a random one on.
   *
   * @param factors [channel]: what the day's contacts are multiplied by
   */
  pick(day: number, factors: Float64Array): number {
    const { strata, groups, each, root, kinds } = this.plan;
    const stratum = strata.of(strata.busyness(factors));
    const cell = kinds.of[day]! * strata.count + stratum;
    const bits = this.stream.seek(root, this.replication, purpose.bankPick, cell).next();
    const turn = ((bits >>> 0) + this.taken[cell]!++) % each;
    return ((this.replication % groups) * each + turn) * strata.count + stratum;
  }

  /** Draws the contacts of a copy, and who is present, into a world, as on `day`. */
  draw(copy: number, day: number, into: World): void {
    const { kinds, strata } = this.plan;
    const kind = kinds.of[day]!;
    strata.draw(COPIES + copy, kind, copy % strata.count, into.factors);
    into.drawCopy(COPIES + copy, kinds.first[kind]!, day);
  }

  /** What a copy of a day writes into a setup's books; undefined: the day must be simulated. */
  record(copy: number, day: number, setup: number): DayRecord | undefined {
    const of = this.setups[setup];
    if (of === undefined) return undefined;
    const kind = of.kinds.of[day]!;
    const key = kind * this.copies + copy;
    let record = of.records.get(key);
    if (record === undefined) {
      const first = of.kinds.first[kind]!;
      // Setups side by side mostly ask for the same copy one after the other.
      if (this.drawn !== copy || this.drawnOn !== first) this.draw(copy, first, this.world);
      [this.drawn, this.drawnOn] = [copy, first];
      record = of.maker.make(first, this.world);
      of.records.set(key, record);
    }
    return record ?? undefined;
  }
}
