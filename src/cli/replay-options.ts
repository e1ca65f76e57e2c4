import { parseIsoDate } from '../base/calendar.ts';
import { fail, ok, type Result } from '../base/result.ts';
import type { ReplayCommand } from './commands.ts';
import type { Values } from './option-table.ts';
import { replicationNumber, simulating } from './option-values.ts';

/** Reads the options of `releve replay`. */
export function readReplay(file: string, values: Values): Result<ReplayCommand, string> {
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

function readDay(text: string | undefined): Result<number | string | undefined, string> {
  if (text === undefined) return ok(undefined);
  if (/^\d{1,6}$/.test(text)) return ok(Number(text));
  if (parseIsoDate(text) !== undefined) return ok(text);
  return fail(`--day takes the number of a day, from 0, or a date such as 2027-03-09, not ${text}`);
}
