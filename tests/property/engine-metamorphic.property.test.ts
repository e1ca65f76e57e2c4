import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IntervalField, MeasureId } from '../../src/engine/index.ts';
import { meanInterval, simulate, type Simulation } from '../support/simulate.ts';
import { networkScenario, type Network } from '../unit/engine/network-scenario.ts';
import { expectSame } from '../support/expect-same.ts';
import { exponential, queueScenario, type QueueCase } from '../unit/engine/queue-scenario.ts';

const LONG = 300_000;

const word = fc.stringMatching(/^[a-z]{1,8}$/);
const someLaw = fc.constantFrom<QueueCase['handleTime']['distribution']>(
  'exponential',
  'lognormal',
  'constant',
);

function law(distribution: QueueCase['handleTime']['distribution'], meanSeconds: number) {
  if (distribution === 'lognormal') return { distribution, meanSeconds, cv: 1.3 };
  return distribution === 'constant' ? { distribution, meanSeconds } : exponential(meanSeconds);
}

const someQueue = fc.record({
  load: fc.double({ min: 0.3, max: 0.98, noNaN: true }),
  meanSeconds: fc.integer({ min: 30, max: 600 }),
  distribution: someLaw,
  agents: fc.integer({ min: 1, max: 10 }),
  seed: word,
});

describe('one more agent', { timeout: LONG }, () => {
  // Kiefer and Wolfowitz 1955: first come first served, the same contacts, one more server: every
  // contact waits at most as long. Seen in intervals of 5 min, which hold few contacts each.
  it('without abandonment lengthens no wait, interval by interval of one path', () => {
    let contacts = 0;
    let shorter = 0;
    fc.assert(
      fc.property(someQueue, ({ load, meanSeconds, distribution, agents, seed }) => {
        const run = (size: number) =>
          simulate(
            queueScenario({
              perMinute: (load * agents * 60) / meanSeconds,
              handleTime: law(distribution, meanSeconds),
              agents: [size],
              days: 1,
              intervalMinutes: 5,
              seed,
            }),
            1,
          );
        const [fewer, more] = [run(agents), run(agents + 1)];
        const atMost = (field: IntervalField, a: Simulation, b: Simulation) => {
          const [less, most] = [a.books(field), b.books(field)];
          expect(less.every((value, i) => value <= most[i]!)).toBe(true);
        };
        expectSame(more.books('offered'), fewer.books('offered'));
        // Of those who are answered before midnight in both.
        if (fewer.mean('stillWaiting') === 0) atMost('waitMilliseconds', more, fewer);
        atMost('waitingAtEnd', more, fewer);
        atMost('oldestAge', more, fewer);
        atMost('answeredWithin', fewer, more);
        atMost('stillWaiting', more, fewer);
        contacts += fewer.results.contacts;
        if (more.mean('meanWait') < fewer.mean('meanWait')) shorter++;
      }),
      { seed: 20_270_220, numRuns: 100 },
    );
    expect(contacts).toBeGreaterThan(50_000);
    expect(shorter).toBeGreaterThan(50);
  });

  it('with abandonment loses fewer in the mean', () => {
    let fewer = 0;
    fc.assert(
      fc.property(
        someQueue,
        fc.integer({ min: 10, max: 600 }),
        ({ load, meanSeconds, distribution, agents, seed }, patience) => {
          const lost = [agents, agents + 1].map((size) =>
            simulate(
              queueScenario({
                perMinute: (1.2 * load * agents * 60) / meanSeconds,
                handleTime: law(distribution, meanSeconds),
                patience: exponential(patience),
                agents: [size],
                days: 1,
                closesAt: '08:00',
                seed,
              }),
              12,
            ).values('abandoned'),
          );
          const saved = lost[0]!.map((count, i) => count - lost[1]![i]!);
          const { mean, high } = meanInterval(saved, 0.9999);
          expect(high).toBeGreaterThanOrEqual(0);
          if (mean > 0) fewer++;
        },
      ),
      { seed: 20_270_221, numRuns: 60 },
    );
    expect(fewer).toBeGreaterThanOrEqual(55);
  });
});

const RATES: readonly MeasureId[] = ['abandonment', 'delayed', 'serviceLevel', 'occupancy'];

describe('units of time', { timeout: LONG }, () => {
  it('all times longer by a factor, all rates lower by it: the same shares', () => {
    const network = (scale: number): Network => ({
      channels: [
        {
          id: 'phone',
          perMinute: 2.5 / scale,
          handleTime: { distribution: 'lognormal', meanSeconds: 120 * scale, cv: 1.2 },
          wrapUpShare: 0.3,
          patience: exponential(60 * scale),
          balking: 0.05,
          redial: { probability: 0.4, meanDelayMinutes: 3 * scale },
          repeat: { probability: 0.5, meanDelayHours: 0.1 * scale },
          withinSeconds: 20 * scale,
        },
        {
          id: 'chat',
          medium: 'chat',
          concurrency: 3,
          perMinute: 1.2 / scale,
          handleTime: exponential(200 * scale),
          patience: exponential(100 * scale),
          withinSeconds: 40 * scale,
        },
      ],
      providers: { one: { skills: { phone: { firstContactResolution: 0.7 } } } },
      teams: [
        { provider: 'one', agents: 4 },
        { provider: 'two', agents: 4 },
      ],
      routing: {
        phone: {
          policy: 'split',
          shares: { one: 0.6, two: 0.4 },
          overflow: { whenExpectedWaitExceedsSeconds: 45 * scale },
          callBack: { whenExpectedWaitExceedsSeconds: 60 * scale, acceptance: 0.3 },
        },
        chat: { policy: 'leastExpectedWait', providers: ['one', 'two'] },
      },
      days: 2 * scale,
      seed: `times ${String(scale)}`,
    });
    const [once, thrice] = [1, 3].map((scale) => simulate(networkScenario(network(scale)), 40));
    for (const measure of RATES) {
      for (const channel of [0, 1]) {
        const a = once!.interval(measure, { channel }, 0.9999);
        const b = thrice!.interval(measure, { channel }, 0.9999);
        expect(a.low, measure).toBeLessThan(b.high);
        expect(b.low, measure).toBeLessThan(a.high);
        expect(b.high - b.low, measure).toBeLessThan(0.05);
      }
    }
  });
});

describe('two halves', { timeout: LONG }, () => {
  it('of a provider with one queue for both are as good as the whole, digit for digit', () => {
    const measures: readonly MeasureId[] = [
      'offered',
      'answered',
      'answeredWithin',
      'abandoned',
      'blocked',
      'lost',
      'meanWait',
      'averageSpeedOfAnswer',
      'delayed',
    ];
    fc.assert(
      fc.property(
        someQueue,
        fc.integer({ min: 10, max: 600 }),
        fc.integer({ min: 0, max: 20 }),
        ({ load, meanSeconds, distribution, agents, seed }, patience, room) => {
          const run = (sizes: readonly number[]) =>
            simulate(
              queueScenario({
                perMinute: (2 * load * agents * 60) / meanSeconds,
                handleTime: law(distribution, meanSeconds),
                patience: exponential(patience),
                agents: sizes,
                central: sizes.length > 1,
                maximumWaiting: room,
                days: 1,
                closesAt: '08:00',
                seed,
              }),
              2,
            );
          const [halves, whole] = [run([agents, agents]), run([2 * agents])];
          for (const measure of measures) {
            expectSame(halves.values(measure), whole.values(measure), measure);
          }
          expectSame(halves.books('waitingAtEnd'), whole.books('waitingAtEnd'));
        },
      ),
      { seed: 20_270_222, numRuns: 80 },
    );
  });
});
