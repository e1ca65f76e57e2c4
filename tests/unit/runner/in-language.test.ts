import { afterEach, describe, expect, test } from 'vitest';
import { language, speak } from '../../../src/base/words.ts';
import { prepare } from '../../../src/engine/index.ts';
import { french } from '../../support/french.ts';
import { createInProcessWorker } from '../../../src/runner/in-process-worker.ts';
import { createPool } from '../../../src/runner/pool.ts';
import { startRun } from '../../../src/runner/run.ts';
import { inLanguage } from '../../../src/scenario/in-language.ts';
import { parseScenario } from '../../../src/scenario/parse.ts';
import { READY_MADE } from '../../../src/scenario/ready-made.ts';
import type { Scenario } from '../../../src/scenario/types.ts';

afterEach(() => speak('en'));

const english = READY_MADE.map(({ id, document }): Scenario => {
  const parsed = parseScenario(document);
  if (!parsed.ok) throw new Error(`${id}: ${parsed.error[0]?.message ?? ''}`);
  return parsed.value;
});

async function fingerprint(scenario: Scenario): Promise<string> {
  const spawn = () => createInProcessWorker({ prepare, now: () => performance.now() });
  const pool = createPool({ spawn, size: 1 });
  const run = await startRun({ scenario, pool, replications: 2 });
  pool.close();
  if (!run.ok) throw new Error(run.error.message);
  return run.value.fingerprint;
}

describe('a ready-made scenario in French', () => {
  test('is itself in English', () => {
    expect(language()).toBe('en');
    for (const scenario of english) expect(inLanguage(scenario)).toBe(scenario);
  });

  test('is a valid scenario, with names that fit', () => {
    speak('fr', french);
    for (const scenario of english) {
      const told = inLanguage(scenario);
      expect(told.name).not.toBe(scenario.name);
      expect(parseScenario(told)).toEqual({ ok: true, value: told });
    }
  });

  test('has other names, and the same ids, seed and figures', async () => {
    const scenario = english.find(({ name }) => name.startsWith('A crisis'));
    if (scenario === undefined) throw new Error('it is ready-made');
    const before = await fingerprint(scenario);
    speak('fr', french);
    const told = inLanguage(scenario);
    expect(told.channels[0]?.name).toBe('Téléphone');
    expect(told.channels[0]?.id).toBe(scenario.channels[0]?.id);
    expect(told.run).toEqual(scenario.run);
    expect(await fingerprint(told)).toBe(before);
  });
});
