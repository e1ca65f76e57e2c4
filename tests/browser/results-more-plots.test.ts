import { describe, expect, it } from 'vitest';
import '../../src/ui/results/releve-more-plots.ts';
import { inside, settled, show, until, violations } from '../unit/ui/mount.ts';
import { realRun } from '../unit/ui/real-results.ts';

const { scenario, answer, results } = realRun(24);

/** The drawing of a figure, scrolled to. */
async function drawn(figure: HTMLElement | undefined): Promise<SVGSVGElement> {
  if (figure === undefined) throw new Error('no figure');
  figure.scrollIntoView();
  return until(() => figure.shadowRoot?.querySelector<SVGSVGElement>('.drawing svg') ?? undefined);
}

describe('the plots that go deeper', () => {
  for (const theme of ['light', 'dark'] as const)
    it(`are numbered, drawn and accessible, ${theme}`, async () => {
      const element = document.createElement('releve-more-plots');
      Object.assign(element, { scenario, answer, results, theme, number: 9 });
      await show(theme, 390, element);
      // The hazards draw theirs a turn later.
      const found = await until(() => {
        const all = inside(element, 'releve-figure');
        return all.length === 3 ? all : undefined;
      });
      const figures = found.sort(
        (a, b) => Number(a.getAttribute('number')) - Number(b.getAttribute('number')),
      );
      const kinds: (string | undefined)[] = [];
      for (const figure of figures) kinds.push((await drawn(figure)).dataset['chart']);
      expect(kinds).toEqual(['week-heat', 'hazard-hours', 'frontier']);
      expect(figures.map((figure) => figure.getAttribute('number'))).toEqual(['9', '10', '11']);
      expect(await violations()).toEqual([]);
    });

  it('show the weeks of the setups together, or of the one that is chosen', async () => {
    const element = document.createElement('releve-more-plots');
    Object.assign(element, { scenario, answer, results });
    await show('light', 900, element);
    const [figure] = inside(element, 'releve-figure');
    expect((await drawn(figure)).querySelectorAll('[data-mark="setup"]')).toHaveLength(2);
    const [choice] = inside(element, 'select');
    if (!(choice instanceof HTMLSelectElement)) throw new Error('no choice');
    choice.selectedIndex = 2;
    choice.dispatchEvent(new Event('change'));
    await settled(element);
    await until(() =>
      figure?.shadowRoot
        ?.querySelector('.drawing svg')
        ?.getAttribute('aria-label')
        ?.includes('Atlas and Borealis') === true
        ? true
        : undefined,
    );
  });
});
