import { isoDate, parseIsoDate } from '../base/calendar.ts';
import { fail, ok, type Result } from '../base/result.ts';
import type { Replay } from '../engine/index.ts';
import { medianReplication, worstDay, worstReplication } from '../estimate/index.ts';
import { replayTables } from '../export/index.ts';
import type { RunError } from '../runner/error.ts';
import type { Pool } from '../runner/pool.ts';
import { startRun } from '../runner/run.ts';
import type { Scenario } from '../scenario/index.ts';
import { askedScenario } from './asked-scenario.ts';
import { findSetup } from './find-setup.ts';
import type { ReplayCommand } from './commands.ts';
import { createProgressLine } from './progress-line.ts';
import { replayText } from './replay-text.ts';
import { EXIT, type ExitCode, type Terminal } from './terminal.ts';
import { writeTables } from './write-files.ts';

/** Why there is no replay, and how the program ends for it. */
interface Refusal {
  readonly message: string;
  readonly exit: ExitCode;
}

/** `releve replay`: simulates one replication again, prints one day, writes it minute by minute. */
export async function replayCommand(command: ReplayCommand, terminal: Terminal): Promise<ExitCode> {
  const scenario = await askedScenario(command, terminal);
  if (scenario === undefined) return EXIT.refused;
  const setup = findSetup(scenario, command.setup);
  if (!setup.ok) {
    terminal.say(setup.error);
    return EXIT.refused;
  }
  const day = dayOf(scenario, command.day);
  if (!day.ok) {
    terminal.say(day.error);
    return EXIT.refused;
  }
  const replayed = await replayOf(command, terminal, scenario, setup.value ?? 0, day.value);
  if (!replayed.ok) {
    terminal.say(`${replayed.error.message}\n`);
    return replayed.error.exit;
  }
  const { replay, why } = replayed.value;
  const shown = setup.value === undefined ? scenario.setups.map((_, i) => i) : [setup.value];
  await terminal.write(replayText(scenario, replay, shown, why));
  if (command.csv === undefined) return EXIT.success;
  const written = await writeTables(command.csv, scenario, replayTables(scenario, replay));
  if (!written.ok) {
    terminal.say(written.error);
    return EXIT.refused;
  }
  terminal.say(`Written to ${command.csv}: ${written.value.join(', ')}\n`);
  return EXIT.success;
}

type Chosen = { readonly replay: Replay; readonly why: string };

/** Finds the replication, then its day, then replays it. */
async function replayOf(
  command: ReplayCommand,
  terminal: Terminal,
  scenario: Scenario,
  setup: number,
  day: number | undefined,
): Promise<Result<Chosen, Refusal>> {
  const { which: asked, workers = terminal.defaultWorkers } = command;
  const size = typeof asked === 'number' ? 1 : Math.min(workers, scenario.run.replications);
  const pool = terminal.createPool(size);
  try {
    const which = await replicationOf(command, terminal, scenario, setup, pool);
    if (!which.ok) return which;
    const { replication, why } = which.value;
    const signal = terminal.interrupted;
    const first = await pool.replay({ scenario, replication, day: day ?? 0, signal });
    if (!first.ok) return fail(refusalOf(first.error));
    if (day !== undefined) return ok({ replay: first.value, why });
    const worst = worstDay(scenario, first.value, setup, 0);
    const said = [why, `the day on which ${lossWords(scenario, setup)}`].filter(Boolean).join('; ');
    if (worst === 0) return ok({ replay: first.value, why: said });
    const replay = await pool.replay({ scenario, replication, day: worst, signal });
    return replay.ok ? ok({ replay: replay.value, why: said }) : fail(refusalOf(replay.error));
  } finally {
    pool.close();
  }
}

/** The replication asked for; the worst and the median one are known after a run. */
async function replicationOf(
  { which, progress: always }: ReplayCommand,
  terminal: Terminal,
  scenario: Scenario,
  setup: number,
  pool: Pool,
): Promise<Result<{ readonly replication: number; readonly why: string }, Refusal>> {
  if (typeof which === 'number') return ok({ replication: which, why: '' });
  const progress = createProgressLine(terminal, always);
  const run = await startRun({
    scenario,
    pool,
    signal: terminal.interrupted,
    onUpdate: (update) => progress.show(update.progress),
  }).finally(() => progress.clear());
  if (!run.ok) return fail(refusalOf(run.error));
  const { results, status } = run.value;
  if (status === 'stopped') {
    return fail({ message: 'Stopped before all replications were known.', exit: EXIT.interrupted });
  }
  const find = which === 'worst' ? worstReplication : medianReplication;
  const channel = scenario.channels[0]?.name ?? '';
  const name = scenario.setups[setup]?.name ?? '';
  const why =
    which === 'worst'
      ? `the worst of ${results.n} for ${channel} with ${name}: longest disruption, then most contacts lost`
      : `the middle one of ${results.n}, sorted by contacts lost in ${channel} with ${name}`;
  return ok({ replication: find(results, setup, 0) ?? 0, why });
}

function lossWords({ channels, setups }: Scenario, setup: number): string {
  return `${setups[setup]?.name ?? ''} loses most contacts in ${channels[0]?.name ?? ''}`;
}

function refusalOf({ code, message }: RunError): Refusal {
  return { message, exit: code === 'cancelled' ? EXIT.interrupted : EXIT.refused };
}

/** Number of the day in the horizon; undefined: none was named. */
function dayOf(
  { horizon }: Scenario,
  day: number | string | undefined,
): Result<number | undefined, string> {
  if (day === undefined) return ok(undefined);
  const first = parseIsoDate(horizon.start) ?? 0;
  const index = typeof day === 'number' ? day : (parseIsoDate(day) ?? NaN) - first;
  if (index >= 0 && index < horizon.days) return ok(index);
  const last = horizon.days - 1;
  return fail(
    `Day ${day} is outside the horizon. Give a number from 0 to ${last}, or a date from ${horizon.start} to ${isoDate(first + last)}.\n`,
  );
}
