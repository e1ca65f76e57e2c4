import { describe, expect, it } from 'vitest';
import { readScenarioFile, scenarioFile } from '../../../src/export/index.ts';
import { gatherBlob } from '../../../src/export/download.ts';
import { readyMade, someScenario } from '../link/samples.ts';

describe('the scenario file', () => {
  it.each(readyMade())('gives back $id', ({ scenario }) => {
    const text = scenarioFile(scenario);
    expect(JSON.parse(text)).toEqual(scenario);
    expect(readScenarioFile(text)).toEqual({ ok: true, value: scenario });
  });

  it('is laid out for people: what is short stands on one line', () => {
    const lines = scenarioFile(someScenario()).split('\n');
    expect(lines[0]).toBe('{');
    expect(lines[1]).toBe('  "schemaVersion": 1,');
    expect(lines).toContain(
      '  "horizon": { "start": "2027-01-04", "days": 28, "intervalMinutes": 30 },',
    );
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
    expect(lines.at(-1)).toBe('');
  });

  it('says why a text is no scenario', () => {
    const read = readScenarioFile('{"schemaVersion": 1,');
    expect(read).toMatchObject({ ok: false, error: [{ code: 'syntax' }] });
  });
});

describe('gatherBlob', () => {
  it('makes one file of all chunks', async () => {
    const chunks = Array.from({ length: 50 }, (_, index) => `${index}é`.repeat(20_000));
    const blob = await gatherBlob(chunks, 'text/csv');
    expect(blob.type).toBe('text/csv');
    expect(await blob.text()).toBe(chunks.join(''));
  });

  it('stops when it is told to', async () => {
    function* endless(): Generator<string> {
      for (;;) yield 'x'.repeat(100_000);
    }
    const stop = new AbortController();
    setTimeout(() => stop.abort(new Error('stopped by the user')));
    await expect(gatherBlob(endless(), 'text/csv', stop.signal)).rejects.toThrow('stopped');
  });
});
