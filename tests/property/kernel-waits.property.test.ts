import fc from 'fast-check';
import { expect, it } from 'vitest';
import { present } from '../../src/base/assert.ts';
import { DayContacts } from '../../src/engine/demand/day-contacts.ts';
import { Kernel } from '../../src/engine/queueing/kernel.ts';
import { setupPlan } from '../../src/engine/replication/setup-plan.ts';
import { worldPlan } from '../../src/engine/replication/world.ts';
import { validScenario } from '../support/simulate.ts';
import { exponential, queueScenario } from '../unit/engine/queue-scenario.ts';

/** Queues tried, and contacts of each: 90,000 pairs of waits. */
const QUEUES = 300;
const CONTACTS = 300;

/** Seconds between arrivals, and of work. */
const contacts = fc.array(
  fc.tuple(
    fc.double({ min: 0, max: 60, noNaN: true }),
    fc.double({ min: 0, max: 600, noNaN: true }),
  ),
  { minLength: CONTACTS, maxLength: CONTACTS, size: 'max' },
);

const world = worldPlan(
  validScenario(queueScenario({ perMinute: 1, handleTime: exponential(60), agents: [1], days: 1 })),
);
const plan = setupPlan(world, present(world.scenario.setups[0], 'setup'));

/** Wait of each contact, seconds; each is offered in an interval of its own, so its row is its own. */
function waits(script: readonly (readonly [number, number])[], agents: number): Float64Array {
  const kernel = new Kernel({
    routing: plan.routing,
    channels: plan.channels,
    intervals: script.length,
    days: 1,
    intervalSeconds: 1,
    unitExponential: world.unitExponential,
    opening: plan.opening,
    watchesEnds: false,
  });
  kernel.open.fill(1);
  kernel.setAgents(0, agents, 0);
  const one = new DayContacts();
  one.reserve(1);
  one.count = 1;
  let time = 0;
  script.forEach(([gap, work], i) => {
    time += gap;
    one.time[0] = time;
    one.handle[0] = work;
    one.patience[0] = Infinity;
    one.key[0] = i;
    kernel.startInterval(i);
    kernel.startDay();
    kernel.run(one, time + 1e-9);
  });
  one.count = 0;
  kernel.startDay();
  kernel.run(one, 1e9);
  return kernel.tally.answeredWait.slice(0, script.length);
}

/**
 * Kiefer and Wolfowitz 1955: first come first served, the same contacts with the same work, nobody
 * hangs up: one more agent lengthens no contact's wait.
 */
it(
  'one more agent never lengthens any contact’s wait, contact by contact',
  { timeout: 60_000 },
  () => {
    let waited = 0;
    let shorter = 0;
    fc.assert(
      fc.property(contacts, fc.integer({ min: 1, max: 12 }), (script, agents) => {
        const fewer = waits(script, agents);
        const more = waits(script, agents + 1);
        script.forEach((_, i) => {
          // A sum of other gaps may differ in its last bits.
          expect(more[i]!).toBeLessThanOrEqual(fewer[i]! + 1e-6);
          if (fewer[i]! > 0) waited++;
          if (more[i]! < fewer[i]! - 1) shorter++;
        });
      }),
      { seed: 20_270_230, numRuns: QUEUES, endOnFailure: true },
    );
    expect(waited).toBeGreaterThan(20_000);
    expect(shorter).toBeGreaterThan(15_000);
  },
);
