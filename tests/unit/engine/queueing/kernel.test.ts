import { describe, expect, it } from 'vitest';
import { moments } from '../../../../src/estimate/index.ts';
import { ATLAS, HALVES, redials, scene, type Scripted } from './kernel-scene.ts';

const every = (seconds: number, n: number, handle: number): Scripted[] =>
  Array.from({ length: n }, (_, i) => ({ time: i * seconds, handle }));

describe('one agent', () => {
  it('takes contacts first come, first served, one at a time', () => {
    const { kernel, run, waited, booked } = scene([ATLAS]);
    kernel.setAgents(0, 1, 0);
    run(
      [
        { time: 0, handle: 100 },
        { time: 10, handle: 1 },
        { time: 20, handle: 50 },
      ],
      1000,
    );
    // The second waits from 10 to 100, the third from 20 to 101.
    expect(waited()).toBe(90 + 81);
    expect([booked('answered'), booked('answeredWithin'), booked('delayed')]).toEqual([3, 1, 2]);
    expect(kernel.tally.handledBy[0]).toBe(151);
  });

  it('counts a wait of exactly the threshold as in time', () => {
    const { kernel, run, booked } = scene([ATLAS]);
    kernel.setAgents(0, 1, 0);
    run(
      [
        { time: 0, handle: 30 },
        { time: 10, handle: 1 },
      ],
      1000,
    );
    expect(booked('answeredWithin')).toBe(2);
  });

  it('loses those whose patience ends first', () => {
    const { kernel, run, booked } = scene([ATLAS]);
    kernel.setAgents(0, 1, 0);
    const contacts = [
      { time: 0, handle: 100 },
      { time: 10, handle: 100, patience: 15 },
      { time: 10, handle: 100, patience: 500 },
      { time: 20, handle: 100, patience: 70 },
    ];
    run(contacts, 1000);
    expect([booked('answered'), booked('abandoned'), booked('abandonedWithin')]).toEqual([2, 2, 1]);
    expect(booked('lost')).toBe(2);
    expect(kernel.tally.abandonedWait[0]).toBe(15 + 70);
  });

  it('finishes the contact in hand when the shift ends, and takes no other', () => {
    const { kernel, run, booked } = scene([ATLAS]);
    kernel.setAgents(0, 2, 0);
    run(
      [
        { time: 0, handle: 100 },
        { time: 1, handle: 50 },
        { time: 2, handle: 10 },
      ],
      10,
    );
    kernel.setAgents(0, 1, 10);
    run([], 60);
    // The agent free at 51 goes home; the one free at 100 takes the third.
    expect([kernel.floor.busy[0], booked('answered')]).toEqual([1, 2]);
    run([], 200);
    expect([kernel.floor.busy[0], booked('answered')]).toEqual([0, 3]);
  });

  it('who comes on duty takes who waits longest, at once', () => {
    const { kernel, run, waited } = scene([ATLAS]);
    run(
      [
        { time: 5, handle: 10 },
        { time: 6, handle: 10 },
      ],
      50,
    );
    kernel.setAgents(0, 1, 50);
    run([], 100);
    expect(waited()).toBe(45 + 54);
  });
});

describe('agents of several channels', () => {
  const contacts = [
    { time: 0, handle: 100, channel: 1 },
    { time: 10, handle: 10, channel: 1 },
    { time: 20, handle: 10, channel: 0 },
  ];

  it('take the channel of the lower priority number first', () => {
    const { kernel, run, waited } = scene([ATLAS, ATLAS]);
    kernel.setAgents(0, 1, 0);
    run(contacts, 1000);
    expect([waited(0), waited(1)]).toEqual([80, 100]);
  });

  it('take the longest wait between channels of the same priority', () => {
    const { kernel, run, waited } = scene([ATLAS, ATLAS], {}, [3, 3]);
    kernel.setAgents(0, 1, 0);
    run(contacts, 1000);
    expect([waited(0), waited(1)]).toEqual([90, 90]);
  });
});

describe('an outage that strikes a team', () => {
  it('cuts off its share of the contacts in hand, and unwrites their answers', () => {
    const { kernel, run, booked } = scene([ATLAS]);
    kernel.setAgents(0, 10, 0);
    run(every(1, 10, 1000), 500);
    kernel.strike(0, 0.3, 500);
    kernel.setAgents(0, 7, 500);
    expect([booked('cutOff'), booked('answered'), kernel.floor.busy[0]]).toEqual([3, 7, 7]);
    expect(booked('answeredWithin')).toBe(7);
    expect(kernel.tally.answeredBy[0]).toBe(7);
    run([], 5000);
    expect(kernel.floor.busy[0]).toBe(0);
    // Seven whole contacts; three cut at 500, which began at different seconds from 0 to 9.
    const cut = kernel.tally.handledBy[0]! - 7000;
    expect(cut).toBeGreaterThan(3 * 491);
    expect(cut).toBeLessThan(3 * 500);
  });

  it.each([
    // Agents, share taken, contacts that go on: as many as agents are left, Math.round(n (1 − s)).
    [1, 0.5, 1],
    [3, 0.5, 2],
    [5, 0.3, 4],
    [5, 0.5, 3],
    [4, 1, 0],
  ])('leaves of %d busy agents, struck by %d, %d in conversation', (agents, share, left) => {
    const { kernel, run, booked } = scene([ATLAS]);
    kernel.setAgents(0, agents, 0);
    run(
      Array.from({ length: agents }, (_, i) => ({ time: i + 1, handle: 1000 })),
      50,
    );
    kernel.strike(0, share, 100);
    expect(kernel.floor.busy[0]).toBe(left);
    expect(booked('cutOff')).toBe(agents - left);
    expect(booked('answered')).toBe(left);
  });

  it('leaves those who wait where they are', () => {
    const { kernel, run, booked } = scene([ATLAS]);
    kernel.setAgents(0, 2, 0);
    run(every(1, 5, 1000), 100);
    kernel.strike(0, 1, 100);
    kernel.setAgents(0, 0, 100);
    run([], 5000);
    kernel.close(5000);
    expect([booked('cutOff'), booked('stillWaiting'), booked('answered')]).toEqual([2, 3, 0]);
  });

  it('does not touch the other team', () => {
    const { kernel, run, booked } = scene([HALVES]);
    kernel.setAgents(0, 5, 0);
    kernel.setAgents(1, 5, 0);
    run(
      every(1, 10, 1000).map((contact, i) => ({ ...contact, route: (i % 2) * 0.5 })),
      100,
    );
    kernel.strike(0, 1, 100);
    expect([booked('cutOff'), kernel.floor.busy[0], kernel.floor.busy[1]]).toEqual([5, 0, 5]);
  });
});

describe('closing', () => {
  it('cuts off who waits for the channel, not who is served', () => {
    const { kernel, run, booked } = scene([ATLAS, ATLAS]);
    kernel.setAgents(0, 1, 0);
    run([...every(1, 3, 1000), { time: 5, handle: 10, channel: 1 }], 100);
    kernel.open[0] = 0;
    kernel.cutOffWaiting(0, 100);
    expect([booked('cutOff'), booked('answered')]).toEqual([2, 1]);
    run([], 5000);
    expect(booked('answered', 1)).toBe(1);
  });
});

describe('a queue with room for so many', () => {
  it('blocks the next one, who redials or is lost', () => {
    const { kernel, run, booked } = scene([{ ...ATLAS, maximumWaiting: 2 }]);
    kernel.setAgents(0, 1, 0);
    run(every(1, 5, 1000), 100);
    expect([booked('blocked'), booked('lost'), booked('delayed')]).toEqual([2, 2, 2]);
  });
});

describe('redials', () => {
  it('are as many as a geometric law cut at the most attempts', () => {
    const settings = redials(0.6, 60, 4);
    const { run, booked } = scene([{ ...ATLAS, maximumWaiting: 0 }], settings);
    const needs = 100_000;
    run(every(0.01, needs, 10), 1e6);
    // 1 + 0.6 + 0.36 + 0.216 attempts a need; its variance is 1.4.
    const perNeed = booked('offered') / needs;
    expect(Math.abs(perNeed - 2.176)).toBeLessThan(3.2905 * Math.sqrt(1.4 / needs));
    expect(booked('redials')).toBe(booked('offered') - needs);
    expect(booked('lost')).toBe(needs);
  });

  it('come after an exponential delay of the mean given', () => {
    const settings = redials(1, 600, 2);
    const { kernel, run } = scene([{ ...ATLAS, maximumWaiting: 0 }], settings);
    const needs = 100_000;
    run(
      Array.from({ length: needs }, () => ({ time: 0, handle: 10 })),
      1e-9,
    );
    const delays = kernel.heap.time.slice(0, kernel.heap.size);
    expect(delays.length).toBe(needs);
    const { mean, variance } = moments(delays);
    expect(Math.abs(mean - 600)).toBeLessThan((3.2905 * 600) / Math.sqrt(needs));
    // Variance of the variance of an exponential law: 8 m⁴ / n.
    expect(Math.abs(variance - 360_000)).toBeLessThan(3.2905 * 360_000 * Math.sqrt(8 / needs));
  });

  it('bring the same need: the handle time is that of the first attempt', () => {
    const settings = redials(1, 60);
    const { kernel, run, booked } = scene([ATLAS], settings);
    run([{ time: 0, handle: 123, patience: 5 }], 5.000001);
    expect(booked('abandoned')).toBe(1);
    kernel.setAgents(0, 1, 6);
    run([], 1e6);
    expect([booked('offered'), booked('answered'), kernel.tally.handledBy[0]]).toEqual([2, 1, 123]);
  });

  it('that find the channel closed are lost', () => {
    const settings = redials(1, 60);
    const { kernel, run, booked } = scene([ATLAS], settings);
    run([{ time: 0, handle: 10, patience: 5 }], 5.000001);
    kernel.open[0] = 0;
    run([], 1e6);
    expect([booked('offered'), booked('lost')]).toEqual([1, 1]);
  });
});

describe('a kernel that was reset', () => {
  it('does again exactly what it did', () => {
    const { kernel, run } = scene([ATLAS], redials(0.5));
    const contacts = every(1, 2000, 90).map((c, i) => ({ ...c, patience: (i * 37) % 100 }));
    const once = () => {
      kernel.reset();
      kernel.open.fill(1);
      kernel.setAgents(0, 20, 0);
      run(contacts, 1000);
      kernel.strike(0, 0.5, 1000);
      kernel.setAgents(0, 10, 1000);
      run([], 1e5);
      return [kernel.tally.counts.slice(), kernel.tally.answeredWait.slice()];
    };
    expect(once()).toEqual(once());
  });
});
