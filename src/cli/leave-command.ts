import { leavingPlan, quarterlyMonths } from '../estimate/leaving/plan.ts';
import { leavingTerms } from '../estimate/leaving/terms.ts';
import { leavingTables } from '../export/leaving.ts';
import { startLeave } from '../runner/leave.ts';
import { askedScenario } from './asked-scenario.ts';
import { leaveText } from './leave-text.ts';
import type { LeaveCommand } from './commands.ts';
import { createProgressLine } from './progress-line.ts';
import { EXIT, type ExitCode, type Terminal } from './terminal.ts';
import { writeTables } from './write-files.ts';

/** `releve leave`: prints what it costs to leave a provider, month by month. */
export async function leaveCommand(command: LeaveCommand, terminal: Terminal): Promise<ExitCode> {
  const scenario = await askedScenario(command, terminal);
  if (scenario === undefined) return EXIT.refused;
  const { provider } = command;
  const terms = { ...leavingTerms(scenario, provider, command.reason), ...command.terms };
  const months = command.months ?? quarterlyMonths(scenario);
  const plan = leavingPlan(scenario, { provider, terms, months });
  if (!plan.ok) {
    terminal.say(`${plan.error}\n`);
    return EXIT.refused;
  }
  const { replications } = scenario.run;
  const progress = createProgressLine(terminal, command.progress);
  const pool = terminal.createPool(
    Math.min(command.workers ?? terminal.defaultWorkers, replications),
  );
  const left = await startLeave({
    plan: plan.value,
    pool,
    replications,
    signal: terminal.interrupted,
    onUpdate: (done) => {
      const total = plan.value.runs.length * replications;
      progress.show({
        replicationsDone: Math.floor(done * total),
        replicationsTotal: total,
        daysDone: done,
        daysTotal: 1,
        engineMilliseconds: 0,
      });
    },
  }).finally(() => {
    progress.clear();
    pool.close();
  });
  if (!left.ok) {
    const isStopped = left.error.code === 'cancelled';
    terminal.say(
      `${isStopped ? 'Stopped before all departures were known.' : left.error.message}\n`,
    );
    return isStopped ? EXIT.interrupted : EXIT.refused;
  }
  await terminal.write(leaveText(scenario, plan.value, left.value));
  if (command.csv === undefined) return EXIT.success;
  const tables = leavingTables(scenario, provider, terms, left.value);
  const written = await writeTables(command.csv, scenario, tables);
  if (!written.ok) {
    terminal.say(written.error);
    return EXIT.refused;
  }
  terminal.say(`Written to ${command.csv}: ${written.value.join(', ')}\n`);
  return EXIT.success;
}
