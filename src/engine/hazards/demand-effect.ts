import type { Hazard } from '../../scenario/types.ts';
import type { Outage } from './outage.ts';
import { combine, pieceAt, type StepCurve } from './step-curve.ts';
import { stepsFor } from './steps.ts';
import { LN_10, tenth } from './tenth.ts';

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
    const { demand } = hazards[outage.hazard]!;
    const { during, after, afterHours } = demand;
    if (during === 1 && (after === 1 || afterHours === 0)) return [];
    const end = outage.start + outage.duration;
    const times = [-Infinity, outage.start];
    const values = [1, during];
    for (const { from, factor } of aftermath(demand)) {
      times.push(end + from);
      values.push(factor);
    }
    return [{ times, values }];
  });
  if (curves.length === 0) return undefined;
  return combine(curves, (factors) =>
    Math.min(
      MOST,
      factors.reduce((product, factor) => product * factor, 1),
    ),
  );
}

/**
 * The factor after the end of an outage, from so many seconds on. An after-effect that fades does
 * so in n equal steps (24 at most, of ten minutes at least), each at the mean of the course over
 * it, so that the contacts it brings are exact. With x the share of the time that has passed:
 * linear 1 + (after − 1)(1 − x); exponential 1 + (after − 1) 10^−x, a tenth left, then nothing.
 */
function aftermath({
  after,
  afterHours,
  decay = 'step',
}: Hazard['demand']): readonly { readonly from: number; readonly factor: number }[] {
  const seconds = afterHours * 3600;
  if (seconds === 0) {
    return [{ from: 0, factor: 1 }];
  }
  const steps = decay === 'step' ? 1 : stepsFor(seconds);
  const fading = Array.from({ length: steps }, (_, step) => {
    const from = (seconds * step) / steps;
    if (decay === 'step') return { from, factor: after };
    const left =
      decay === 'linear'
        ? 1 - (step + 0.5) / steps
        : ((tenth(step / steps) - tenth((step + 1) / steps)) * steps) / LN_10;
    return { from, factor: 1 + (after - 1) * left };
  });
  return [...fading, { from: seconds, factor: 1 }];
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
