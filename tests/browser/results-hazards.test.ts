import { expect, it } from 'vitest';
import { fail, ok } from '../../src/base/result.ts';
import '../../src/ui/results/releve-hazards.ts';
import type { HazardSource } from '../../src/ui/results/hazard-work.ts';
import { hazardCosts, nightly, standbyCase } from '../unit/estimate/hazards/hazard-costs.ts';
import { inside, settled, show, until, violations } from '../unit/ui/mount.ts';
import { realRun } from '../unit/ui/real-results.ts';

const input = standbyCase([
  { ...nightly('first', '2027-01-11T00:00'), name: 'First attack' },
  { ...nightly('second', '2027-01-18T00:00'), name: 'Second attack' },
  { ...nightly('never', ''), name: 'Never', occurs: { perYear: 0 } },
]);
const N = 3;

/** Simulates in the page itself. */
const real: HazardSource = ({ scenario, onUpdate }) => {
  onUpdate?.(0.5, 9);
  return Promise.resolve(ok(hazardCosts(scenario, N)));
};

/** Never comes to its end by itself. */
function endless(): { source: HazardSource; isAborted: () => boolean } {
  let isAborted = false;
  return {
    source: ({ signal, onUpdate }) => {
      onUpdate?.(0.25, 9);
      signal?.addEventListener('abort', () => (isAborted = true));
      return new Promise(() => undefined);
    },
    isAborted: () => isAborted,
  };
}

async function hazards({
  source = real,
  theme = 'light',
  width = 900,
  of = realRun(N, input),
  isSettled = true,
} = {}) {
  const element = document.createElement('releve-hazards');
  const { scenario, answer, results } = of;
  Object.assign(element, { scenario, answer, results, source, theme, number: '10' });
  element.settled = isSettled;
  const heading = Object.assign(document.createElement('h2'), { textContent: 'Figures' });
  await show(theme, width, heading, element);
  return element;
}

const text = (element: Element | undefined): string =>
  (element?.textContent ?? '').replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();

function press(element: HTMLElement, name: string): void {
  const found = inside(element, 'button').find((each) => text(each) === name);
  if (found === undefined) throw new Error(`no button ${name}`);
  found.click();
}

const NAME = 'Work out what each hazard costs';

const drawing = (element: HTMLElement, chart: string): Promise<SVGSVGElement> =>
  until(() => {
    const svg = inside(element, '.drawing')[0]?.querySelector('svg') ?? undefined;
    return svg?.dataset['chart'] === chart ? svg : undefined;
  });

it('shows hours first, then what each hazard costs, with a table of every measure', async () => {
  const element = await hazards();
  await drawing(element, 'hazard-hours');
  // Two attacks in each of three horizons, and all of them together.
  expect(text(inside(element, '.hint')[0])).toContain('simulated again, 9 horizons in all');
  press(element, NAME);
  const svg = await drawing(element, 'hazard-costs');
  // 5,000 for each call of the standby agents, which neither is seen to exceed.
  expect(svg.getAttribute('aria-label')?.replaceAll('\u00a0', ' ')).toContain(
    '“First attack” costs 5 k€ over 28 days with Atlas and Borealis (the same every time), not seen to be more than “Second attack” (5 k€)',
  );
  expect(text(svg)).toContain('Did not strike, so nothing is known of their cost: Never.');
  press(element, 'Show as table');
  const rows = await until(() => {
    const found = inside(element, 'tbody tr');
    return found.length > 0 ? found.map(text) : undefined;
  });
  // Three rows of two setups.
  expect(rows).toHaveLength(6);
  expect(rows[5]).toMatch(/^All hazards together ?Atlas and Borealis ?3 ?3 ?€10,000/);
  expect(text(element)).not.toMatch(/NaN|undefined|Infinity/);
});

it('shows another measure when it is chosen, and hours again', async () => {
  const element = await hazards();
  press(element, NAME);
  await drawing(element, 'hazard-costs');
  const choice = inside(element, 'select')[0];
  if (!(choice instanceof HTMLSelectElement)) throw new Error('no choice');
  const choose = (index: number): void => {
    choice.selectedIndex = index;
    choice.dispatchEvent(new Event('change'));
  };
  choose(2);
  await until(() =>
    text(inside(element, '[data-part="title"]')[0]) ===
    'No hazard loses any contact in the simulated years'
      ? true
      : undefined,
  );
  choose(0);
  await drawing(element, 'hazard-hours');
});

it('can be cancelled, goes on while the page is drawn anew, and says why it failed', async () => {
  const { source, isAborted } = endless();
  const of = realRun(N, input);
  await hazards({ source, of }).then((element) => press(element, NAME));
  // As when the language changes: another element, the same results.
  const element = await hazards({ source, of });
  expect(inside(element, 'progress')[0]).toHaveProperty('value', 0.25);
  press(element, 'Cancel');
  await settled(element);
  expect([isAborted(), inside(element, 'progress').length]).toEqual([true, 0]);

  const message = 'No memory is left.';
  const broken = await hazards({
    source: () => Promise.resolve(fail({ code: 'refused' as const, message })),
  });
  press(broken, NAME);
  expect(text(await until(() => inside(broken, '.error')[0]))).toBe(message);
});

it('waits for the end of the run, and forgets what it knew when the results are others', async () => {
  const early = await hazards({ isSettled: false });
  expect(inside(early, 'button.edged')[0]).toHaveProperty('disabled', true);
  const element = await hazards();
  press(element, NAME);
  await drawing(element, 'hazard-costs');
  Object.assign(element, realRun(N, { ...input, run: { seed: 'another', replications: N } }));
  await drawing(element, 'hazard-hours');
  expect(inside(element, 'button.edged').map(text)).toEqual([NAME]);
});

it('breaks no rule of accessibility', async () => {
  for (const theme of ['light', 'dark'])
    for (const width of [900, 366]) {
      const element = await hazards({ theme, width });
      expect(await violations(), `${theme} ${String(width)} before`).toEqual([]);
      press(element, NAME);
      await drawing(element, 'hazard-costs');
      await settled(element);
      expect(await violations(), `${theme} ${String(width)} after`).toEqual([]);
    }
});
