import type { Scenario } from '../../scenario/types.ts';
import { ask } from '../queueing/customers.ts';
import type { Kernel } from '../queueing/kernel.ts';
import { GOLDEN, keyedBits, unitFromBits } from '../random/mix.ts';
import { lookUp } from '../random/quantile-table.ts';
import type { SetupPlan } from './setup-plan.ts';

/**
 * Puts the contacts into the queues that wait when the horizon begins. They are patient, the same
 * for every setup, and counted nowhere: they were offered before.
 *
 * @param keys by channel, names the contacts
 */
export function seedBacklog(
  scenario: Scenario,
  plan: SetupPlan,
  kernel: Kernel,
  keys: Int32Array,
): void {
  scenario.channels.forEach(({ demand }, channel) => {
    const { handle } = plan.channels[channel]!;
    for (let i = 0; i < (demand.backlogAtStart ?? 0); i++) {
      const key = (keys[channel]! + Math.imul(i, GOLDEN)) | 0;
      kernel.seed(
        channel,
        key,
        lookUp(handle, keyedBits(key, 0, ask.handle)),
        unitFromBits(keyedBits(key, 0, ask.route)),
      );
    }
  });
}
