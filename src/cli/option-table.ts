import { parseArgs, type ParseArgsConfig } from 'node:util';

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
  replications: { type: 'string', short: 'n' },
  seed: { type: 'string' },
  workers: { type: 'string' },
  exact: { type: 'boolean' },
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
  'notice-months': { type: 'string' },
  'hand-over-weeks': { type: 'string' },
  'no-dual-running': { type: 'boolean' },
  'exit-fee': { type: 'string' },
  'exit-fee-months': { type: 'string' },
  'lead-weeks': { type: 'string' },
  'ramp-weeks': { type: 'string' },
  'start-factor': { type: 'string' },
  'learning-weeks': { type: 'string' },
  'cost-per-agent': { type: 'string' },
} as const satisfies NonNullable<ParseArgsConfig['options']>;

/** What was written for each option. */
export type Values = ReturnType<typeof parseLine>['values'];
export type Option = keyof typeof OPTIONS;

/** The options each command takes, and what its one argument is. */
export const COMMANDS = {
  run: {
    argument: 'FILE',
    options: ['replications', 'seed', 'exact', 'workers', 'out', 'json', 'progress'],
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
      'exact',
      'workers',
      'progress',
    ],
  },
  statement: {
    argument: 'FILE',
    options: [
      'setup',
      'replication',
      'csv',
      'replications',
      'seed',
      'exact',
      'workers',
      'progress',
    ],
  },
  leave: {
    argument: 'FILE',
    options: [
      'provider',
      'reason',
      'months',
      'notice-months',
      'hand-over-weeks',
      'no-dual-running',
      'exit-fee',
      'exit-fee-months',
      'lead-weeks',
      'ramp-weeks',
      'start-factor',
      'learning-weeks',
      'cost-per-agent',
      'csv',
      'replications',
      'seed',
      'exact',
      'workers',
      'progress',
    ],
  },
  hazards: {
    argument: 'FILE',
    options: ['csv', 'replications', 'seed', 'exact', 'workers', 'progress'],
  },
  validate: { argument: 'FILE', options: [] },
  link: { argument: 'FILE', options: ['base'] },
  open: { argument: 'LINK', options: [] },
} as const satisfies Record<string, { argument: string; options: readonly Option[] }>;

/** Splits a command line; throws on an option that no command has, or without its value. */
export function parseLine(args: readonly string[]) {
  return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
}
