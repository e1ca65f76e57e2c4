import { fail, ok, type Result } from '../base/result.ts';
import type { Simulating } from './commands.ts';
import type { Option, Values } from './option-table.ts';

const MOST_REPLICATIONS = 1_000_000;
const MOST_WORKERS = 256;

/** What every command that simulates can be told. */
export function simulating(file: string, values: Values): Result<Simulating, string> {
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
    ...(values.exact === true ? { exact: true } : {}),
  });
}

/** The number of one replication, from 0. */
export function replicationNumber(text: string): Result<number, string> {
  if (!/^\d{1,6}$/.test(text) || Number(text) >= MOST_REPLICATIONS) {
    return fail(
      `--replication takes a whole number from 0 to ${MOST_REPLICATIONS - 1}, not ${text}`,
    );
  }
  return ok(Number(text));
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
