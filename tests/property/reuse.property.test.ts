import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { prepare } from '../../src/engine/index.ts';
import { createInProcessWorker } from '../../src/runner/in-process-worker.ts';
import { createPool } from '../../src/runner/pool.ts';
import { RunMemory } from '../../src/runner/reuse/memory.ts';
import { startRun, type RunOptions, type RunOutcome } from '../../src/runner/run.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { smallArbitraryScenario } from '../support/arbitrary-scenario.ts';
import { validScenario } from '../support/simulate.ts';

/** Scenarios tried, each with edits one after the other. */
const SCENARIOS = 14;
const EDITS = 3;
const LONG = 300_000;

const pool = createPool({
  size: 2,
  spawn: () => createInProcessWorker({ prepare, now: () => performance.now() }),
});
afterAll(() => pool.close());

/** Picks 0 to below − 1; the property's own chance. */
type Pick = (below: number) => number;
type Edit = (scenario: Scenario, pick: Pick) => Scenario;

const replaced = <T>(list: readonly T[], at: number, value: T): T[] =>
  list.map((item, index) => (index === at ? value : item));

/** A provider with the terms and the ways of another one, but its own sites. */
const swapped =
  (part: 'contract' | 'skills'): Edit =>
  (scenario, pick) => {
    const to = pick(scenario.providers.length);
    const from = scenario.providers[pick(scenario.providers.length)]!;
    const provider = { ...scenario.providers[to]!, [part]: from[part] };
    return { ...scenario, providers: replaced(scenario.providers, to, provider) };
  };

/** Keys under which an amount of money stands, wherever they are. */
const AMOUNTS = new Set([
  'price',
  'retainerPerAgentMonth',
  'activationFee',
  'perActiveHour',
  'perSeatMonth',
  'governancePerYear',
  'minimumPerMonth',
  'exitFee',
  'integrationCost',
  'costPerAgent',
  'costPerLostContact',
  'perTransfer',
  'perBreach',
  'customerValue',
  'amount',
  'perHour',
]);

function amountsTimes(scenario: Scenario, factor: number): Scenario {
  return JSON.parse(
    JSON.stringify(scenario, (key, value: unknown) =>
      AMOUNTS.has(key) && typeof value === 'number' ? value * factor : value,
    ),
  ) as Scenario;
}

const EVERY: Readonly<Record<string, Edit>> = {
  contract: swapped('contract'),
  amounts: (scenario, pick) => amountsTimes(scenario, [0.5, 1.25, 3][pick(3)]!),
  skills: swapped('skills'),
  more: (scenario, pick) => ({
    ...scenario,
    run: { ...scenario.run, replications: scenario.run.replications + 1 + pick(2) },
  }),
  seed: (scenario, pick) => ({ ...scenario, run: { ...scenario.run, seed: `other ${pick(2)}` } }),
  removed: (scenario, pick) => ({
    ...scenario,
    setups:
      scenario.setups.length === 1
        ? scenario.setups
        : scenario.setups.toSpliced(pick(scenario.setups.length), 1),
  }),
  turned: (scenario) => ({ ...scenario, setups: scenario.setups.toReversed() }),
  copied: (scenario, pick) => {
    const of = scenario.setups[pick(scenario.setups.length)]!;
    const id = `copy-${scenario.setups.length}-${of.id}`;
    const copy = { ...of, id, name: id };
    return { ...scenario, setups: [copy, ...scenario.setups].slice(0, 4) };
  },
  spare: (scenario, pick) => {
    const at = pick(scenario.setups.length);
    const setup = scenario.setups[at]!;
    const teams = setup.teams.map((team) => ({ ...team, shrinkage: (1 + pick(5)) / 20 }));
    return { ...scenario, setups: replaced(scenario.setups, at, { ...setup, teams }) };
  },
  lost: (scenario, pick) => {
    const at = pick(scenario.channels.length);
    const channel = { ...scenario.channels[at]!, costPerLostContact: pick(9) };
    return { ...scenario, channels: replaced(scenario.channels, at, channel) };
  },
};

async function run(options: Omit<RunOptions, 'pool'>): Promise<RunOutcome> {
  const outcome = await startRun({ ...options, pool });
  if (!outcome.ok) throw new Error(outcome.error.message);
  return outcome.value;
}

describe('what was simulated before', { timeout: LONG }, () => {
  it('changes no digit, whatever is edited', async () => {
    let reused = 0;
    let simulated = 0;
    let settled = 0;
    const edits = fc.array(fc.constantFrom(...Object.keys(EVERY)), {
      minLength: EDITS,
      maxLength: EDITS,
    });
    const property = fc.asyncProperty(
      smallArbitraryScenario(),
      edits,
      fc.infiniteStream(fc.nat({ max: 1e6 })),
      async (input, names, chance) => {
        const pick: Pick = (below) => (chance.next().value as number) % below;
        const memory = new RunMemory();
        const start = validScenario(input);
        let scenario: Scenario = { ...start, run: { ...start.run, replications: 2 } };
        await run({ scenario, memory });
        for (const name of names) {
          const edited = parseScenario(EVERY[name]!(scenario, pick));
          if (!edited.ok) continue;
          scenario = edited.value;
          const known = memory.find(scenario, scenario.run.replications);
          for (const of of known) {
            if (of === undefined) simulated++;
            else if (of.otherAmounts) settled++;
            else reused++;
          }
          const again = await run({ scenario, memory });
          const fresh = await run({ scenario });
          const { layout, n, contacts, columns } = fresh.results;
          expect(again.results.layout, name).toEqual(layout);
          const used = n * layout.columns.length;
          expect(again.results.columns.slice(0, used), name).toEqual(columns.slice(0, used));
          expect(again.results.contacts, name).toBe(contacts);
          expect(again.fingerprint, name).toBe(fresh.fingerprint);
        }
      },
    );
    await fc.assert(property, { seed: 20_261_124, numRuns: SCENARIOS, endOnFailure: true });
    // Every way was gone often enough to tell.
    expect(reused).toBeGreaterThan(SCENARIOS);
    expect(settled).toBeGreaterThan(SCENARIOS / 4);
    expect(simulated).toBeGreaterThan(SCENARIOS / 2);
  });
});
