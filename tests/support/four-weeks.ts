import { parseScenario } from '../../src/scenario/parse.ts';
import { READY_MADE } from '../../src/scenario/ready-made.ts';
import type { Scenario } from '../../src/scenario/types.ts';

/** The parcel carrier over four weeks, forty times: a real scenario that is simulated in a second. */
export function fourWeeks(contactsPerWeek?: number): Scenario {
  const document: unknown = structuredClone(READY_MADE[0]?.document);
  const parsed = parseScenario(document);
  if (!parsed.ok) throw new Error('the ready-made scenario is refused');
  const { channels, ...rest } = parsed.value;
  return {
    ...rest,
    name: 'Four weeks of parcels',
    horizon: { ...rest.horizon, days: 28 },
    run: { ...rest.run, replications: 40 },
    channels: channels.map((channel) => ({
      ...channel,
      demand: {
        ...channel.demand,
        contactsPerWeek: contactsPerWeek ?? channel.demand.contactsPerWeek,
      },
    })),
  };
}
