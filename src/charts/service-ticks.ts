import type { Tick } from './axes.ts';
import type { ServiceFanData } from './fan-series.ts';
import type { Formatters } from './format.ts';

/** Tenths or fifths from under the lowest number that is drawn up to 100 %. */
export function serviceTicks(data: ServiceFanData, formatters: Formatters): Tick[] {
  let lowest = Math.min(data.minimum, data.objective);
  for (const setup of data.setups)
    for (const share of Array.from(setup.p5)) if (share < lowest) lowest = share;
  for (const share of Array.from(data.ghost?.p50 ?? [])) if (share < lowest) lowest = share;
  const step = lowest < 0.55 ? 2 : 1;
  const first = Math.max(0, Math.floor((lowest * 10 - 0.3) / step) * step);
  const ticks: Tick[] = [];
  for (let tenth = first; tenth <= 10; tenth += step)
    ticks.push({ value: tenth / 10, text: formatters.percent(tenth / 10) });
  return ticks;
}

/** Every other tick where a panel is low. */
export function sparseTicks(ticks: readonly Tick[], height: number): Tick[] {
  const every = Math.ceil((ticks.length * 20) / height);
  return ticks.filter((_, index) => (ticks.length - 1 - index) % every === 0);
}
