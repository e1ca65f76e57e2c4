import { bankPlan, type BankPlan } from '../../src/engine/bank/bank-plan.ts';
import { prepare, type MeasureId } from '../../src/engine/index.ts';
import { Digest } from '../../src/engine/replication/digest.ts';
import { Life } from '../../src/engine/replication/life.ts';
import { setupPlan, type SetupPlan } from '../../src/engine/replication/setup-plan.ts';
import { SetupRun } from '../../src/engine/replication/setup-run.ts';
import { worldPlan, type WorldPlan } from '../../src/engine/replication/world.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import type { Scenario, ScenarioInput } from '../../src/scenario/types.ts';

/** A valid scenario that lets calm days come from a bank. */
export function withBank(input: ScenarioInput): Scenario {
  const parsed = parseScenario({ ...input, run: { ...input.run, calmDays: 'fromBank' } });
  if (!parsed.ok) throw new Error(parsed.error.map(({ message }) => message).join('\n'));
  return parsed.value;
}

/** What a scenario is compiled to. */
export interface Compiled {
  readonly scenario: Scenario;
  readonly world: WorldPlan;
  readonly setups: readonly SetupPlan[];
  readonly bank: BankPlan | undefined;
}

/** Compiles a scenario; without a bank where it has none. */
export function compile(scenario: Scenario): Compiled {
  const world = worldPlan(scenario);
  const setups = scenario.setups.map((setup) => setupPlan(world, setup));
  const found = bankPlan(world);
  return { scenario, world, setups, bank: typeof found === 'string' ? undefined : found };
}

/** One replication after the other, of which single days may be simulated although the bank has them. */
export class Lives {
  readonly runs: readonly SetupRun[];
  readonly life: Life;
  private readonly digests: readonly Digest[];
  private readonly width: number;

  constructor(compiled: Compiled, isWatched?: (day: number) => boolean) {
    this.runs = compiled.setups.map((setup) => new SetupRun(setup, compiled.world));
    this.life = new Life(compiled, this.runs, isWatched);
    this.digests = this.runs.map((run) => new Digest(compiled.world, run));
    this.width = prepare(compiled.scenario).layout.columns.length;
  }

  /** The columns of a replication, in the order of the layout. */
  columns(replication: number): Float64Array {
    const { world } = this.life;
    this.life.live(replication);
    const columns = new Float64Array(this.width);
    let at = 0;
    for (const digest of this.digests) digest.close(world.outages);
    for (const digest of this.digests) {
      at = digest.writeMeasures(columns, at, digest.recoveries(world.outages, world.availability));
    }
    return columns;
  }
}

/** The measure of a column that two replications do not agree on, to nine digits; undefined: all agree. */
export function firstDisagreement(
  compiled: Compiled,
  a: Float64Array,
  b: Float64Array,
): MeasureId | undefined {
  const { columns } = prepare(compiled.scenario).layout;
  return columns.find((_, i) => {
    const [left, right] = [a[i]!, b[i]!];
    if (Number.isNaN(left) && Number.isNaN(right)) return false;
    return !(Math.abs(left - right) <= 1e-9 * Math.max(1, Math.abs(left)));
  })?.measure;
}
