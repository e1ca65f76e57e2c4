import { beforeAll, describe, expect, it } from 'vitest';
import { cellText } from '../../src/charts/index.ts';
import '../../src/ui/results/index.ts';
import type { RelevePlots } from '../../src/ui/results/index.ts';
import { pageFormatters } from '../../src/ui/results/data/page-formatters.ts';
import { fanPlot } from '../../src/ui/results/plots.ts';
import type { TraceRequestDetail } from '../../src/ui/run-view.ts';
import { inside, settled, show, until, violations } from '../unit/ui/mount.ts';
import { realRun, type RealRun, widened } from '../unit/ui/real-results.ts';

let run: RealRun;
beforeAll(() => {
  run = realRun(24);
});

interface Mounted {
  readonly element: RelevePlots;
  readonly figures: HTMLElement[];
  readonly requests: TraceRequestDetail[];
}

async function mount(
  { scenario, answer, results, engine }: RealRun,
  { theme = 'light', width = 900, known = true, traced = true } = {},
): Promise<Mounted> {
  const element = document.createElement('releve-plots');
  const requests: TraceRequestDetail[] = [];
  element.addEventListener('trace-request', (event) => {
    if (!(event instanceof CustomEvent)) return;
    const detail = event.detail as TraceRequestDetail;
    requests.push(detail);
    if (traced) element.trace = engine.trace(detail.replication, detail.firstDay, detail.days);
  });
  Object.assign(element, { scenario, theme });
  if (known) Object.assign(element, { answer, results });
  await show(theme, width, element);
  return { element, figures: inside(element, 'releve-figure'), requests };
}

/** The drawing of a figure, scrolled to. */
async function drawn(figure: HTMLElement | undefined): Promise<SVGSVGElement> {
  if (figure === undefined) throw new Error('no figure');
  figure.scrollIntoView();
  return until(() => figure.shadowRoot?.querySelector<SVGSVGElement>('.drawing svg') ?? undefined);
}

const press = (figure: HTMLElement | undefined, key: string): void => {
  figure?.shadowRoot
    ?.querySelector('.drawing')
    ?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
};

describe('the plots', () => {
  it('are drawn when they come near the screen, each with its finding as title', async () => {
    const { figures } = await mount(run);
    expect(figures).toHaveLength(5);
    const kinds: (string | undefined)[] = [];
    for (const figure of figures) {
      const svg = await drawn(figure);
      kinds.push(svg.dataset['chart']);
      expect(svg.querySelector('[data-part="title"]')?.textContent).not.toBe('');
      expect(svg.textContent).not.toMatch(/NaN|undefined|Infinity/);
    }
    expect(kinds).toEqual([
      'service-fan',
      'outage-zoom',
      'loss-exceedance',
      'cost-service',
      'cost-distribution',
    ]);
  });

  it('forget at once what they showed of another scenario, wherever they are', async () => {
    const { figures } = await mount(run);
    for (const figure of figures) {
      await drawn(figure);
      Object.assign(figure, { subject: 'Another scenario' });
      await settled(figure);
      expect(figure.shadowRoot?.querySelector('svg')).toBeNull();
    }
  });

  it('have a cursor that the keyboard moves and that is read out', async () => {
    const { figures } = await mount(run);
    for (const figure of figures) {
      await drawn(figure);
      await until(() => figure.shadowRoot?.querySelector('[data-part="empty"]') === null);
      const spoken = (): string =>
        figure.shadowRoot?.querySelector('[aria-live]')?.textContent ?? '';
      expect(spoken()).toBe('');
      press(figure, 'ArrowRight');
      await settled(figure);
      const first = spoken();
      expect(first).not.toBe('');
      expect(figure.shadowRoot?.querySelectorAll('[data-cursor]')).toHaveLength(1);
      press(figure, 'End');
      await settled(figure);
      expect(spoken()).not.toBe('');
      press(figure, 'Escape');
      await settled(figure);
      expect(figure.shadowRoot?.querySelectorAll('[data-cursor]')).toHaveLength(0);
    }
  });

  it('show below an outage of the days chosen on the year', async () => {
    const { element, figures, requests } = await mount(run);
    const [year, anatomy] = figures;
    await drawn(year);
    press(year, 'ArrowRight');
    const before = requests.length;
    press(year, 'Enter');
    await settled(element);
    const picked = inside(element, 'select').at(-1)?.querySelector('optgroup');
    expect(picked?.label).toBe('Chosen on the plot above');
    expect(picked?.querySelector('option')?.selected).toBe(true);
    expect(requests.length).toBeGreaterThanOrEqual(before);
    const svg = await drawn(anatomy);
    expect(svg.querySelector('[data-part="title"]')?.textContent).not.toBe('');
  });

  it('show their numbers as a table: every cell of the chart’s own', async () => {
    const { figures } = await mount(run);
    const [figure] = figures;
    await drawn(figure);
    figure?.shadowRoot?.querySelector<HTMLButtonElement>('.foot button')?.click();
    const [table] = await until(() => {
      const found = figure === undefined ? [] : inside(figure, 'table');
      return found.length > 0 && found;
    });
    const cells = [...(table?.querySelectorAll('tbody tr') ?? [])].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    const { scenario, answer, results } = run;
    const chart = fanPlot({ scenario, answer, results, channel: 0 })(
      { width: 900 },
      {
        theme: (await import('../../src/charts/index.ts')).lightTheme,
        formatters: pageFormatters(),
        idPrefix: 'x',
      },
    );
    const expected = chart.table.rows.map((row) =>
      chart.table.columns.map((column, i) => cellText(column, row[i] ?? null, pageFormatters())),
    );
    expect(cells).toEqual(expected);
  });

  it('ask for the days of the outage they show, once, and draw them when they come', async () => {
    const { figures, requests, element } = await mount(run);
    const figure = figures[1];
    const svg = await drawn(figure);
    expect(requests).toHaveLength(1);
    await until(() => figure?.shadowRoot?.querySelector('[data-mark="struck"]') !== null);
    expect(svg.querySelector('[data-part="title"]')?.textContent).toContain('recover');
    const select = inside(element, 'select')[0];
    if (!(select instanceof HTMLSelectElement)) throw new Error('no list of outages');
    select.selectedIndex = select.options.length - 1;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(element);
    expect(requests).toHaveLength(2);
  });

  it('say that an outage is being simulated again until its days are there', async () => {
    const { figures } = await mount(run, { traced: false });
    const svg = await drawn(figures[1]);
    expect(svg.querySelector('[data-part="empty"]')?.textContent).toContain('Simulating');
  });

  it('keep the same drawing while nothing changes, and one frame for many changes', async () => {
    const { figures, element } = await mount(run);
    const first = await drawn(figures[0]);
    element.requestUpdate();
    await settled(element);
    expect(figures[0]?.shadowRoot?.querySelector('.drawing svg')).toBe(first);
    element.theme = 'dark';
    await settled(element);
    expect(figures[0]?.shadowRoot?.querySelector('.drawing svg')).not.toBe(first);
  });

  it('draw each plot within a frame of animation', async () => {
    const { scenario, answer, results } = realRun(6);
    const { lightTheme } = await import('../../src/charts/index.ts');
    const look = { theme: lightTheme, formatters: pageFormatters(), idPrefix: 'speed' };
    const plot = fanPlot({ scenario, answer, results, channel: 0 });
    plot({ width: 900 }, look);
    const start = performance.now();
    for (let i = 0; i < 10; i++) plot({ width: 900 }, look);
    // A generous bound for a busy machine; alone it takes a few milliseconds.
    expect((performance.now() - start) / 10).toBeLessThan(40);
  });

  it('have their axes before the first figure', async () => {
    const { figures } = await mount(run, { known: false });
    for (const figure of figures) {
      const svg = await drawn(figure);
      expect(svg.querySelector('[data-part="empty"]')).not.toBeNull();
    }
  });

  it('let a person choose the channel when there are several', async () => {
    const { element, figures } = await mount(realRun(2, widened(2, 2)));
    const before = (await drawn(figures[0])).textContent;
    const [select] = inside(element, '.channel select');
    if (!(select instanceof HTMLSelectElement)) throw new Error('no list of channels');
    select.selectedIndex = 1;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(element);
    expect((await drawn(figures[0])).textContent).not.toBe(before);
  });

  it('break no rule of accessibility', async () => {
    for (const theme of ['light', 'dark'] as const)
      for (const width of [900, 366]) {
        const { figures, element } = await mount(run, { theme, width });
        for (const figure of figures) {
          await drawn(figure);
          figure.shadowRoot?.querySelector<HTMLButtonElement>('.foot button')?.click();
        }
        await settled(element);
        expect(await violations(), `${theme} ${String(width)}`).toEqual([]);
        expect(element.scrollWidth).toBeLessThanOrEqual(width + 12);
      }
  });
});
