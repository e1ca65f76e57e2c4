import { readFileSync } from 'node:fs';
import { spawnNodeWorker } from '../src/cli/node-worker.ts';
import { createPool } from '../src/runner/pool.ts';
import { RunMemory } from '../src/runner/reuse/memory.ts';
import { startRun } from '../src/runner/run.ts';
import { parseScenario } from '../src/scenario/parse.ts';
import type { Scenario } from '../src/scenario/types.ts';
import { summarise } from '../src/estimate/index.ts';

/** One change of a scenario, and how long its answer took with and without what was known. */
export interface ReuseRow {
  readonly name: string;
  readonly seconds: number;
  /** Time of all processors, workers included: it does not depend on what else the machine does. */
  readonly processorSeconds: number;
  /** Megabytes that are kept afterwards. */
  readonly megabytes: number;
}

/**
 * How long a run takes after a change of what was run before: another price, another team in one
 * setup, as many replications again; from the start until all figures are there.
 */
async function measureReuse(
  file: string,
  replications: number,
  workers: number,
): Promise<readonly ReuseRow[]> {
  const parsed = parseScenario(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.ok) throw new Error(`${file} is not a valid scenario`);
  const scenario: Scenario = { ...parsed.value, run: { ...parsed.value.run, replications } };
  const program = new URL('./simulation-worker.js', import.meta.url);
  const pool = createPool({ size: workers, spawn: () => spawnNodeWorker(program) });
  const memory = new RunMemory();
  const rows: ReuseRow[] = [];
  const measure = async (name: string, of: Scenario): Promise<void> => {
    const start = performance.now();
    const before = process.cpuUsage();
    const run = await startRun({ scenario: of, pool, memory });
    if (!run.ok) throw new Error(run.error.message);
    summarise(run.value.results);
    const seconds = (performance.now() - start) / 1000;
    const { user, system } = process.cpuUsage(before);
    const processorSeconds = (user + system) / 1e6;
    rows.push({ name, seconds, processorSeconds, megabytes: memory.bytes / 1e6 });
  };
  await measure('fresh', scenario);
  await measure('another price', dearer(scenario));
  await measure('another team in one setup', withLargerTeam(scenario));
  const run = { ...scenario.run, replications: 2 * replications };
  await measure('as many replications again', { ...scenario, run });
  pool.close();
  return rows;
}

function dearer(scenario: Scenario): Scenario {
  const channels = scenario.channels.map((channel) => {
    return { ...channel, costPerLostContact: channel.costPerLostContact + 1 };
  });
  return { ...scenario, channels };
}

function withLargerTeam(scenario: Scenario): Scenario {
  const setups = scenario.setups.map((setup, at) =>
    at < scenario.setups.length - 1
      ? setup
      : { ...setup, teams: setup.teams.map((team) => ({ ...team, shrinkage: 0.01 })) },
  );
  return { ...scenario, setups };
}

/** `reuse FILE REPLICATIONS WORKERS`: runs after a change, in seconds. */
export async function reuse([
  file = '',
  replications = '300',
  workers = '2',
]: string[]): Promise<void> {
  const rows = await measureReuse(file, Number(replications), Number(workers));
  for (const { name, seconds, processorSeconds, megabytes } of rows) {
    const kept = `${megabytes.toFixed(0)} MB kept`;
    const times = `${seconds.toFixed(2).padStart(8)} s ${processorSeconds.toFixed(2).padStart(8)} s`;
    process.stdout.write(`${name.padEnd(30)}${times} of processors   ${kept}\n`);
  }
}
