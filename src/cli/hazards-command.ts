import { fail, type Result } from '../base/result.ts';
import type { HazardCost } from '../estimate/hazards/cost.ts';
import { hazardTables } from '../export/hazards.ts';
import type { RunError } from '../runner/error.ts';
import { startHazards } from '../runner/hazards.ts';
import type { Pool } from '../runner/pool.ts';
import { cancelled } from '../runner/error.ts';
import { startRun } from '../runner/run.ts';
import type { Scenario } from '../scenario/index.ts';
import { askedScenario } from './asked-scenario.ts';
import type { HazardsCommand } from './commands.ts';
import { hazardsText } from './hazards-text.ts';
import { createProgressLine, type ProgressLine } from './progress-line.ts';
import { EXIT, type ExitCode, type Terminal } from './terminal.ts';
import { writeTables } from './write-files.ts';

/** `releve hazards`: simulates, leaves each hazard out in turn, and prints what it costs. */
export async function hazardsCommand(
  command: HazardsCommand,
  terminal: Terminal,
): Promise<ExitCode> {
  const scenario = await askedScenario(command, terminal);
  if (scenario === undefined) return EXIT.refused;
  const progress = createProgressLine(terminal, command.progress);
  const pool = terminal.createPool(
    Math.min(command.workers ?? terminal.defaultWorkers, scenario.run.replications),
  );
  const known = await costsOf(scenario, pool, terminal, progress).finally(() => {
    progress.clear();
    pool.close();
  });
  if (!known.ok) {
    const isStopped = known.error.code === 'cancelled';
    terminal.say(`${isStopped ? 'Stopped before all hazards were known.' : known.error.message}\n`);
    return isStopped ? EXIT.interrupted : EXIT.refused;
  }
  await terminal.write(hazardsText(scenario, known.value));
  if (command.csv === undefined) return EXIT.success;
  const written = await writeTables(command.csv, scenario, hazardTables(scenario, known.value));
  if (!written.ok) {
    terminal.say(written.error);
    return EXIT.refused;
  }
  terminal.say(`Written to ${command.csv}: ${written.value.join(', ')}\n`);
  return EXIT.success;
}

/** The run, then each hazard; a run that is stopped has no hazards. */
async function costsOf(
  scenario: Scenario,
  pool: Pool,
  { interrupted: signal }: Terminal,
  progress: ProgressLine,
): Promise<Result<readonly HazardCost[], RunError>> {
  const run = await startRun({
    scenario,
    pool,
    signal,
    onUpdate: (update) => progress.show(update.progress),
  });
  if (!run.ok) return run;
  if (run.value.status === 'stopped') return fail(cancelled());
  const { results } = run.value;
  return startHazards({
    scenario,
    results,
    pool,
    signal,
    onUpdate: (done, total) =>
      progress.show({
        replicationsDone: Math.floor(done * total),
        replicationsTotal: total,
        daysDone: done,
        daysTotal: 1,
        engineMilliseconds: 0,
      }),
  });
}
