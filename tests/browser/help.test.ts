import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/ui/help/releve-explanation.ts';
import '../../src/ui/help/releve-glossary.ts';
import '../../src/ui/help/releve-tour.ts';
import '../../src/ui/results/releve-figure.ts';
import '../../src/ui/results/releve-measures.ts';
import { inside, settled, show, until, violations } from '../unit/ui/mount.ts';
import { realRun } from '../unit/ui/real-results.ts';

const textOf = (root: Element, selector: string): string =>
  (inside(root, selector)[0]?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('the help', () => {
  it('leads through four steps by the keyboard, and gives the focus back on Escape', async () => {
    const start = document.createElement('button');
    start.textContent = 'Start';
    const answer = document.createElement('section');
    answer.className = 'answer';
    answer.textContent = 'The answer stands here.';
    const tour = document.createElement('releve-tour');
    tour.addEventListener('close', () => (tour.running = false));
    await show('light', 390, start, answer, tour);
    expect(inside(tour, '.panel')).toHaveLength(0);
    start.focus();
    tour.running = true;
    await settled(tour);
    const headings: string[] = [];
    for (let step = 0; step < 4; step++) {
      headings.push(textOf(tour, 'h2'));
      expect(
        tour.renderRoot instanceof ShadowRoot && tour.renderRoot.activeElement?.className,
      ).toMatch('panel');
      if (step === 0) expect(await violations()).toEqual([]);
      if (step === 3) break;
      // Leave, then Back (not on the first step), then Next.
      for (let tabs = step === 0 ? 2 : 3; tabs > 0; tabs--) await userEvent.keyboard('{Tab}');
      await userEvent.keyboard('{Enter}');
      await settled(tour);
    }
    expect(headings).toEqual([
      'The answer',
      'Change one thing',
      'See why',
      'Share it and take it away',
    ]);
    await userEvent.keyboard('{Escape}');
    await settled(tour);
    expect(inside(tour, '.panel')).toHaveLength(0);
    expect(document.activeElement).toBe(start);
  });

  it('finds a term in the glossary, and goes from one term to the next', async () => {
    const glossary = document.createElement('releve-glossary');
    await show('dark', 390, glossary);
    glossary.open = true;
    const search = await until(() => inside(glossary, 'input')[0]);
    await settled(glossary);
    expect(await violations()).toEqual([]);
    search.focus();
    await userEvent.keyboard('shrink');
    await settled(glossary);
    const [link] = inside(glossary, '#term-shrinkage button');
    expect(textOf(glossary, '#term-shrinkage dt')).toBe('Shrinkage');
    link?.click();
    await settled(glossary);
    expect(glossary.shadowRoot?.activeElement?.id).toBe('term-occupancy');
  });

  it('opens the meaning of a figure’s heading by the keyboard', async () => {
    const figure = document.createElement('releve-figure');
    Object.assign(figure, {
      number: '3',
      heading: 'How bad a year can be',
      term: 'loss-exceedance',
    });
    const above = document.createElement('h2');
    above.textContent = 'Figures';
    await show('light', 390, above, figure);
    const [word] = inside(figure, 'button.word');
    expect(textOf(figure, 'h3')).toBe('3 · How bad a year can be');
    word?.focus();
    await userEvent.keyboard('{Enter}');
    await until(() => (textOf(figure, '[popover] .name') === 'Loss exceedance' ? true : undefined));
    expect(await violations()).toEqual([]);
    const asked: unknown[] = [];
    figure.addEventListener('open-glossary', (event) => asked.push((event as CustomEvent).detail));
    inside(figure, '[popover] .link')[0]?.click();
    expect(asked).toEqual(['loss-exceedance']);
  });

  it('explains a difference of the table, which its own figure opens', async () => {
    const { scenario, answer, results } = realRun(4);
    const measures = document.createElement('releve-measures');
    Object.assign(measures, { scenario, answer, results });
    const explanation = document.createElement('releve-explanation');
    measures.addEventListener('explain-figure', (event) => {
      Object.assign(explanation, { place: (event as CustomEvent).detail as unknown, open: true });
    });
    await show('dark', 390, measures, explanation);
    const difference = inside(measures, '[data-row="cost--1"] .difference button.figure');
    expect(difference).toHaveLength(1);
    difference[0]?.click();
    await settled(explanation);
    expect(textOf(explanation, '.figure')).toContain(
      (difference[0]?.textContent ?? '').replace(/\s+/g, ' ').trim(),
    );
    expect(textOf(explanation, 'table')).toMatch(/− .* = Difference/);
    expect(inside(explanation, '.setup')).toHaveLength(0);
    expect(await violations()).toEqual([]);
  });

  it('explains a figure of the run, without a fault of accessibility', async () => {
    const { scenario, answer, results } = realRun(4);
    const explanation = document.createElement('releve-explanation');
    const place = { measure: 'serviceLevel', setup: 1, channel: 0, provider: -1 } as const;
    Object.assign(explanation, { scenario, answer, results, place });
    await show('light', 390, explanation);
    explanation.open = true;
    await settled(explanation);
    expect(textOf(explanation, 'table')).toMatch(
      /Answered within the threshold .* ÷ Contacts offered/,
    );
    expect(await violations()).toEqual([]);
  });
});
