import { fail, ok, type Result } from '../base/result.ts';
import { prepare } from '../engine/index.ts';
import type { BillingMonth, CostLine } from '../engine/result.ts';
import { summarise } from '../estimate/index.ts';
import { linesOfMeans, linesOfReplication, type StatementLine } from '../export/statement-lines.ts';
import { statementTables } from '../export/statements.ts';
import type { RunError } from '../runner/error.ts';
import { startRun } from '../runner/run.ts';
import type { Scenario } from '../scenario/index.ts';
import { askedScenario } from './asked-scenario.ts';
import { findSetup } from './find-setup.ts';
import type { StatementCommand } from './commands.ts';
import { createProgressLine } from './progress-line.ts';
import { statementText, type PrintedStatement } from './statement-text.ts';
import { EXIT, type ExitCode, type Terminal } from './terminal.ts';
import { writeTables } from './write-files.ts';

/** Why there is no statement, and how the program ends for it. */
interface Refusal {
  readonly message: string;
  readonly exit: ExitCode;
}

/** The statements of all setups. */
interface Found {
  readonly months: readonly BillingMonth[];
  /** [setup]: its lines of cost. */
  readonly lines: readonly (readonly CostLine[])[];
  readonly entries: readonly StatementLine[];
  readonly of: PrintedStatement['of'];
}

/** `releve statement`: prints what a setup costs, month by month and line by line. */
export async function statementCommand(
  command: StatementCommand,
  terminal: Terminal,
): Promise<ExitCode> {
  const scenario = await askedScenario(command, terminal);
  if (scenario === undefined) return EXIT.refused;
  const setup = findSetup(scenario, command.setup);
  if (!setup.ok) {
    terminal.say(setup.error);
    return EXIT.refused;
  }
  const found = await statementsOf(command, terminal, scenario);
  if (!found.ok) {
    terminal.say(`${found.error.message}\n`);
    return found.error.exit;
  }
  const { months, lines, of } = found.value;
  const entries = found.value.entries.filter((entry) => entry.setup === setup.value);
  const index = setup.value ?? 0;
  await terminal.write(statementText({ scenario, setup: index, months, lines: entries, of }));
  if (command.csv === undefined) return EXIT.success;
  const tables = statementTables({ scenario, months, lines, entries }, command.replication);
  const written = await writeTables(command.csv, scenario, tables);
  if (!written.ok) {
    terminal.say(written.error);
    return EXIT.refused;
  }
  terminal.say(`Written to ${command.csv}: ${written.value.join(', ')}\n`);
  return EXIT.success;
}

function statementsOf(
  command: StatementCommand,
  terminal: Terminal,
  scenario: Scenario,
): Promise<Result<Found, Refusal>> {
  const { replication } = command;
  return replication === undefined
    ? meanStatements(command, terminal, scenario)
    : replicationStatements(replication, terminal, scenario);
}

/** Of one replication, simulated again. */
async function replicationStatements(
  replication: number,
  terminal: Terminal,
  scenario: Scenario,
): Promise<Result<Found, Refusal>> {
  const pool = terminal.createPool(1);
  const signal = terminal.interrupted;
  const stated = await pool
    .statement({ scenario, replication, signal })
    .finally(() => pool.close());
  if (!stated.ok) return fail(refusalOf(stated.error));
  const { months, lines } = prepare(scenario).layout;
  const entries = linesOfReplication(lines, stated.value);
  return ok({ months, lines, entries, of: { replication } });
}

/** Means of all replications. */
async function meanStatements(
  { workers: most, progress: always }: StatementCommand,
  terminal: Terminal,
  scenario: Scenario,
): Promise<Result<Found, Refusal>> {
  const workers = Math.min(most ?? terminal.defaultWorkers, scenario.run.replications);
  const progress = createProgressLine(terminal, always);
  const pool = terminal.createPool(workers);
  const run = await startRun({
    scenario,
    pool,
    signal: terminal.interrupted,
    onUpdate: (update) => progress.show(update.progress),
  }).finally(() => {
    progress.clear();
    pool.close();
  });
  if (!run.ok) return fail(refusalOf(run.error));
  const { results, status } = run.value;
  if (status === 'stopped') {
    return fail({ message: 'Stopped before all replications were known.', exit: EXIT.interrupted });
  }
  const { contracts } = summarise(results);
  const { lines } = results.layout;
  const of = { replications: results.n };
  return ok({ months: contracts.months, lines, entries: linesOfMeans(contracts), of });
}

function refusalOf({ code, message }: RunError): Refusal {
  return { message, exit: code === 'cancelled' ? EXIT.interrupted : EXIT.refused };
}
