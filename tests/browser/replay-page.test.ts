import { afterEach, describe, expect, it, vi } from 'vitest';
import { inside } from '../unit/ui/mount.ts';
import { openPage, type TestPage } from './ui-page.ts';

let page: TestPage | undefined;
afterEach(() => page?.close());

const texts = (selector: string): string[] =>
  (page?.all(selector) ?? []).map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

describe('the replay on the page', () => {
  it('lives the worst horizon of the run again', async () => {
    page = openPage();
    page.session.runs.start();
    await page.finished();
    (await page.find('button', 'Worst horizon')).click();
    const figure = await page.find('releve-replay-figure');
    await vi.waitFor(() => expect(inside(figure, 'svg[data-chart="replay"]')).toHaveLength(1), {
      timeout: 10_000,
    });
    expect(texts('.days strong')[0]).toMatch(/Tue 5 Jan of horizon \d+/);
  });

  it('shows the day of the outage that the second figure is about', async () => {
    page = openPage();
    page.session.runs.start();
    await page.finished();
    (await page.find('button', 'Replay its first day minute by minute')).click();
    await page.find('releve-replay-figure');
    // The only hazard strikes on 5 January at 10:00.
    await vi.waitFor(() => expect(texts('.days strong')[0]).toMatch(/^Tue 5 Jan/));
    await vi.waitFor(() => expect(texts('output')).toEqual(['10:00']));
  });
});
