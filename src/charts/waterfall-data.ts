import type { ChartTable } from './table.ts';
import { waterfallWords, type WaterfallLabels } from './waterfall-labels.ts';

/** A part of a difference; ends of the interval that are not finite are unknown. */
export interface WaterfallStep {
  readonly name: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** A difference added up part by part, and the whole of it. */
export interface WaterfallData {
  /** Without steps before the first replication. */
  readonly steps: readonly WaterfallStep[];
  readonly total: WaterfallStep;
  /** ISO 4217. */
  readonly currency: string;
  /** The setup that the difference is of: its colour. */
  readonly setup: number;
}

/** A step with where it begins and ends when all are added up; the total begins at 0. */
export interface PlacedStep extends WaterfallStep {
  readonly from: number;
  readonly to: number;
  readonly isTotal: boolean;
}

/** The steps one after the other, the total last. */
export function placedSteps({ steps, total }: WaterfallData): readonly PlacedStep[] {
  if (steps.length === 0) return [];
  let sum = 0;
  const placed = steps.map((step) => {
    const from = sum;
    sum += step.value;
    return { ...step, from, to: sum, isTotal: false };
  });
  return [...placed, { ...total, from: 0, to: total.value, isTotal: true }];
}

/** The parts, unrounded. */
export function waterfallTable(
  data: WaterfallData,
  labels: WaterfallLabels = waterfallWords(),
): ChartTable {
  const [name, ...amounts] = labels.columns;
  const end = (value: number): number | null => (Number.isFinite(value) ? value : null);
  return {
    caption: labels.caption,
    columns: [
      { label: name, unit: '', format: 'text' },
      ...amounts.map((label) => ({ label, unit: data.currency, format: 'money' as const })),
    ],
    rows: placedSteps(data).map((step) => [
      step.name,
      step.value,
      end(step.low),
      end(step.high),
      step.to,
    ]),
  };
}
