import { beforeAll, describe, expect, it } from 'vitest';
import { fail, ok } from '../../src/base/result.ts';
import '../../src/ui/results/index.ts';
import '../../src/ui/results/contracts/index.ts';
import '../../src/ui/results/contracts/releve-account.ts';
import type { ReleveAccount } from '../../src/ui/results/contracts/releve-account.ts';
import '../../src/ui/results/contracts/releve-account-dialog.ts';
import type { StatementSource } from '../../src/ui/results/contracts/statement-source.ts';
import { baseScenario, changed } from '../support/base-scenario.ts';
import { inside, settled, show, until, violations } from '../unit/ui/mount.ts';
import { realRun, type RealRun } from '../unit/ui/real-results.ts';

const INDICATORS = [
  { indicator: 'answerRate', target: 0.95, slope: { malusPerPoint: 0.01, bonusPerPoint: 0.005 } },
  { indicator: 'averageSpeedOfAnswer', target: 5, slope: { malusPerPoint: 0.001 } },
];

let run: RealRun;
beforeAll(() => {
  run = realRun(6, changed(baseScenario(), 'providers[0].contract.indicators', INDICATORS));
});

const text = (element: Element | undefined): string =>
  (element?.textContent ?? '').replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();

const button = (element: Element, name: RegExp): HTMLButtonElement => {
  const found = inside(element, 'button').find((each) => name.test(text(each)));
  if (!(found instanceof HTMLButtonElement)) throw new Error(`no button ${String(name)}`);
  return found;
};

const real: StatementSource = ({ replication }) =>
  Promise.resolve(ok(run.engine.statement(replication)));

async function account({
  source = real,
  theme = 'light',
  width = 900,
}: { source?: StatementSource; theme?: string; width?: number } = {}): Promise<ReleveAccount> {
  const element = document.createElement('releve-account');
  const { scenario, answer, results } = run;
  Object.assign(element, { scenario, answer, results, source });
  // The dialog that it stands in has a heading of the second level.
  const heading = Object.assign(document.createElement('h2'), { textContent: 'Statement' });
  await show(theme, width, heading, element);
  return element;
}

/** The amounts of a table's lines and of its sum, in cents. */
const cents = (element: Element, selector: string): number[] =>
  inside(element, selector).map((cell) => Number(cell.dataset['cents']));

describe('the statement of account', () => {
  it('shows the means, whose lines add up to the mean cost of the results', async () => {
    const element = await account();
    expect(text(inside(element, '.added')[0])).toMatch(
      /the cost of the horizon in the results, to the cent/,
    );
    const lines = cents(element, '.lines [data-cents]');
    const [total] = cents(element, '.months [data-cents]');
    expect(lines.reduce((sum, value) => sum + value, 0)).toBeCloseTo(total ?? NaN, 4);
  });

  it('opens the dearest, the median and any other replication, to the cent', async () => {
    const element = await account();
    for (const name of [/^Worst/, /^Median/]) {
      button(element, name).click();
      await until(() => button(element, name).getAttribute('aria-pressed') === 'true');
      expect(text(inside(element, '.added')[0])).toMatch(/^The \d+ lines .* to the cent\.$/);
      const lines = cents(element, '.lines [data-cents]');
      expect(lines.every(Number.isInteger)).toBe(true);
      expect(lines.reduce((sum, value) => sum + value, 0)).toBe(
        cents(element, '.months [data-cents]')[0],
      );
    }
    const [field] = inside(element, 'input');
    if (!(field instanceof HTMLInputElement)) throw new Error('no number');
    field.value = '3';
    field.form?.requestSubmit();
    await until(() => text(inside(element, 'h3')[0]).startsWith('Horizon 3 of '));
    button(element, /^Mean/).click();
    await settled(element);
    expect(text(inside(element, 'h3')[0])).toContain('mean of 6 horizons');
  });

  it('opens a month’s lines from its name, and goes there', async () => {
    const element = await account();
    inside(element, '.months button')[0]?.click();
    await until(() => inside(element, 'details[open] table')[0]);
    expect(element.shadowRoot?.activeElement?.tagName).toBe('SUMMARY');
  });

  it('says why a replication cannot be shown, and stays with what it shows', async () => {
    const source: StatementSource = () =>
      Promise.resolve(fail({ code: 'refused', message: 'no memory is left' } as never));
    const element = await account({ source });
    button(element, /^Worst/).click();
    await until(() => inside(element, '.error')[0]);
    expect(text(inside(element, '.error')[0])).toContain('no memory is left');
    expect(text(inside(element, 'h3')[0])).toContain('mean of 6 horizons');
  });

  it('is a dialog that Escape closes, with its name', async () => {
    const element = document.createElement('releve-account-dialog');
    const { scenario, answer, results } = run;
    Object.assign(element, { scenario, answer, results, source: real, open: true });
    let closes = 0;
    element.addEventListener('close', () => closes++);
    await show('light', 900, element);
    const [dialog] = inside(element, 'dialog');
    expect(dialog instanceof HTMLDialogElement && dialog.open).toBe(true);
    expect(await violations()).toEqual([]);
    dialog?.dispatchEvent(new Event('close'));
    expect(closes).toBe(1);
  });

  it('breaks no rule of accessibility', async () => {
    for (const theme of ['light', 'dark'])
      for (const width of [900, 366]) {
        const element = await account({ theme, width });
        inside(element, '.months button')[0]?.click();
        await settled(element);
        expect(await violations(), `${theme} ${String(width)}`).toEqual([]);
      }
  });
});

describe('any cost of the page', () => {
  it('asks for the statement of its setup', async () => {
    const { scenario, answer, results } = run;
    const measures = document.createElement('releve-measures');
    const plots = document.createElement('releve-plots');
    const statement = document.createElement('releve-statement');
    const asked: unknown[] = [];
    for (const element of [measures, plots, statement]) {
      Object.assign(element, { scenario, answer, results });
      element.addEventListener('open-account', (event) => {
        if (event instanceof CustomEvent) asked.push(event.detail);
      });
    }
    await show('light', 900, measures, plots, statement);
    for (const element of [measures, plots, statement]) {
      asked.length = 0;
      const links = inside(element, 'button.account');
      expect(links.length).toBeGreaterThanOrEqual(2);
      links.at(0)?.click();
      links.at(-1)?.click();
      expect(asked).toEqual([{ setup: 0 }, { setup: 1 }]);
    }
  });
});

describe('the balance and the rewards', () => {
  const mounted = async (theme = 'light', width = 900): Promise<HTMLElement[]> => {
    const { scenario, answer, results } = run;
    const elements = ['releve-balance', 'releve-rewards'].map((name) =>
      Object.assign(document.createElement(name), {
        scenario,
        answer,
        results,
        theme,
        number: '6',
      }),
    );
    await show(theme, width, ...elements);
    return elements;
  };
  const drawn = async (figure: HTMLElement): Promise<SVGSVGElement> => {
    figure.scrollIntoView();
    return until(
      () => figure.shadowRoot?.querySelector<SVGSVGElement>('.drawing svg') ?? undefined,
    );
  };

  it('are drawn, each with its finding as title', async () => {
    const elements = await mounted();
    const kinds: (string | undefined)[] = [];
    for (const figure of elements.flatMap((element) => inside(element, 'releve-figure'))) {
      const svg = await drawn(figure);
      kinds.push(svg.dataset['chart']);
      expect(svg.querySelector('[data-part="title"]')?.textContent).not.toBe('');
      expect(svg.textContent).not.toMatch(/NaN|undefined|Infinity/);
    }
    expect(kinds).toEqual(['waterfall', 'rewards', 'indicator-months']);
  });

  it('say what to do where there is nothing to show', async () => {
    const alone = { ...run.scenario, setups: run.scenario.setups.slice(0, 1) };
    const bare = run.scenario.providers.map((provider) => {
      const { indicators: _, ...contract } = provider.contract;
      return { ...provider, contract };
    });
    const balance = Object.assign(document.createElement('releve-balance'), { scenario: alone });
    const rewards = Object.assign(document.createElement('releve-rewards'), {
      scenario: { ...run.scenario, providers: bare },
    });
    await show('light', 900, balance, rewards);
    expect(text(inside(balance, '.hint')[0])).toMatch(/^Add a second setup/);
    expect(text(inside(rewards, '.hint')[0])).toBe(
      'No contract has an indicator yet: add one under Contracts, as a clause, to see what it rewards.',
    );
  });

  it('let a person choose the indicator shown month by month', async () => {
    const [, rewards] = await mounted();
    if (rewards === undefined) throw new Error('no rewards');
    const [, months] = inside(rewards, 'releve-figure');
    const before = months && (await drawn(months)).textContent;
    const [select] = inside(rewards, 'select');
    if (!(select instanceof HTMLSelectElement)) throw new Error('no list');
    select.selectedIndex = 1;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(rewards);
    expect(months && (await drawn(months)).textContent).not.toBe(before);
  });

  it('break no rule of accessibility', async () => {
    for (const theme of ['light', 'dark'])
      for (const width of [900, 366]) {
        const elements = await mounted(theme, width);
        for (const figure of elements.flatMap((element) => inside(element, 'releve-figure'))) {
          await drawn(figure);
          figure.shadowRoot?.querySelector<HTMLButtonElement>('.foot button')?.click();
        }
        for (const element of elements) await settled(element);
        expect(await violations(), `${theme} ${String(width)}`).toEqual([]);
      }
  });
});
