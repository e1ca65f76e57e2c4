import { fail, type Result } from '../base/result.ts';
import { parseScenario, type Scenario } from '../scenario/index.ts';
import type { RunCommand } from './commands.ts';
import { readScenario, refusal } from './read-scenario.ts';
import type { Terminal } from './terminal.ts';

/** What commands that simulate have in common. */
type Asked = Pick<RunCommand, 'file' | 'seed' | 'replications' | 'exact'>;

/**
 * The scenario that a command names, with the command's own seed, replications and way;
 * undefined where it is refused, once the terminal has said why.
 */
export async function askedScenario(
  command: Asked,
  terminal: Terminal,
): Promise<Scenario | undefined> {
  const read = await readScenario(command.file, terminal);
  const asked = read.ok ? withOptions(read.value, command) : read;
  if (asked.ok) return asked.value;
  terminal.say(asked.error);
  return undefined;
}

/** The scenario with the command's own seed, replications and way, checked like any other. */
function withOptions(scenario: Scenario, command: Asked): Result<Scenario, string> {
  const { seed, replications, exact } = command;
  if ((seed ?? replications ?? exact) === undefined) return { ok: true, value: scenario };
  const run = {
    ...scenario.run,
    ...(exact === undefined ? {} : { calmDays: 'simulated' }),
    seed: seed ?? scenario.run.seed,
    replications: replications ?? scenario.run.replications,
  };
  const checked = parseScenario({ ...scenario, run });
  return checked.ok ? checked : fail(refusal('The command', checked.error));
}
