import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SECONDS_A_DAY } from '../../src/engine/demand/clock.ts';
import type { Kernel } from '../../src/engine/queueing/kernel.ts';
import { PROVIDER_COUNTS } from '../../src/engine/queueing/tally.ts';
import { setupPlan } from '../../src/engine/replication/setup-plan.ts';
import { SetupRun } from '../../src/engine/replication/setup-run.ts';
import { World, worldPlan } from '../../src/engine/replication/world.ts';
import type { Scenario, ScenarioInput } from '../../src/scenario/types.ts';
import { smallArbitraryScenario } from '../support/arbitrary-scenario.ts';
import { withCheapLaws } from '../support/cheap-laws.ts';
import { validScenario } from '../support/simulate.ts';

const SCENARIOS = 60;

type Counted = Readonly<Record<string, Int32Array | Float64Array>>;

/** Everything that a kernel has counted, by name; its books are closed. */
function counted({ tally, books }: Kernel): Counted {
  const intervals = tally.counts.length / tally.abandonedWait.length;
  const places = books.providers.places.channelOf.length;
  const byProvider = new Float64Array(intervals * places * PROVIDER_COUNTS);
  books.providers.addTo(byProvider, 0);
  return { ...(tally as unknown as Counted), byProvider, ended: books.ended };
}

/** Names of what differs in any digit. */
function differences(of: Counted, from: Counted): string[] {
  return Object.keys(of).filter((name) => {
    const other = from[name]!;
    return of[name]!.some((value, at) => value !== other[at]);
  });
}

/** What a setup has lived through, in a run that may take the short way or not. */
interface Lived {
  /** Attempts that went the long way from their arrival on. */
  readonly arrivals: number;
  readonly books: Counted;
}

function live(scenario: Scenario, short: boolean): Lived[] {
  const plan = worldPlan(scenario);
  const { clock } = plan;
  return scenario.setups.map((setup) => {
    const world = new World(plan);
    const run = new SetupRun(setupPlan(plan, setup), plan);
    const { kernel } = run;
    if (!short) kernel.takesShortWay = false;
    const inside = kernel as unknown as { arrive(...args: number[]): void };
    const arrive = inside.arrive.bind(kernel);
    let arrivals = 0;
    inside.arrive = (...args) => {
      arrivals++;
      arrive(...args);
    };
    for (let replication = 0; replication < 2; replication++) {
      world.begin(replication);
      run.begin(world);
      for (let day = -clock.warmUpDays; day < clock.days; day++) {
        world.drawDay(day);
        run.runDay(day, world);
      }
    }
    kernel.close(clock.days * SECONDS_A_DAY);
    return { arrivals, books: counted(kernel) };
  });
}

type Setup = ScenarioInput['setups'][number];
type Routing = Setup['routing'][string];

/** The same scenario without what sends every contact the long way. */
function plainer(input: ScenarioInput): ScenarioInput {
  return {
    ...input,
    providers: input.providers.map(({ lines: _, ...provider }) => provider),
    setups: input.setups.map(({ qualityDrift: _, ...setup }) => ({
      ...setup,
      routing: Object.fromEntries(
        Object.entries(setup.routing).map(([channel, routing]) => [channel, bySplit(routing)]),
      ),
    })),
  };
}

function bySplit(routing: Routing): Routing {
  const { queue, overflow, failover, maximumWaiting } = routing;
  const kept = { queue, overflow, failover, maximumWaiting };
  const given = Object.entries(kept).filter(([, value]) => value !== undefined);
  return { policy: 'split', shares: sharesOf(routing), ...Object.fromEntries(given) };
}

function sharesOf(routing: Routing): Record<string, number> {
  if (routing.policy === 'split') return routing.shares;
  const all = routing.policy === 'priority' ? routing.order : routing.providers;
  // Quarters and halves add up to 1 exactly; a third provider has what is left.
  return Object.fromEntries(
    all.map((provider, i) => [provider, i < all.length - 1 ? 0.25 : 1 - 0.25 * (all.length - 1)]),
  );
}

describe('the short way through the kernel', { timeout: 120_000 }, () => {
  it('counts to the digit what the long way counts, and is taken', () => {
    const plain = smallArbitraryScenario({ plain: true });
    const anyKind = smallArbitraryScenario();
    let short = 0;
    let long = 0;
    fc.assert(
      fc.property(fc.oneof(plain.map(plainer), anyKind), (input) => {
        const scenario = validScenario(withCheapLaws(input));
        const expected = live(scenario, false);
        live(scenario, true).forEach(({ books, arrivals }, setup) => {
          expect(differences(books, expected[setup]!.books)).toEqual([]);
          short += arrivals;
          long += expected[setup]!.arrivals;
        });
      }),
      { seed: 20_261_124, numRuns: SCENARIOS, endOnFailure: true },
    );
    // Both ways are gone: thousands of contacts are spared the long one from their arrival on.
    expect(long - short).toBeGreaterThan(5000);
    expect(short).toBeGreaterThan(5000);
  });
});
