import { parseArgs, type ParseArgsConfig } from 'node:util';
import { parseIsoDate } from '../base/calendar.ts';
import { fail, ok, type Result } from '../base/result.ts';
import { LEAVING_REASONS } from '../estimate/leaving/terms.ts';
import type {
  Command,
  LeaveCommand,
  ReplayCommand,
  RunCommand,
  Simulating,
  StatementCommand,
} from './commands.ts';

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
  replications: { type: 'string', short: 'n' },
  seed: { type: 'string' },
  workers: { type: 'string' },
  out: { type: 'string', short: 'o' },
  json: { type: 'boolean' },
  progress: { type: 'boolean' },
  base: { type: 'string' },
  replication: { type: 'string' },
  worst: { type: 'boolean' },
  median: { type: 'boolean' },
  day: { type: 'string' },
  setup: { type: 'string' },
  csv: { type: 'string' },
  provider: { type: 'string' },
  reason: { type: 'string' },
  months: { type: 'string' },
} as const satisfies NonNullable<ParseArgsConfig['options']>;

type Values = ReturnType<typeof parse>['values'];
type Option = keyof typeof OPTIONS;

/** The options each command takes, and what its one argument is. */
const COMMANDS = {
  run: {
    argument: 'FILE',
    options: ['replications', 'seed', 'workers', 'out', 'json', 'progress'],
  },
  replay: {
    argument: 'FILE',
    options: [
      'replication',
      'worst',
      'median',
      'day',
      'setup',
      'csv',
      'replications',
      'seed',
      'workers',
      'progress',
    ],
  },
  statement: {
    argument: 'FILE',
    options: ['setup', 'replication', 'csv', 'replications', 'seed', 'workers', 'progress'],
  },
  leave: {
    argument: 'FILE',
    options: ['provider', 'reason', 'months', 'csv', 'replications', 'seed', 'workers', 'progress'],
  },
  validate: { argument: 'FILE', options: [] },
  link: { argument: 'FILE', options: ['base'] },
  open: { argument: 'LINK', options: [] },
} as const satisfies Record<string, { argument: string; options: readonly Option[] }>;

const MOST_REPLICATIONS = 1_000_000;
const MOST_WORKERS = 256;

/** Reads a command line; the error is one sentence. */
export function readOptions(args: readonly string[]): Result<Command, string> {
  let parsed;
  try {
    parsed = parse(args);
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
    case 'validate':
      return ok({ name, file: argument });
    case 'link':
      return readLink(argument, values.base ?? '');
    case 'open':
      return ok({ name, link: argument });
  }
}

function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
}

function isCommand(name: string): name is keyof typeof COMMANDS {
  return Object.hasOwn(COMMANDS, name);
}

/** What every command that simulates can be told. */
function simulating(file: string, values: Values): Result<Simulating, string> {
  const replications = whole('replications', values.replications, MOST_REPLICATIONS);
  if (!replications.ok) return replications;
  const workers = whole('workers', values.workers, MOST_WORKERS);
  if (!workers.ok) return workers;
  return ok({
    file,
    progress: values.progress === true,
    ...(replications.value === undefined ? {} : { replications: replications.value }),
    ...(workers.value === undefined ? {} : { workers: workers.value }),
    ...(values.seed === undefined ? {} : { seed: values.seed }),
  });
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

function readReplay(file: string, values: Values): Result<ReplayCommand, string> {
  const told = simulating(file, values);
  if (!told.ok) return told;
  const which = readWhich(values);
  if (!which.ok) return which;
  const day = readDay(values.day);
  if (!day.ok) return day;
  return ok({
    name: 'replay',
    ...told.value,
    which: which.value,
    ...(day.value === undefined ? {} : { day: day.value }),
    ...(values.setup === undefined ? {} : { setup: values.setup }),
    ...(values.csv === undefined ? {} : { csv: values.csv }),
  });
}

function readWhich(values: Values): Result<ReplayCommand['which'], string> {
  const { replication, worst = false, median = false } = values;
  const asked = [replication !== undefined, worst, median].filter(Boolean).length;
  if (asked !== 1) {
    return fail('releve replay takes one of --replication K, --worst and --median');
  }
  if (worst) return ok('worst');
  if (median) return ok('median');
  return replicationNumber(replication ?? '');
}

function replicationNumber(text: string): Result<number, string> {
  if (!/^\d{1,6}$/.test(text) || Number(text) >= MOST_REPLICATIONS) {
    return fail(
      `--replication takes a whole number from 0 to ${MOST_REPLICATIONS - 1}, not ${text}`,
    );
  }
  return ok(Number(text));
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

function readLeave(file: string, values: Values): Result<LeaveCommand, string> {
  const told = simulating(file, values);
  if (!told.ok) return told;
  if (values.provider === undefined) {
    return fail('releve leave takes --provider ID, the provider to leave');
  }
  const reason = LEAVING_REASONS.find((each) => each === (values.reason ?? 'notice'));
  if (reason === undefined) {
    return fail(`--reason takes ${LEAVING_REASONS.join(', ')}, not ${values.reason ?? ''}`);
  }
  const months = values.months === undefined ? undefined : readMonths(values.months);
  if (months?.ok === false) return months;
  return ok({
    name: 'leave',
    ...told.value,
    provider: values.provider,
    reason,
    ...(months === undefined ? {} : { months: months.value }),
    ...(values.csv === undefined ? {} : { csv: values.csv }),
  });
}

function readMonths(text: string): Result<readonly number[], string> {
  if (!/^\d{1,2}(,\d{1,2})*$/.test(text)) {
    return fail(`--months takes months of the horizon such as 1,4,7,10, not ${text}`);
  }
  return ok([...new Set(text.split(',').map(Number))].sort((a, b) => a - b));
}

function readDay(text: string | undefined): Result<number | string | undefined, string> {
  if (text === undefined) return ok(undefined);
  if (/^\d{1,6}$/.test(text)) return ok(Number(text));
  if (parseIsoDate(text) !== undefined) return ok(text);
  return fail(`--day takes the number of a day, from 0, or a date such as 2027-03-09, not ${text}`);
}

function readLink(file: string, base: string): Result<Command, string> {
  if (base !== '' && !URL.canParse(base)) return fail(`--base is not an address: ${base}`);
  return ok({ name: 'link', file, base: base.replace(/#.*$/s, '') });
}

function whole(
  option: Option,
  text: string | undefined,
  most: number,
): Result<number | undefined, string> {
  if (text === undefined) return ok(undefined);
  const value = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  if (value < 1 || value > most) {
    return fail(`--${option} takes a whole number from 1 to ${most}, not ${text}`);
  }
  return ok(value);
}

/** Node explains at length how to give a file a name that starts with a hyphen. */
function firstSentence(message: string): string {
  const [first = message] = message.split(/\. |\n/);
  return first.replace(/\.$/, '');
}
