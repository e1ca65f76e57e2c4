import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/ui/editor/pictures/index.ts';
import type { Scenario } from '../../src/scenario/types.ts';
import { barriers, openPage, testScenario, type TestPage } from './ui-page.ts';

/** A table of agents, month weights, a random hazard and a scripted one: all pictures have something to show. */
function pictured(): Scenario {
  const small = testScenario();
  const [power] = small.hazards;
  const [alone, both] = small.setups;
  const days = Array.from({ length: 7 }, () => [4, 6, 8, 6]);
  const staffing = { rule: 'table', startsAt: '08:00', stepMinutes: 180, days } as const;
  return {
    ...small,
    hazards: [
      power!,
      {
        ...power!,
        id: 'flood',
        name: 'Flood',
        kind: 'flood',
        strikes: { everything: true },
        occurs: { perYear: 0.5, monthWeights: [2, 2, 2, 1, 1, 1, 1, 1, 1, 2, 2, 2] },
        durationHours: { distribution: 'lognormal', median: 10, p95: 40 },
      },
    ],
    setups: [{ ...alone!, teams: [{ ...alone!.teams[0]!, staffing }] }, both!],
  };
}

let open: TestPage;
beforeEach(async () => {
  await page.viewport(1440, 900);
  open = openPage(pictured());
});
afterEach(() => open.close());

const now = () => open.session.store.state;
const undo = () => open.session.store.dispatch({ type: 'undone' });
const steps = () => now().history.past.length;
const unfold = async (key: string) => (await open.find(`[data-key="${key}"] > summary`)).click();

/** Presses, moves and releases as a pointer does, by so many pixels; a frame passes in between. */
async function drag(handle: Element, dx: number, dy: number): Promise<void> {
  const box = handle.getBoundingClientRect();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const told = { isPrimary: true, bubbles: true, composed: true, pointerId: 1, button: 0 };
  const at = (part: number) => ({ ...told, clientX: x + dx * part, clientY: y + dy * part });
  const holder = (handle as SVGElement).ownerSVGElement!;
  handle.dispatchEvent(new PointerEvent('pointerdown', at(0)));
  holder.dispatchEvent(new PointerEvent('pointermove', at(0.5)));
  await new Promise((done) => requestAnimationFrame(done));
  holder.dispatchEvent(new PointerEvent('pointerup', at(1)));
}

/** Presses a key, and waits for the page to follow. */
async function press(handle: HTMLElement, key: string, shiftKey = false): Promise<void> {
  handle.focus();
  handle.dispatchEvent(
    new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, composed: true }),
  );
  await new Promise((done) => requestAnimationFrame(done));
}

describe('shares', () => {
  const shares = () => {
    const routing = Object.values(now().scenario.setups[1]!.routing)[0];
    return routing?.policy === 'split' ? Object.values(routing.shares) : [];
  };

  test('a border is dragged: one step, the sum stays, and undo brings it back', async () => {
    await unfold('setups');
    const before = shares();
    const border = await open.find('[data-border="1-0"]');
    const { width } = (border as unknown as SVGElement).ownerSVGElement!.getBoundingClientRect();
    await drag(border, width * 0.1, 0);
    expect(shares()[0]).toBeCloseTo(before[0]! + 0.1, 2);
    expect(shares().reduce((sum, share) => sum + share)).toBeCloseTo(1, 9);
    expect(steps()).toBe(1);
    undo();
    expect(shares()).toEqual(before);
  });

  test('arrow keys move it by a point, one step for them all', async () => {
    await unfold('setups');
    const [first] = shares();
    const border = await open.find('[data-border="1-0"]');
    await press(border, 'ArrowLeft');
    await press(border, 'ArrowLeft');
    expect(shares()[0]).toBeCloseTo(first! - 0.02, 9);
    expect(steps()).toBe(1);
    await vi.waitFor(() => expect(border.getAttribute('aria-valuetext')).toMatch(/%, .* %/));
  });
});

describe('hazards', () => {
  const flood = () => now().scenario.hazards[1]!;

  test('a mark is dragged in both ways, and its law keeps its shape', async () => {
    await unfold('hazards');
    const mark = await open.find('[data-hazard="flood"]');
    await drag(mark, 40, 30);
    const { occurs, durationHours } = flood();
    expect('perYear' in occurs && occurs.perYear).toBeGreaterThan(0.5);
    if (typeof durationHours === 'number' || !('median' in durationHours)) throw new Error('law');
    expect(durationHours.median).toBeLessThan(10);
    expect(durationHours.p95 / durationHours.median).toBeCloseTo(4, 4);
    expect(steps()).toBe(1);
    undo();
    expect(flood()).toEqual(pictured().hazards[1]);
  });

  test('Escape breaks a drag off: nothing has changed', async () => {
    await unfold('hazards');
    const mark = await open.find('[data-hazard="flood"]');
    const told = { isPrimary: true, bubbles: true, composed: true, pointerId: 1, button: 0 };
    mark.dispatchEvent(new PointerEvent('pointerdown', { ...told, clientX: 100, clientY: 100 }));
    const holder = (mark as unknown as SVGElement).ownerSVGElement!;
    holder.dispatchEvent(new PointerEvent('pointermove', { ...told, clientX: 160, clientY: 100 }));
    await vi.waitFor(() =>
      expect(mark.getAttribute('aria-valuetext')).not.toBe('once in 2 years, 10 h'),
    );
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    await vi.waitFor(() =>
      expect(mark.getAttribute('aria-valuetext')).toBe('once in 2 years, 10 h'),
    );
    holder.dispatchEvent(new PointerEvent('pointerup', { ...told, clientX: 160, clientY: 100 }));
    expect(steps()).toBe(0);
  });

  test('keys change how often (sideways) and how long (up and down), and say both', async () => {
    await unfold('hazards');
    const mark = await open.find('[data-hazard="flood"]');
    await press(mark, 'ArrowRight', true);
    await press(mark, 'ArrowUp');
    // One unit of the second digit: ten hundredths when coarse, one hour.
    expect(flood().occurs).toMatchObject({ perYear: 0.6 });
    expect(flood().durationHours).toMatchObject({ median: 11, p95: 44 });
    await vi.waitFor(() =>
      expect(mark.getAttribute('aria-valuetext')).toBe('once in 1.7 years, 11 h'),
    );
  });

  test('a scripted outage is moved by a day, by its hours, and stretched', async () => {
    await unfold('hazards');
    const cut = () => now().scenario.hazards[0]!;
    await press(await open.find('[data-outage="power"]'), 'ArrowRight');
    expect(cut().occurs).toEqual({ at: '2027-01-06T10:00' });
    const end = await open.find('[data-close-up="hours"]');
    await drag(end, 60, 0);
    expect(cut().durationHours).toBeGreaterThan(3);
    undo();
    undo();
    expect(cut().occurs).toEqual({ at: '2027-01-05T10:00' });
    await drag(await open.find('[data-close-up="start"]'), 60, 0);
    const { occurs } = cut();
    expect('at' in occurs && occurs.at > '2027-01-05T10:00').toBe(true);
    expect(cut().durationHours).toBe(3);
  });
});

test('a bar of the week is dragged up and keyed down: the others keep their ratio', async () => {
  await unfold('demand');
  const radio = await open.find('input[type="radio"]');
  const part = [...(radio.getRootNode() as ShadowRoot).querySelectorAll('label')].find((label) =>
    label.textContent.includes('through the week'),
  );
  part!.click();
  const weekday = () => now().scenario.channels[0]!.demand.weekday;
  const before = weekday();
  const total = before.reduce((sum, weight) => sum + weight);
  const bar = await open.find('[data-group="1"]');
  await drag(bar, 0, -12);
  expect(weekday()[1]).toBeGreaterThan(before[1]!);
  expect(weekday().reduce((sum, weight) => sum + weight)).toBeCloseTo(total, 9);
  expect(weekday()[0]! / weekday()[2]!).toBeCloseTo(before[0]! / before[2]!, 2);
  const dragged = weekday()[1]!;
  await press(await open.find('[data-group="1"]'), 'ArrowDown');
  expect(weekday()[1]).toBeLessThan(dragged);
  expect(steps()).toBe(2);
  undo();
  undo();
  expect(weekday()).toEqual(before);
});

test('agents of a table are dragged for the day shown; the strip opens a site', async () => {
  await unfold('setups');
  await unfold('setups[0]');
  await unfold('setups[0].teams[0]');
  const bar = await open.find('[data-group="2"]');
  await press(bar, 'ArrowUp');
  const { staffing } = now().scenario.setups[0]!.teams[0]!;
  expect(staffing.rule === 'table' && staffing.days.slice(0, 2)).toEqual([
    [4, 6, 9, 6],
    [4, 6, 8, 6],
  ]);
  await unfold('providers');
  (await open.find('releve-site-strip >>> tr:last-child th button')).click();
  await open.find('[data-key="providers[1]"][open]');
});

describe.each(['light', 'dark'] as const)('%s', (theme) => {
  test('what handles are caught by is 24 pixels wide, and axe finds nothing', async () => {
    document.documentElement.dataset['theme'] = theme;
    for (const key of ['demand', 'providers', 'setups', 'hazards']) await unfold(key);
    await open.find('[data-hazard]');
    await open.find('releve-site-strip >>> th button');
    const small = open
      .all('.hit')
      .map((hit) => hit.getBoundingClientRect())
      .filter(({ width, height }) => width < 24 || height < 24);
    expect(small).toEqual([]);
    expect(await barriers()).toEqual([]);
    delete document.documentElement.dataset['theme'];
  });
});
