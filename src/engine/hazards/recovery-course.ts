import type { Hazard } from '../../scenario/types.ts';
import { stepsFor } from './steps.ts';
import { tenth } from './tenth.ts';

/** From `after` seconds past the end of the outage, this share of the loss is still missing. */
export interface RecoveryStep {
  readonly after: number;
  readonly missing: number;
}

/** Seconds from the end of an outage of this hazard until its recovery ends. */
export function recoverySeconds(hazard: Hazard): number {
  const stages = hazard.recoveryStages;
  const hours = stages === undefined ? hazard.recoveryHours : stages[stages.length - 1]!.afterHours;
  return hours * 3600;
}

/**
 * How the capacity comes back within `seconds`, in steps at times rising. With n equal steps, after
 * step k are missing: linear 1 − k/n; exponential 10^(−k/n), and nothing from the last step on;
 * step: all until the end. Stages stand in place of all that; the last brings back the rest.
 */
export function recoveryCourse(
  { recoveryCurve, recoveryStages }: Pick<Hazard, 'recoveryCurve' | 'recoveryStages'>,
  seconds: number,
): readonly RecoveryStep[] {
  if (recoveryStages !== undefined) {
    return recoveryStages.map(({ afterHours, back }) => ({
      after: afterHours * 3600,
      missing: 1 - back,
    }));
  }
  const steps = recoveryCurve === 'step' ? 1 : stepsFor(seconds);
  if (seconds === 0) return [{ after: 0, missing: 0 }];
  return Array.from({ length: steps }, (_, i) => {
    const step = i + 1;
    const after = (seconds * step) / steps;
    if (step === steps) return { after, missing: 0 };
    const share = step / steps;
    return { after, missing: recoveryCurve === 'exponential' ? tenth(share) : 1 - share };
  });
}
