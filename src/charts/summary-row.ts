import { semicolon } from '../base/words.ts';
import type { Position } from './axes.ts';
import type { CostDistributionLabels } from './cost-distribution-labels.ts';
import type { DistributionSummary } from './distribution.ts';
import type { Frame } from './frame.ts';
import { fitName } from './ghost.ts';
import { markerPath, setupIdentity, type Slot } from './setup-identity.ts';
import { append, fontSize } from './svg.ts';
import { textWidth, wrapText } from './text.ts';

const lineHeight = 16;
const whiskerHeight = 18;
const rowGap = 8;

/** One setup under the histogram: its name, its numbers, and a line that shows them. */
export interface SummaryRow {
  readonly slot: Slot;
  readonly name: string;
  readonly summary: DistributionSummary;
  /** Numbers, after the name or in lines of their own. */
  readonly lines: readonly string[];
  readonly beside: boolean;
  /** From the top of the rows. */
  readonly top: number;
}

/** Rows and their height together. */
export function layoutSummaryRows(
  setups: readonly {
    readonly name: string;
    readonly slot: Slot;
    readonly summary: DistributionSummary | undefined;
  }[],
  width: number,
  money: (amount: number) => string,
  labels: CostDistributionLabels,
): { items: SummaryRow[]; height: number } {
  const items: SummaryRow[] = [];
  let top = 10;
  for (const { name: whole, slot, summary } of setups) {
    if (summary === undefined || summary.years === 0) continue;
    const name = fitName(whole, width - 60, fontSize.label, true);
    const certain = !Number.isNaN(summary.low);
    const parts = [
      labels.mean(
        money(summary.mean),
        certain ? money(summary.low) : undefined,
        certain ? money(summary.high) : undefined,
      ),
      labels.range(money(summary.p5), money(summary.p95)),
    ];
    const nameWidth = textWidth(name, fontSize.label, true) + 28;
    const together = parts.join(semicolon());
    const beside = nameWidth + textWidth(together, fontSize.small) <= width - 60;
    const lines = beside
      ? [together]
      : parts.flatMap((part) => wrapText(part, width - 60, fontSize.small));
    items.push({ slot, name, summary, lines, beside, top });
    top += lineHeight * (beside ? 1 : 1 + lines.length) + whiskerHeight + rowGap;
  }
  return { items, height: items.length === 0 ? 0 : top };
}

/** Draws a row: words above, then the line from P5 to P95 with median and mean. */
export function drawSummaryRow(
  frame: Frame,
  row: SummaryRow,
  place: { x: Position; left: number; right: number; top: number },
): void {
  const { theme } = frame;
  const { summary } = row;
  const identity = setupIdentity(theme, row.slot);
  const group = append(frame.root, 'g', { 'data-mark': 'summary', 'data-setup': row.slot });
  const small = { 'font-size': fontSize.small, fill: theme.muted } as const;
  append(group, 'path', {
    d: markerPath(identity, 42),
    transform: `translate(${(place.left + 6).toFixed(2)} ${(place.top + 8).toFixed(2)})`,
    fill: identity.fill,
    stroke: row.slot === 'ghost' ? identity.rim : undefined,
  });
  append(
    group,
    'text',
    {
      x: place.left + 16,
      y: place.top + 12.5,
      'font-size': fontSize.label,
      'font-weight': row.slot === 'ghost' ? undefined : 600,
      fill: identity.text,
    },
    row.name,
  );
  const beside = place.left + 16 + textWidth(row.name, fontSize.label, true) + 10;
  row.lines.forEach((text, index) => {
    append(
      group,
      'text',
      {
        x: row.beside ? beside : place.left + 16,
        y: place.top + 12 + (row.beside ? 0 : (index + 1) * lineHeight - 1),
        ...small,
      },
      text,
    );
  });

  const y = place.top + lineHeight * (row.beside ? 1 : 1 + row.lines.length) + whiskerHeight / 2;
  const within = (value: number): number =>
    Math.max(place.left, Math.min(place.right, place.x(value)));
  const upright = (value: number, half: number, width: number, mark: string): void => {
    append(group, 'line', {
      x1: within(value),
      x2: within(value),
      y1: y - half,
      y2: y + half,
      stroke: identity.mark,
      'stroke-width': width,
      'data-mark': mark,
    });
  };
  append(group, 'line', {
    x1: within(summary.p5),
    x2: within(summary.p95),
    y1: y,
    y2: y,
    stroke: identity.mark,
    'stroke-width': 1.5,
    'stroke-dasharray': identity.dash,
  });
  upright(summary.p5, 4, 1.5, 'p5');
  upright(summary.p95, 4, 1.5, 'p95');
  upright(summary.p50, 7, 2.5, 'p50');
  if (!Number.isNaN(summary.low))
    append(group, 'rect', {
      x: within(summary.low),
      y: y - 3,
      width: Math.max(0.5, within(summary.high) - within(summary.low)),
      height: 6,
      fill: identity.mark,
      'fill-opacity': 0.4,
      'data-mark': 'mean-interval',
    });
  append(group, 'path', {
    d: markerPath(identity, 56),
    transform: `translate(${within(summary.mean).toFixed(2)} ${y.toFixed(2)})`,
    fill: identity.fill,
    stroke: identity.rim,
    'data-mark': 'mean',
  });
}
