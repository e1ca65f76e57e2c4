import { beforeAll, describe, expect, it } from 'vitest';
import { findingSentences } from '../../src/estimate/index.ts';
import '../../src/ui/results/index.ts';
import type { ReleveAnswer } from '../../src/ui/results/index.ts';
import type { RunView } from '../../src/ui/run-view.ts';
import { inside, settled, show, violations } from '../unit/ui/mount.ts';
import { realRun, type RealRun } from '../unit/ui/real-results.ts';

let run: RealRun;
beforeAll(() => {
  run = realRun(6);
});

const text = (element: Element | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

async function mount(
  view: RunView,
  { known = true, theme = 'light', width = 900 } = {},
): Promise<ReleveAnswer> {
  const element = document.createElement('releve-answer');
  element.scenario = run.scenario;
  element.answer = known ? run.answer : undefined;
  element.run = view;
  await show(theme, width, element);
  return element;
}

const progress = {
  replicationsDone: 182,
  replicationsTotal: 300,
  daysDone: 182 * 28,
  daysTotal: 300 * 28,
  engineMilliseconds: 1,
};
const error = { code: 'workerLost' as const, message: 'It stopped (no memory). Run again.' };

describe('the answer', () => {
  it('is the two sentences of the estimate, word for word, and the method with the fingerprint', async () => {
    const element = await mount({
      status: 'finished',
      fingerprint: '7f3a91c200000000',
      seconds: 3,
    });
    const { lead, second } = findingSentences(run.scenario, run.answer);
    const plain = (words: string): string => words.replace(/\s+/g, ' ');
    expect(text(inside(element, '.lead')[0])).toBe(plain(lead));
    expect(text(inside(element, '.second')[0])).toBe(plain(second));
    expect(text(inside(element, '.method')[0])).toContain('fingerprint 7f3a-91c2');
    expect(text(inside(element, '.method')[0])).toContain('SL = answered ≤ 20 s / offered');
  });

  it('stands without a number before the first figure', async () => {
    const element = await mount({ status: 'running', progress }, { known: false });
    expect(text(inside(element, '.sentences')[0])).not.toMatch(/\d/);
    expect(text(inside(element, '.words')[0])).toBe('182 of 300 horizons');
  });

  it('keeps its height when it says less, so that nothing below moves', async () => {
    const element = await mount({ status: 'finished' }, { width: 420 });
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const below = (): number =>
      inside(element, 'releve-run-bar')[0]?.getBoundingClientRect().top ?? NaN;
    await frame();
    await frame();
    const before = below();
    element.run = { status: 'stale', progress };
    await settled(element);
    expect(below()).toBeCloseTo(before, 0);
    const sentences = inside(element, '.sentences')[0]!;
    const height = sentences.offsetHeight;
    element.answer = undefined;
    await settled(element);
    expect(inside(element, '.lead')[0]?.textContent.length).toBeLessThan(70);
    expect(sentences.offsetHeight).toBe(height);
  });

  it('stops and starts a run through its button', async () => {
    const element = await mount({ status: 'running', progress });
    const heard: string[] = [];
    for (const name of ['stop-run', 'start-run'])
      element.parentElement?.addEventListener(name, ({ type }) => heard.push(type));
    inside(element, 'releve-run-bar')[0]?.shadowRoot?.querySelector('button')?.click();
    element.run = { status: 'stopped', progress };
    await settled(element);
    expect(text(inside(element, '.caution')[0])).toContain('The run was stopped');
    inside(element, 'releve-run-bar')[0]?.shadowRoot?.querySelector('button')?.click();
    expect(heard).toEqual(['stop-run', 'start-run']);
  });

  it('says what failed, and does not read out every step of a run', async () => {
    const element = await mount({ status: 'running', progress });
    const live = inside(element, '[role="status"]')[0];
    const before = text(live);
    element.run = { status: 'running', progress: { ...progress, replicationsDone: 200 } };
    await settled(element);
    expect(text(live)).toBe(before);
    element.run = { status: 'finished', seconds: 4 };
    await settled(element);
    expect(text(live)).toContain('simulated in 4.0 s');
    element.run = { status: 'failed', error };
    await settled(element);
    expect(text(inside(element, '[role="alert"]')[0])).toBe(error.message);
  });

  it('breaks no rule of accessibility, whatever the state of the run', async () => {
    const expected = '7f3a91c200000000';
    const views: readonly RunView[] = [
      { status: 'idle' },
      { status: 'running', progress },
      { status: 'stopped', progress },
      { status: 'failed', error },
      { status: 'stale', linkFingerprint: { agrees: false, expected } },
      { status: 'finished', fingerprint: expected, linkFingerprint: { agrees: true, expected } },
    ];
    for (const theme of ['light', 'dark'] as const)
      for (const view of views) {
        await mount(view, { theme, known: view.status !== 'idle' });
        expect(await violations(), `${theme} ${view.status}`).toEqual([]);
      }
  });
});
