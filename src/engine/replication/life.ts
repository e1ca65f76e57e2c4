import { Bank } from '../bank/bank.ts';
import type { BankPlan } from '../bank/bank-plan.ts';
import type { SetupPlan } from './setup-plan.ts';
import type { SetupRun } from './setup-run.ts';
import { World, type WorldPlan } from './world.ts';

/** What replications have in common. */
export interface LifePlan {
  readonly world: WorldPlan;
  readonly setups: readonly SetupPlan[];
  /** Undefined: every day is simulated. */
  readonly bank: BankPlan | undefined;
}

/**
 * One replication at a time: a world, and its setups side by side, day by day. Where there is a bank,
 * what befalls customers on a day whose demand no outage moves is drawn from it; a setup at rest then
 * takes what the copy is known to leave, the others meet the same customers one by one.
 */
export class Life {
  readonly world: World;
  readonly runs: readonly SetupRun[];
  private readonly plan: LifePlan;
  private readonly bank: Bank | undefined;
  /** Whether a day is to be simulated in any case. */
  private readonly isWatched: (day: number) => boolean;

  constructor(
    plan: LifePlan,
    runs: readonly SetupRun[],
    isWatched: (day: number) => boolean = () => false,
  ) {
    this.plan = plan;
    this.world = new World(plan.world);
    this.runs = runs;
    this.isWatched = isWatched;
    this.bank = plan.bank && new Bank(plan.bank, plan.world, plan.setups);
  }

  /** Starts a replication. */
  begin(replication: number): void {
    this.world.begin(replication);
    this.bank?.begin(replication);
    for (const run of this.runs) run.begin(this.world);
  }

  /** Lives through a day; negative: one of the warm-up. Days come one after the other. */
  liveDay(day: number): void {
    const { world, runs, bank } = this;
    if (bank === undefined || day < 0 || world.isMoved(day)) {
      world.drawDay(day);
      for (const run of runs) run.runDay(day, world);
      return;
    }
    world.drawFactors(day);
    const copy = bank.pick(day, world.factors);
    const watched = this.isWatched(day);
    let drawn = false;
    for (let setup = 0; setup < runs.length; setup++) {
      const run = runs[setup]!;
      const record =
        !watched && bank.serves(setup) && run.isAtRest(day)
          ? bank.record(copy, day, setup)
          : undefined;
      if (record === undefined && !drawn) {
        bank.draw(copy, day, world);
        drawn = true;
      }
      run.runDay(day, world, record);
    }
  }

  /** Lives through a whole replication. */
  live(replication: number, dayBegins: (day: number) => void = () => undefined): void {
    const { clock } = this.plan.world;
    this.begin(replication);
    for (let day = -clock.warmUpDays; day < clock.days; day++) {
      dayBegins(day);
      this.liveDay(day);
    }
  }
}
