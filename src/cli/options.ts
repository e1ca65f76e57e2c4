import { fail, ok, type Result } from '../base/result.ts';
import type { Command, HazardsCommand, RunCommand, StatementCommand } from './commands.ts';
import { readLeave } from './leave-options.ts';
import { COMMANDS, parseLine, type Values } from './option-table.ts';
import { replicationNumber, simulating } from './option-values.ts';
import { readReplay } from './replay-options.ts';

/** Reads a command line; the error is one sentence. */
export function readOptions(args: readonly string[]): Result<Command, string> {
  let parsed;
  try {
    parsed = parseLine(args);
  } catch (error) {
    return fail(error instanceof Error ? firstSentence(error.message) : String(error));
  }
  const { values, positionals } = parsed;
  if (values.help === true) return ok({ name: 'help' });
  if (values.version === true) return ok({ name: 'version' });
  const [name, argument, extra] = positionals;
  if (name === undefined) return fail('a command is needed');
  if (!isCommand(name)) return fail(`unknown command: ${name}`);
  const { argument: expected, options } = COMMANDS[name];
  const allowed: readonly string[] = options;
  const foreign = Object.keys(values).find((option) => !allowed.includes(option));
  if (foreign !== undefined) return fail(`releve ${name} has no option --${foreign}`);
  if (argument === undefined) return fail(`releve ${name} needs a ${expected}`);
  if (extra !== undefined) return fail(`releve ${name} takes one ${expected}, not also ${extra}`);
  switch (name) {
    case 'run':
      return readRun(argument, values);
    case 'replay':
      return readReplay(argument, values);
    case 'statement':
      return readStatement(argument, values);
    case 'leave':
      return readLeave(argument, values);
    case 'hazards':
      return readHazards(argument, values);
    case 'validate':
      return ok({ name, file: argument });
    case 'link':
      return readLink(argument, values.base ?? '');
    case 'open':
      return ok({ name, link: argument });
  }
}

function isCommand(name: string): name is keyof typeof COMMANDS {
  return Object.hasOwn(COMMANDS, name);
}

function readHazards(file: string, values: Values): Result<HazardsCommand, string> {
  const told = simulating(file, values);
  if (!told.ok) return told;
  const { csv } = values;
  return ok({ name: 'hazards', ...told.value, ...(csv === undefined ? {} : { csv }) });
}

function readRun(file: string, values: Values): Result<RunCommand, string> {
  const told = simulating(file, values);
  if (!told.ok) return told;
  return ok({
    name: 'run',
    ...told.value,
    json: values.json === true,
    ...(values.out === undefined ? {} : { out: values.out }),
  });
}

function readStatement(file: string, values: Values): Result<StatementCommand, string> {
  const told = simulating(file, values);
  if (!told.ok) return told;
  if (values.setup === undefined) {
    return fail('releve statement takes --setup ID, the setup whose statement to print');
  }
  const replication =
    values.replication === undefined ? undefined : replicationNumber(values.replication);
  if (replication?.ok === false) return replication;
  return ok({
    name: 'statement',
    ...told.value,
    setup: values.setup,
    ...(replication === undefined ? {} : { replication: replication.value }),
    ...(values.csv === undefined ? {} : { csv: values.csv }),
  });
}

function readLink(file: string, base: string): Result<Command, string> {
  if (base !== '' && !URL.canParse(base)) return fail(`--base is not an address: ${base}`);
  return ok({ name: 'link', file, base: base.replace(/#.*$/s, '') });
}

/** Node explains at length how to give a file a name that starts with a hyphen. */
function firstSentence(message: string): string {
  const [first = message] = message.split(/\. |\n/);
  return first.replace(/\.$/, '');
}
