import { summarise } from '../estimate/index.ts';
import { startRun } from '../runner/run.ts';
import { askedScenario } from './asked-scenario.ts';
import type { RunCommand } from './commands.ts';
import { createProgressLine } from './progress-line.ts';
import type { Report } from './report.ts';
import { runJson } from './run-json.ts';
import { runText } from './run-text.ts';
import { EXIT, type ExitCode, type Terminal } from './terminal.ts';
import { writeFiles } from './write-files.ts';

/** `releve run`: simulates, prints the answer, writes the files. */
export async function runCommand(command: RunCommand, terminal: Terminal): Promise<ExitCode> {
  const scenario = await askedScenario(command, terminal);
  if (scenario === undefined) return EXIT.refused;
  const workers = Math.min(command.workers ?? terminal.defaultWorkers, scenario.run.replications);
  const progress = createProgressLine(terminal, command.progress);
  const pool = terminal.createPool(workers);
  const signal = terminal.interrupted;
  const run = await startRun({
    scenario,
    pool,
    signal,
    onUpdate: (update) => progress.show(update.progress),
  }).finally(() => {
    progress.clear();
    pool.close();
  });
  if (!run.ok) {
    terminal.say(`${run.error.message}\n`);
    return run.error.code === 'cancelled' ? EXIT.interrupted : EXIT.refused;
  }
  return report(command, terminal, {
    scenario,
    outcome: run.value,
    answer: summarise(run.value.results),
    workers,
  });
}

async function report(command: RunCommand, terminal: Terminal, of: Report): Promise<ExitCode> {
  const { n } = of.outcome.results;
  const stopped = of.outcome.status === 'stopped';
  if (stopped) {
    terminal.say(
      `Stopped: what follows is known after ${n} of ${of.scenario.run.replications} replications.\n`,
    );
  }
  await terminal.write(command.json ? `${JSON.stringify(runJson(of), null, 2)}\n` : runText(of));
  if (command.out !== undefined) {
    const written = await writeFiles(command.out, of);
    if (!written.ok) {
      terminal.say(written.error);
      return EXIT.refused;
    }
    terminal.say(`Written to ${command.out}: ${written.value.join(', ')}\n`);
  }
  return stopped ? EXIT.interrupted : EXIT.success;
}
