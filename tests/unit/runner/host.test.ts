import { expect, test } from 'vitest';
import { createHost, type Host } from '../../../src/runner/host.ts';
import { fakeEngine } from './fake-engine.ts';
import { smallScenario } from './fixture.ts';

/** A host by whose clock a simulated day takes 10 ms; it counts what it does. */
function countingHost() {
  const days: number[] = [];
  let prepared = 0;
  const host = createHost({
    prepare: (scenario) => {
      prepared += 1;
      return fakeEngine(scenario, { onDay: (replication) => days.push(replication) });
    },
    now: () => days.length * 10,
  });
  return { host, days, prepared: () => prepared };
}

/** The columns of a range, and the time that it is said to have taken. */
function simulated(host: Host, first: number, count: number) {
  expect(host.begin(first, count)).toEqual({ ok: true, value: null });
  let milliseconds = 0;
  for (;;) {
    const slice = host.advance(50);
    if (!slice.ok) throw new Error(slice.error);
    milliseconds += slice.value.engineMilliseconds;
    if (slice.value.chunk !== undefined) {
      return { columns: [...slice.value.chunk.columns], milliseconds };
    }
  }
}

const renamed = { ...smallScenario(), name: 'Another name' };
const other = { ...smallScenario(), run: { ...smallScenario().run, seed: 'other' } };

test('a scenario is prepared once, whatever it is called, and anew when it is another one', () => {
  const { host, prepared } = countingHost();
  host.load(smallScenario());
  host.load(smallScenario());
  host.load(renamed);
  expect(prepared()).toBe(1);
  host.load(other);
  host.load(smallScenario());
  expect(prepared()).toBe(3);
});

test('a head start gives the same figures, and simulates nothing twice', async () => {
  const plain = countingHost();
  plain.host.load(smallScenario());
  const reference = [simulated(plain.host, 0, 1), simulated(plain.host, 1, 2)];

  const { host, days } = countingHost();
  await host.headStart(smallScenario());
  // 14 days before anybody asked.
  expect(days).toHaveLength(14);
  host.load(renamed);
  expect([simulated(host, 0, 1), simulated(host, 1, 2)]).toEqual(reference);
  expect(days).toHaveLength(3 * 14);
});

test('a head start is taken over half-way', async () => {
  const { host, days } = countingHost();
  const started = host.headStart(smallScenario());
  // Its first slice is of 30 ms: three days.
  await expect.poll(() => days.length, { interval: 0 }).toBeGreaterThanOrEqual(3);
  host.load(smallScenario());
  const first = simulated(host, 0, 1);
  await started;
  expect(days).toHaveLength(14);
  expect(first.milliseconds).toBe(140);
});

test('a head start on another scenario, or another range, changes nothing', async () => {
  const plain = countingHost();
  plain.host.load(other);
  const reference = [simulated(plain.host, 1, 1), simulated(plain.host, 0, 1)];

  const wrong = countingHost();
  await wrong.host.headStart(smallScenario());
  wrong.host.load(other);
  expect([simulated(wrong.host, 1, 1), simulated(wrong.host, 0, 1)]).toEqual(reference);

  const later = countingHost();
  await later.host.headStart(other);
  later.host.load(other);
  expect([simulated(later.host, 1, 1), simulated(later.host, 0, 1)]).toEqual(reference);
});

test('a head start that runs out of memory leaves it to the page to hear why', async () => {
  let fails = true;
  const host = createHost({
    prepare: (scenario) =>
      fakeEngine(scenario, {
        onDay: () => {
          if (fails) throw new RangeError('no room');
        },
      }),
    now: () => 0,
  });
  await host.headStart(smallScenario());
  host.load(smallScenario());
  host.begin(0, 1);
  expect(host.advance(50)).toEqual({ ok: false, error: 'no room' });
  fails = false;
  expect(simulated(host, 0, 1).columns).toHaveLength(6);
});
