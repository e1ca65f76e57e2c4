import type { Hazard } from '../../scenario/types.ts';
import type { Outage } from './outage.ts';
import { combine, pieceAt, type StepCurve } from './step-curve.ts';

/** Twice what one hazard alone may bring about. */
const MOST = 100;

/**
 * Factor on every channel's demand over time; undefined when no outage changes it. It belongs to
 * the world: protections and the setups do not alter it. Simultaneous effects multiply, up to a
 * hundredfold: without an end, a few dozen of them would call the whole world.
 */
export function demandEffect(
  hazards: readonly Hazard[],
  outages: readonly Outage[],
): StepCurve | undefined {
  const curves = outages.flatMap((outage): StepCurve[] => {
    const { during, after, afterHours } = hazards[outage.hazard]!.demand;
    const end = outage.start + outage.duration;
    if (during === 1 && (after === 1 || afterHours === 0)) return [];
    return [
      {
        times: [-Infinity, outage.start, end, end + afterHours * 3600],
        values: [1, during, afterHours === 0 ? 1 : after, 1],
      },
    ];
  });
  if (curves.length === 0) return undefined;
  return combine(curves, (factors) =>
    Math.min(
      MOST,
      factors.reduce((product, factor) => product * factor, 1),
    ),
  );
}

/** Mean of a curve over [from, to). */
export function meanOver(curve: StepCurve, from: number, to: number): number {
  let sum = 0;
  for (let i = pieceAt(curve, from); i < curve.times.length && curve.times[i]! < to; i++) {
    const start = Math.max(from, curve.times[i]!);
    const end = Math.min(to, curve.times[i + 1] ?? Infinity);
    if (end > start) sum += curve.values[i]! * (end - start);
  }
  return sum / (to - from);
}
