import { beforeAll, describe, expect, it, vi } from 'vitest';
import { fail, ok } from '../../src/base/result.ts';
import type { Replay } from '../../src/engine/replay.ts';
import { medianReplication, worstDay, worstReplication } from '../../src/estimate/index.ts';
import type { ReplayRequest } from '../../src/runner/tracer.ts';
import '../../src/ui/replay/index.ts';
import type { ReleveReplay } from '../../src/ui/replay/index.ts';
import type { ReplaySource } from '../../src/ui/replay/replay-controller.ts';
import { inside, settled, show, until, violations } from '../unit/ui/mount.ts';
import { realRun, type RealRun, widened } from '../unit/ui/real-results.ts';

let run: RealRun;
beforeAll(() => {
  run = realRun(6);
});

interface Mounted {
  readonly element: ReleveReplay;
  readonly requests: ReplayRequest[];
}

const real =
  ({ engine }: RealRun): ReplaySource =>
  ({ replication, day }) =>
    Promise.resolve(ok(engine.replay(replication, day)));

async function mount(
  of: RealRun = run,
  {
    theme = 'light',
    width = 900,
    known = true,
    source = real(of),
  }: { theme?: 'light' | 'dark'; width?: number; known?: boolean; source?: ReplaySource } = {},
): Promise<Mounted> {
  const element = document.createElement('releve-replay');
  const requests: ReplayRequest[] = [];
  const heard: ReplaySource = (request) => {
    requests.push(request);
    return source(request);
  };
  Object.assign(element, { scenario: of.scenario, theme, source: heard });
  if (known) Object.assign(element, { answer: of.answer, results: of.results });
  await show(theme, width, element);
  return { element, requests };
}

const button = (element: Element, name: string): HTMLButtonElement => {
  const found = inside(element, 'button').find((each) => each.textContent.trim() === name);
  if (!(found instanceof HTMLButtonElement)) throw new Error(`no button ${name}`);
  return found;
};
const drawing = (element: Element): SVGSVGElement | undefined =>
  inside(element, 'releve-replay-figure')[0]?.shadowRoot?.querySelector<SVGSVGElement>(
    '.drawing svg',
  ) ?? undefined;
const slider = (element: Element): HTMLInputElement =>
  inside(element, 'input[type="range"]')[0] as HTMLInputElement;
const says = (element: Element, head: string): string =>
  inside(element, 'dt').find((each) => each.textContent === head)?.nextElementSibling
    ?.textContent ?? '';
const time = (element: Element): string => inside(element, 'output')[0]?.textContent ?? '';

async function shown(element: ReleveReplay): Promise<SVGSVGElement> {
  element.scrollIntoView();
  const svg = await until(() => drawing(element));
  await settled(element);
  return svg;
}

async function slide(element: Element, place: number): Promise<void> {
  const range = slider(element);
  range.value = String(place);
  range.dispatchEvent(new Event('input', { bubbles: true }));
  await settled(element);
}

/** The day of the scripted attack, 12 January 2027, of the setup with fail-over. */
async function attack(options = {}): Promise<Mounted> {
  const mounted = await mount(run, options);
  mounted.element.asked = { replication: 2, day: 8 };
  const [setup] = inside(mounted.element, 'select');
  (setup as HTMLSelectElement).selectedIndex = 1;
  setup?.dispatchEvent(new Event('change', { bubbles: true }));
  await shown(mounted.element);
  return mounted;
}

describe('the replay of one day', () => {
  it('says what to do before there is a day, and before there is a run', async () => {
    const { element } = await mount();
    expect(inside(element, '.hint')[0]?.textContent).toContain('Choose a horizon');
    expect(inside(element, '.hint')[1]?.textContent).toContain('Median: the horizon in the middle');
    const { element: early } = await mount(run, { known: false });
    expect(inside(early, '.state')[0]?.textContent).toContain('Nothing to replay yet');
    expect(inside(early, 'button')).toEqual([]);
  });

  it('opens the worst and the median replication on their worst days', async () => {
    const { element, requests } = await mount();
    for (const [name, find] of [
      ['Worst horizon', worstReplication],
      ['Median horizon', medianReplication],
    ] as const) {
      requests.length = 0;
      button(element, name).click();
      await shown(element);
      const replication = find(run.results, 0, 0)!;
      const day = worstDay(run.scenario, run.engine.replay(replication, 0), 0, 0);
      await until(() => requests.at(-1)?.day === day);
      expect(requests.every((request) => request.replication === replication)).toBe(true);
      await settled(element);
      expect(inside(element, '.days strong')[0]?.textContent).toContain(
        `of horizon ${String(replication + 1)}`,
      );
    }
  });

  it('draws what the engine says, with a finding as title', async () => {
    const { element } = await attack();
    const svg = await until(() => {
      const found = drawing(element);
      return found?.querySelectorAll('[data-mark="at-work"]').length === 2 ? found : undefined;
    });
    expect(svg.querySelector('[data-part="title"]')?.textContent).toMatch(
      /^Phone (is below the minimum for|stays above).* lost$/,
    );
    expect(svg.querySelector('[data-part="label"]')?.textContent).toContain('Attack');
    expect(svg.textContent).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('shows the figures of the minute that the slider is at, in words', async () => {
    const { element } = await attack();
    expect(time(element)).toBe('10:15');
    expect(slider(element).getAttribute('aria-valuetext')).toMatch(
      /^10:15\. Under way: Attack since 10:15/,
    );
    const range = slider(element);
    await slide(element, Number(range.value) + 5);
    expect(time(element)).toBe('10:20');
    const { setups } = run.engine.replay(2, 8);
    const step = 10 * 60 + 20;
    const { agents, busy } = setups[1]!;
    const [own, all] = [busy[1440 + step]!, agents[1440 + step]!];
    expect(says(element, 'Borealis')).toContain(
      `${own} of ${all} agent${all === 1 ? '' : 's'} with a contact`,
    );
    expect(says(element, 'Atlas')).toContain('No agent at work');
    expect(drawing(element)?.querySelectorAll('[data-cursor]')).toHaveLength(1);
    expect(drawing(element)?.querySelector('[data-cursor]')?.getAttribute('data-cursor')).toBe(
      range.value,
    );
  });

  it('goes from event to event', async () => {
    const { element } = await attack();
    await slide(element, 0);
    const seen: string[] = [];
    for (let i = 0; i < 12; i++) {
      button(element, 'Next event').click();
      await settled(element);
      if (seen.at(-1) === time(element)) break;
      seen.push(time(element));
    }
    expect(seen).toContain('10:15');
    expect(seen).toContain('16:15');
    expect(seen).toEqual([...seen].sort());
    button(element, 'Event before').click();
    await settled(element);
    expect(time(element) < seen.at(-1)!).toBe(true);
  });

  it('plays, and pauses where a person takes the slider', async () => {
    const { element } = await attack();
    const before = Number(slider(element).value);
    button(element, 'Play').click();
    await until(() => Number(slider(element).value) > before + 3);
    await slide(element, 10);
    expect(button(element, 'Play')).toBeDefined();
    expect(slider(element).value).toBe('10');
  });

  it('offers no play button to who asked for less motion', async () => {
    const quiet = { matches: true, addEventListener: vi.fn(), removeEventListener: vi.fn() };
    const spy = vi.spyOn(globalThis, 'matchMedia').mockReturnValue(quiet as never);
    try {
      const { element } = await attack();
      expect(() => button(element, 'Play')).toThrow();
      expect(button(element, 'Next event')).toBeDefined();
    } finally {
      spy.mockRestore();
    }
  });

  it('keeps the minute when another setup is looked at', async () => {
    const { element } = await attack();
    await slide(element, 100);
    const at = time(element);
    const [setup] = inside(element, 'select');
    (setup as HTMLSelectElement).selectedIndex = 0;
    setup?.dispatchEvent(new Event('change', { bubbles: true }));
    await settled(element);
    expect(time(element)).toBe(at);
    expect(inside(element, 'dt').map((head) => head.textContent)).not.toContain('Borealis');
  });

  it('goes to the day before and the day after, and to any day of any replication', async () => {
    const { element, requests } = await attack();
    button(element, 'Day after').click();
    await until(() => requests.at(-1)?.day === 9);
    await settled(element);
    button(element, 'Day before').click();
    await until(() => requests.at(-1)?.day === 8);
    await settled(element);
    const [number] = inside(element, 'input[type="number"]') as HTMLInputElement[];
    const [date] = inside(element, 'input[type="date"]') as HTMLInputElement[];
    number!.value = '5';
    date!.value = '2027-01-04';
    button(element, 'Replay').click();
    await until(() => requests.at(-1)?.replication === 4);
    expect(requests.at(-1)?.day).toBe(0);
    await settled(element);
    expect(button(element, 'Day before').disabled).toBe(true);
    number!.value = '7';
    button(element, 'Replay').click();
    await settled(element);
    expect(requests.at(-1)?.replication).toBe(4);
  });

  it('says what it is doing, and stops when it is told to, or asked for another day', async () => {
    const signals: (AbortSignal | undefined)[] = [];
    const source: ReplaySource = ({ signal }) => {
      signals.push(signal);
      return new Promise(() => undefined);
    };
    const { element } = await mount(run, { source });
    button(element, 'Worst horizon').click();
    await settled(element);
    expect(inside(element, '.state')[0]?.textContent).toMatch(/Simulating horizon \d again/);
    button(element, 'Median horizon').click();
    await settled(element);
    expect(signals.map((signal) => signal?.aborted)).toEqual([true, false]);
    button(element, 'Cancel').click();
    await settled(element);
    expect(signals[1]?.aborted).toBe(true);
    expect(inside(element, '.state')[0]?.textContent.trim()).toBe('');
    element.scenario = { ...run.scenario };
    await settled(element);
    expect(drawing(element)).toBeUndefined();
  });

  it('says why a day could not be shown, and tries again', async () => {
    let broken = true;
    const source: ReplaySource = (request) =>
      broken
        ? Promise.resolve(fail({ code: 'workerLost', message: 'Close other programs.' }))
        : real(run)(request);
    const { element } = await mount(run, { source });
    button(element, 'Worst horizon').click();
    await until(() => inside(element, '.error').length > 0);
    expect(inside(element, '.error')[0]?.textContent).toContain('Close other programs.');
    broken = false;
    button(element, 'Try again').click();
    await shown(element);
    expect(inside(element, '.error')).toEqual([]);
  });

  it('has every minute in a table', async () => {
    const { element } = await attack();
    button(element, 'Show as table').click();
    const [body] = await until(() => {
      const found = inside(element, 'tbody');
      return found.length > 0 && found;
    });
    const offered = [...(body?.querySelectorAll('tr') ?? [])].map((row) =>
      Number(row.children[1]?.textContent),
    );
    const replay: Replay = run.engine.replay(2, 8);
    let own = 0;
    replay.setups[1]!.flows.forEach((value, i) => (own += i % 6 === 0 ? value : 0));
    expect(offered.reduce((sum, value) => sum + value, 0)).toBe(own);
  });

  it('breaks no rule of accessibility, and nothing runs over at 366 pixels', async () => {
    for (const theme of ['light', 'dark'] as const)
      for (const width of [900, 366]) {
        const { element } = await attack({ theme, width });
        expect(await violations(), `${theme} ${String(width)}`).toEqual([]);
        expect(element.scrollWidth).toBeLessThanOrEqual(width + 12);
      }
  });

  it('lets a person choose the channel when there are several', async () => {
    const wide = realRun(2, widened(2, 2));
    const { element } = await mount(wide);
    element.asked = { replication: 0, day: 8 };
    const before = (await shown(element)).textContent;
    const channel = inside(element, 'select')[1] as HTMLSelectElement;
    channel.selectedIndex = 1;
    channel.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => drawing(element)?.textContent !== before);
    expect(drawing(element)?.textContent).toContain('Channel 2');
  });
});
