import { beforeAll, describe, expect, it } from 'vitest';
import { measures } from '../../src/engine/index.ts';
import { erlangBeside } from '../../src/estimate/erlang-beside.ts';
import { measureSections } from '../../src/ui/results/data/measure-rows.ts';
import '../../src/ui/results/index.ts';
import type { ReleveMeasures } from '../../src/ui/results/index.ts';
import { inside, settled, show, violations } from '../unit/ui/mount.ts';
import { realRun, type RealRun, widened } from '../unit/ui/real-results.ts';

let pair: RealRun;
let wide: RealRun;
beforeAll(() => {
  pair = realRun(6);
  wide = realRun(3, widened(6, 2));
});

async function mount(
  { scenario, answer, results }: RealRun,
  theme: 'light' | 'dark' = 'light',
  width = 900,
): Promise<ReleveMeasures> {
  const element = document.createElement('releve-measures');
  Object.assign(element, { scenario, answer, results });
  await show(theme, width, element);
  return element;
}

/** Opens the table beside Erlang; its code comes when it is opened. */
async function openErlang(element: Element): Promise<void> {
  inside(element, 'details.erlang summary')[0]?.click();
  await customElements.whenDefined('releve-erlang-beside');
  await settled(element);
}

const rowOf = (element: Element, id: string): HTMLElement => {
  const [row] = inside(element, `tr[data-row="${id}"]`);
  if (row === undefined) throw new Error(`no row ${id}`);
  return row;
};
const numbersOf = (row: Element): number[] =>
  [...row.querySelectorAll<HTMLElement>('.value[data-mean]')].map((value) =>
    Number(value.dataset['mean']),
  );

describe('the measures', () => {
  it('fold a group of more than a dozen until it is asked for', async () => {
    const [row] = measureSections(pair.scenario, pair.answer, false)[0]?.rows ?? [];
    if (row === undefined) throw new Error('no row');
    const group = (heading: string, size: number) =>
      Array.from({ length: size }, (_, i) => ({
        ...row,
        id: `${heading}-${String(i)}`,
        heading: i === 0 ? heading : undefined,
      }));
    const element = document.createElement('releve-measure-table');
    const rows = [...group('few', 12), ...group('many', 13)];
    Object.assign(element, { scenario: pair.scenario, rows, n: pair.answer.n });
    await show('light', 900, element);
    const shown = () => inside(element, 'tr[data-row]').length;
    expect(shown()).toBe(12);
    const [unfold] = inside(element, 'tr.group button');
    expect(unfold?.textContent.trim()).toBe('many: show 13 measures');
    unfold?.click();
    await settled(element);
    expect(shown()).toBe(25);
    unfold?.click();
    await settled(element);
    expect(shown()).toBe(12);
  });

  it('show the numbers of the answer', async () => {
    const element = await mount(pair);
    const { summaries, paired } = pair.answer;
    for (const [id, measure, channel] of [
      ['serviceLevel-0', 'serviceLevel', 0],
      ['hoursBelowMinimum-0', 'hoursBelowMinimum', 0],
      ['continuityBroken-0', 'continuityBroken', 0],
      ['cost--1', 'cost', -1],
    ] as const) {
      const means = [0, 1].map(
        (setup) =>
          summaries.find((s) => s.measure === measure && s.setup === setup && s.channel === channel)
            ?.mean.value,
      );
      const difference = paired.find((p) => p.measure === measure && p.channel === channel);
      expect(numbersOf(rowOf(element, id))).toEqual([...means, difference?.difference.value]);
    }
  });

  it('say good and bad news in words, and draw the differences', async () => {
    const element = await mount(pair);
    const cost = rowOf(element, 'cost--1');
    expect(cost.querySelector('.effect')?.textContent).toMatch(/better|worse|difference|same/);
    expect(inside(element, '[data-chart="difference-strip"]').length).toBeGreaterThan(3);
  });

  it('explain a measure in the words of the engine', async () => {
    const element = await mount(pair);
    const row = rowOf(element, 'serviceLevel-0');
    row.querySelector<HTMLButtonElement>('.why')?.click();
    await settled(element);
    expect(row.querySelector('.meaning')?.textContent).toBe(measures.serviceLevel.meaning);
    expect(row.querySelector('.why')?.getAttribute('aria-expanded')).toBe('true');
  });

  it('open the cost into its lines, which add up', async () => {
    const element = await mount(pair);
    rowOf(element, 'cost--1').querySelector<HTMLButtonElement>('.link')?.click();
    await settled(element);
    const tables = inside(element, 'releve-statement table');
    const [statement] = inside(element, 'releve-statement');
    expect(statement).toBeDefined();
    const found = inside(element, 'table').filter((table) => table.querySelector('tfoot') !== null);
    expect(found.length, String(tables.length)).toBe(2);
    found.forEach((table, setup) => {
      const lines = [...table.querySelectorAll<HTMLElement>('[data-amount]')];
      const sum = lines.reduce((total, line) => total + Number(line.dataset['amount']), 0);
      const cost = pair.answer.summaries.find((s) => s.measure === 'cost' && s.setup === setup);
      expect(Math.abs(sum - (cost?.mean.value ?? NaN))).toBeLessThan(0.005);
    });
  });

  it('stand beside Erlang, setup by setup, with the numbers of the estimate', async () => {
    const element = await mount(pair);
    await openErlang(element);
    const found = erlangBeside(pair.scenario, pair.results);
    const [beside] = inside(element, 'releve-erlang-beside');
    const tables = beside === undefined ? [] : inside(beside, 'table');
    expect(tables).toHaveLength(found.length);
    expect(found).toHaveLength(pair.scenario.setups.length);
    tables.forEach((table, setup) => {
      const shown = [...table.querySelectorAll('tbody tr:first-child .value')].map(
        (value) => value.textContent,
      );
      const { serviceLevel } = found[setup] ?? {};
      const percents = [
        serviceLevel?.simulated?.value,
        serviceLevel?.erlangC,
        serviceLevel?.erlangA,
      ];
      shown.forEach((text, i) => {
        expect(Math.abs(parseFloat(text) / 100 - (percents[i] ?? NaN))).toBeLessThan(0.006);
      });
    });
  });

  it('never write what is not a number', async () => {
    for (const run of [pair, wide, realRun(1)]) {
      const element = await mount(run);
      inside(element, '.tools button')[0]?.click();
      await openErlang(element);
      const words = inside(element, 'td, th').map((cell) => cell.textContent);
      expect(words.join(' ')).not.toMatch(/NaN|Infinity|undefined|null/);
    }
  });

  it('do not make the page scroll sideways on a telephone', async () => {
    for (const run of [pair, wide]) {
      const element = await mount(run, 'light', 366);
      inside(element, '.tools button')[0]?.click();
      await openErlang(element);
      expect(element.scrollWidth).toBeLessThanOrEqual(366);
    }
  });

  it('break no rule of accessibility', async () => {
    for (const theme of ['light', 'dark'] as const)
      for (const [run, width] of [
        [pair, 900],
        [pair, 366],
        [wide, 900],
      ] as const) {
        const element = await mount(run, theme, width);
        rowOf(element, 'cost--1').querySelector<HTMLButtonElement>('.link')?.click();
        rowOf(element, 'cost--1').querySelector<HTMLButtonElement>('.why')?.click();
        // The same cells over and over elsewhere.
        if (run === pair && width === 900) inside(element, '.tools button')[0]?.click();
        await openErlang(element);
        expect(await violations(), `${theme} ${String(width)}`).toEqual([]);
      }
  });
});
