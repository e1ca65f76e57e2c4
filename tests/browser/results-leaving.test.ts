import { expect, it } from 'vitest';
import { fail, ok } from '../../src/base/result.ts';
import { prepare } from '../../src/engine/index.ts';
import { addChunk, createResults } from '../../src/estimate/index.ts';
import { leavingCost } from '../../src/estimate/leaving/cost.ts';
import '../../src/ui/results/contracts/releve-leaving.ts';
import type {
  LeavingSource,
  ReleveLeaving,
} from '../../src/ui/results/contracts/releve-leaving.ts';
import { leavingCase } from '../unit/estimate/leaving/leaving-case.ts';
import { inside, settled, show, until, violations } from '../unit/ui/mount.ts';
import { parsed } from '../unit/ui/real-results.ts';

const scenario = parsed(leavingCase());

/** Simulates in the page itself, two replications. */
const real: LeavingSource = ({ plan, onUpdate }) => {
  const costs = plan.runs.flatMap((run, index) => {
    const engine = prepare(run.scenario);
    const results = createResults(engine.layout, 2);
    const task = engine.begin(0, 2);
    while (!task.advance(1000));
    addChunk(results, task.finish());
    onUpdate?.((index + 1) / plan.runs.length, []);
    return run.cases.flatMap((each) => leavingCost(results, each) ?? []);
  });
  return Promise.resolve(ok(costs));
};

async function leaving({
  source = real,
  theme = 'light',
  width = 900,
  of = scenario,
}: Partial<{ source: LeavingSource; theme: string; width: number; of: typeof scenario }> = {}) {
  const element = document.createElement('releve-leaving');
  Object.assign(element, { scenario: of, source, theme, number: '8' });
  const heading = Object.assign(document.createElement('h2'), { textContent: 'Figures' });
  await show(theme, width, heading, element);
  return element;
}

const text = (element: Element | undefined): string =>
  (element?.textContent ?? '').replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();

function press(element: ReleveLeaving, name: string): void {
  const found = inside(element, 'button').find((each) => text(each) === name);
  if (found === undefined) throw new Error(`no button ${name}`);
  found.click();
}

it('says what leaving costs as a finding, with its table', async () => {
  const element = await leaving();
  expect(text(inside(element, '.hint')[0])).toContain('Choose who leaves and when, then simulate');
  press(element, 'Simulate leaving');
  const svg = await until(() => inside(element, '.drawing')[0]?.querySelector('svg') ?? undefined);
  // Fee 5,000 and 10 agents at 4,000.
  expect(text(svg.querySelector('[data-part="title"]') ?? undefined)).toMatch(
    /^Leaving Atlas with notice in .* costs 45 k€ with Atlas and Borealis/,
  );
  const rows = inside(element, 'tbody tr').map(text);
  expect(rows).toHaveLength(4);
  expect(rows[0]).toContain('January 2027 Atlas and Borealis 45 k€ 5 k€40 k€');
  expect(text(element)).not.toMatch(/NaN|undefined|Infinity/);
});

it('can be cancelled, and says why it failed', async () => {
  let isAborted = false;
  const endless: LeavingSource = ({ signal, onUpdate }) => {
    onUpdate?.(0.25, []);
    signal?.addEventListener('abort', () => (isAborted = true));
    return new Promise(() => undefined);
  };
  const element = await leaving({ source: endless });
  press(element, 'Simulate leaving');
  await settled(element);
  expect(inside(element, 'progress')[0]).toHaveProperty('value', 0.25);
  press(element, 'Cancel');
  await settled(element);
  expect([isAborted, inside(element, 'progress').length]).toEqual([true, 0]);

  const broken = await leaving({
    source: () => Promise.resolve(fail({ code: 'refused', message: 'No memory is left.' })),
  });
  press(broken, 'Simulate leaving');
  const error = await until(() => inside(broken, '.error')[0]);
  expect(text(error)).toBe('No memory is left.');
});

it('says that the work has nowhere to go', async () => {
  const of = {
    ...scenario,
    providers: scenario.providers.slice(0, 1),
    setups: scenario.setups.slice(0, 1),
  };
  const element = await leaving({ of });
  press(element, 'Simulate leaving');
  await until(() => inside(element, 'p').map(text).join(' ').includes('nowhere to go'));
});

it('breaks no rule of accessibility', async () => {
  for (const theme of ['light', 'dark'])
    for (const width of [900, 366]) {
      const element = await leaving({ theme, width });
      inside(element, 'details').forEach((details) => details.setAttribute('open', ''));
      press(element, 'Simulate leaving');
      await until(() => inside(element, 'tbody tr')[0]);
      await settled(element);
      expect(await violations(), `${theme} ${String(width)}`).toEqual([]);
    }
});
