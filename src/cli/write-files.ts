import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { fail, ok, type Result } from '../base/result.ts';
import { csvTables, exportInput, scenarioFile, type CsvTable } from '../export/index.ts';
import type { Scenario } from '../scenario/index.ts';
import type { Report } from './report.ts';

/** Writes every CSV file of a run and its scenario to a folder; gives their names. */
export async function writeFiles(
  folder: string,
  { scenario, outcome, answer }: Report,
): Promise<Result<readonly string[], string>> {
  const { results, fingerprint } = outcome;
  const tables = csvTables(exportInput(scenario, results, answer, fingerprint));
  return writeTables(folder, scenario, tables);
}

/** Writes tables as CSV files, and the scenario they are of, to a folder; gives their names. */
export async function writeTables(
  folder: string,
  scenario: Scenario,
  tables: readonly CsvTable[],
): Promise<Result<readonly string[], string>> {
  try {
    await mkdir(folder, { recursive: true });
    for (const table of tables) await writeTable(join(folder, `${table.name}.csv`), table);
    await writeFile(join(folder, 'scenario.json'), scenarioFile(scenario));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return fail(`${folder}: the files could not be written (${reason}).\n`);
  }
  return ok([...tables.map((table) => `${table.name}.csv`), 'scenario.json']);
}

/** Writes piece by piece, at the disk's pace: a file of any size takes little memory. */
async function writeTable(path: string, table: CsvTable): Promise<void> {
  const file = createWriteStream(path);
  const end = finished(file);
  try {
    for (const chunk of table.chunks()) {
      if (!file.write(chunk)) await Promise.race([once(file, 'drain'), end]);
    }
  } finally {
    file.end();
    await end;
  }
}
