import { area, curveStepAfter, line } from 'd3';
import { drawValueAxis } from './axes.ts';
import type { Frame } from './frame.ts';
import type { ContactBin } from './replay-bins.ts';
import type { ReplayData } from './replay-data.ts';
import { labelEnds, type ReplayAxis, type ReplayPanel } from './replay-panel.ts';
import { setupIdentity } from './setup-identity.ts';
import { append } from './svg.ts';

/** Contacts offered (line), answered (area) and not answered (dark, upon it), bin by bin. */
export function drawContacts(
  frame: Frame,
  panel: ReplayPanel,
  data: ReplayData,
  bins: readonly ContactBin[],
  axis: ReplayAxis,
  names: { readonly offered: string; readonly answered: string; readonly failed: string },
): void {
  const { theme, root } = frame;
  const identity = setupIdentity(theme, data.setup);
  drawValueAxis(root, axis.ticks, axis.y, panel, theme);
  const steps = [...bins, ...bins.slice(-1).map((bin) => ({ ...bin, minute: data.to }))];
  const filled = (floor: (bin: ContactBin) => number, value: (bin: ContactBin) => number): string =>
    area<ContactBin>(
      (bin) => panel.x(bin.minute),
      (bin) => axis.y(floor(bin)),
      (bin) => axis.y(floor(bin) + value(bin)),
    )
      .curve(curveStepAfter)
      .digits(2)(steps) ?? '';
  append(root, 'path', {
    d: filled(
      () => 0,
      (bin) => bin.answered,
    ),
    fill: identity.mark,
    'fill-opacity': 0.5,
    'data-mark': 'answered',
  });
  append(root, 'path', {
    d: filled(
      (bin) => bin.answered,
      (bin) => bin.failed,
    ),
    fill: theme.ink,
    'fill-opacity': 0.72,
    'data-mark': 'failed',
  });
  append(root, 'path', {
    d:
      line<ContactBin>(
        (bin) => panel.x(bin.minute),
        (bin) => axis.y(bin.offered),
      )
        .curve(curveStepAfter)
        .digits(2)(steps) ?? '',
    fill: 'none',
    stroke: theme.ink,
    'stroke-width': 1.25,
    'data-mark': 'offered',
  });
  const last = bins.findLast((bin) => bin.offered > 0);
  labelEnds(frame, panel, [
    { text: names.offered, y: axis.y(last?.offered ?? 0), colour: theme.ink, bold: false },
    {
      text: names.answered,
      y: axis.y((last?.answered ?? 0) / 2),
      colour: identity.text,
      bold: false,
    },
    {
      text: names.failed,
      y: axis.y((last?.answered ?? 0) + (last?.failed ?? 0)),
      colour: theme.ink,
      bold: false,
    },
  ]);
}
