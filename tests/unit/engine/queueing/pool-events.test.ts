import { describe, expect, it } from 'vitest';
import { ATLAS, stage } from './kernel-scene.ts';

const chat = { medium: 'chat', concurrency: 3 } as const;

describe('the events of contacts handled several at a time', () => {
  it('do not pile up while calls come and go beside them', () => {
    const { kernel, run, booked } = stage({
      channels: [{ routing: ATLAS }, { routing: ATLAS, channel: chat }],
      teams: [{ site: 'lyon' }],
    });
    kernel.setAgents(0, 5, 0);
    const calls = Array.from({ length: 1000 }, (_, i) => ({ time: 2 + i, handle: 1.5 }));
    run([{ time: 1, handle: 3000, channel: 1 }, ...calls], 1500);
    expect(booked('answered')).toBe(1000);
    // The end of the chat, and perhaps a few that are stale.
    expect(kernel.heap.size).toBeLessThan(10);
    run([], 3000.5);
    expect(kernel.floor.concurrent[0]).toBe(1);
    run([], 3001.5);
    expect(kernel.floor.concurrent[0]).toBe(0);
  });

  it('end together those who began together with the same work', () => {
    const { kernel, run } = stage({
      channels: [{ routing: ATLAS, channel: chat }],
      teams: [{ site: 'lyon' }],
    });
    kernel.setAgents(0, 5, 0);
    run(
      [1, 1, 1, 1].map((time) => ({ time, handle: 100 })),
      100.5,
    );
    expect(kernel.floor.concurrent[0]).toBe(4);
    run([], 101.5);
    expect(kernel.floor.concurrent[0]).toBe(0);
  });
});
