import { fail, ok, type Result } from '../base/result.ts';
import { tr } from '../base/words.ts';
import { digits } from './in-words.ts';
import { shortRendering, type ScenarioIssue } from './issue.ts';
import type { Json, JsonObject } from './plain.ts';
import { SCHEMA_VERSION } from './schema/scenario.ts';

/**
 * Turns a document of one version into the next one, without its `schemaVersion`, which the caller
 * sets. It must never fail: what it does not know it leaves in place, for the schema to judge.
 */
export type MigrationStep = (document: JsonObject) => JsonObject;

/** The step that leaves each version, by that version. Steps are never removed. */
export const MIGRATIONS: ReadonlyMap<number, MigrationStep> = new Map();

/** Brings a document to the current version, or says why it cannot be read. */
export function migrate(
  document: Json,
  steps: ReadonlyMap<number, MigrationStep> = MIGRATIONS,
  current: number = SCHEMA_VERSION,
): Result<JsonObject, ScenarioIssue> {
  if (!isObject(document)) return fail(notAScenario(document));
  const version = Object.hasOwn(document, 'schemaVersion') ? document['schemaVersion'] : undefined;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return fail(noVersion(version, current));
  }
  if (version > current) return fail(newer(version, current));
  let migrated = document;
  for (let from = version; from < current; from += 1) {
    const step = steps.get(from);
    if (step === undefined) return fail(noVersion(version, current));
    migrated = { ...step(migrated), schemaVersion: from + 1 };
  }
  return ok(migrated);
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function notAScenario(document: Json): ScenarioIssue {
  const received = shortRendering(document);
  return {
    code: 'shape',
    path: '',
    received,
    expected: 'an object',
    message: tr`This is ${received}, not a scenario. Open a file that Relève wrote, or start from a ready-made scenario.`,
  };
}

function noVersion(version: Json | undefined, current: number): ScenarioIssue {
  return {
    code: 'version',
    path: 'schemaVersion',
    received: shortRendering(version),
    expected: `a version from 1 to ${String(current)}`,
    message: tr`The document does not say which version of the format it follows. If it is a scenario, add "schemaVersion": ${digits(current)}.`,
  };
}

function newer(version: number, current: number): ScenarioIssue {
  return {
    code: 'version',
    path: 'schemaVersion',
    received: shortRendering(version),
    expected: `at most ${String(current)}`,
    message: tr`This scenario was made with a newer Relève (format ${digits(version)}; this one reads up to ${digits(current)}). Update Relève to open it.`,
  };
}
