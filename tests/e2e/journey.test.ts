import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatFingerprint } from '../../src/base/fingerprint.ts';
import { browserNames, launch } from '../support/browsers.ts';
import { parseCsv } from '../support/csv.ts';
import { fourWeeks } from '../support/four-weeks.ts';
import { runHere } from '../support/run-here.ts';
import { serveDist, type DistServer } from '../support/serve-dist.ts';
import type { Tab } from '../support/tab.ts';

const SLOW = { timeoutMs: 100_000 };

/** Waits until the answer says a text, wherever in its shadow roots. */
async function answerSays(tab: Tab, words: string): Promise<void> {
  let said = '';
  for (const end = Date.now() + SLOW.timeoutMs; Date.now() < end;) {
    said = await tab.text('releve-answer');
    if (said.includes(words)) return;
    // One frame of the page between two looks.
    await tab.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve(0))));
  }
  throw new Error(`the answer never said "${words}", but: ${said}`);
}

/** The same scenario without a browser, by its contacts a week: simulated once for both browsers. */
const runs = new Map<number | undefined, ReturnType<typeof runHere>>();
function ranHere(perWeek?: number): ReturnType<typeof runHere> {
  const run = runs.get(perWeek) ?? runHere(fourWeeks(perWeek));
  runs.set(perWeek, run);
  return run;
}

describe.each(browserNames)('the main job in %s', (name) => {
  let server: DistServer;
  let tab: Tab;
  let folder: string;
  let link = '';
  const scenario = fourWeeks();

  beforeAll(async () => {
    server = await serveDist();
    folder = await mkdtemp(join(tmpdir(), 'releve-journey-'));
    await writeFile(join(folder, 'scenario.json'), JSON.stringify(scenario));
    // So long that no browser, however busy the machine, is through before it is told to stop.
    const endless = { ...scenario, run: { ...scenario.run, replications: 100_000 } };
    await writeFile(join(folder, 'endless.json'), JSON.stringify(endless));
    tab = await launch(name, { viewport: { width: 1440, height: 900 } });
  });

  afterAll(async () => {
    await tab.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('opens on a real scenario that is answered at once', async () => {
    await tab.goto(server.url);
    await answerSays(tab, 'Atlas + Borealis');
    await answerSays(tab, 'of 300 years');
    expect(await tab.text('releve-answer')).toMatch(/keeps? the continuity objective/);
  });

  test('stops when asked, and says what the figures rest on', async () => {
    await tab.click({ css: 'releve-header >>> button', text: 'Take away' });
    await tab.upload('releve-take-away-dialog >>> input[type=file]', join(folder, 'endless.json'));
    // Four weeks are no year: said once figures of its own are there.
    await answerSays(tab, 'of 100,000 horizons');
    await tab.click({ css: 'releve-run-bar >>> button', text: 'Stop' });
    await answerSays(tab, 'The run was stopped');
    expect(await tab.text('releve-answer')).toContain('Stopped after');
  });

  test('opens a scenario from a file, and gives the very numbers of a run without a browser', async () => {
    await tab.click({ css: 'releve-header >>> button', text: 'Take away' });
    await tab.upload('releve-take-away-dialog >>> input[type=file]', join(folder, 'scenario.json'));
    const { fingerprint } = await ranHere();
    await answerSays(tab, `fingerprint ${formatFingerprint(fingerprint)}`);
    expect(await tab.text('releve-header')).toContain('Four weeks of parcels');
  });

  test('answers a changed input anew, and takes the change back', async () => {
    const before = formatFingerprint((await ranHere()).fingerprint);
    const after = formatFingerprint((await ranHere(12_000)).fingerprint);
    expect(after).not.toBe(before);
    await tab.click('releve-editor >>> [data-key="demand"] > summary');
    await tab.fill('releve-editor >>> [data-key="demand"] releve-field >>> #control', '12000');
    await answerSays(tab, `fingerprint ${after}`);
    await tab.click('releve-header >>> button[aria-label^="Undo"]');
    await answerSays(tab, `fingerprint ${before}`);
  });

  test('saves figures that are those on the screen', async () => {
    await tab.click({ css: 'releve-header >>> button', text: 'Take away' });
    const path = await tab.download(() =>
      tab.click('releve-take-away-dialog >>> li button[aria-label*="summary.csv"]'),
    );
    const rows = parseCsv(await readFile(path, 'utf8'));
    const { answer, fingerprint } = await ranHere();
    for (const [setup, { name: setupName }] of scenario.setups.entries()) {
      const row = rows.find(
        (record) =>
          record['measure'] === 'serviceLevel' &&
          record['setup'] === scenario.setups[setup]?.id &&
          record['comparedWith'] === '',
      );
      const summary = answer.summaries.find(
        (found) => found.measure === 'serviceLevel' && found.setup === setup,
      );
      expect(Number(row?.['value']), setupName).toBe(summary?.mean.value);
      expect(row?.['fingerprint']).toContain(formatFingerprint(fingerprint).replace('-', ''));
      const shown = `${(Number(row?.['value']) * 100).toFixed(1)} %`;
      expect(await tab.text('releve-measures')).toContain(shown);
    }
    await tab.press('Escape');
  });

  test('shares a link that another browser opens to the same digits', async () => {
    await tab.click({ css: 'releve-header >>> button', text: 'Share' });
    await tab.waitFor(() => location.hash.length > 10);
    link = await tab.evaluate(() => location.href);
    await tab.press('Escape');
    const other = await launch(name);
    try {
      await other.goto(link);
      await answerSays(other, 'digit for digit, the numbers that the sender of the link saw');
      expect(await other.text('releve-header')).toContain('Four weeks of parcels');
      expect(other.problems).toEqual([]);
    } finally {
      await other.close();
    }
  });

  test('explains a link that was cut, and loses nothing', async () => {
    const other = await launch(name);
    try {
      await other.goto(link.slice(0, -40));
      await other.waitFor(() => document.querySelector('releve-app') !== null);
      expect(await other.text('releve-notice')).toMatch(/cut|incomplete|truncated|end is missing/i);
      await answerSays(other, 'Parcel carrier');
    } finally {
      await other.close();
    }
  });

  test('went through all that without an error in the console', () => {
    expect(tab.problems).toEqual([]);
  });
});
