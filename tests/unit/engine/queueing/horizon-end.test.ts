import { describe, expect, it } from 'vitest';
import { ATLAS, stage } from './kernel-scene.ts';

const HOUR = 3600;

describe('contacts in hand when the horizon ends', () => {
  it('occupy their agent up to its end, no longer', () => {
    const { kernel, run } = stage({ channels: [{ routing: ATLAS }], teams: [{ site: 'lyon' }] });
    kernel.setAgents(0, 1, 0);
    run([{ time: 23 * HOUR, handle: 5 * HOUR }], 24 * HOUR);
    kernel.close(24 * HOUR);
    expect([kernel.tally.handledBy[0], kernel.tally.occupied[0]]).toEqual([HOUR, HOUR]);
  });

  it('do so beside contacts handled several at a time', () => {
    const chat = { medium: 'chat', concurrency: 3 } as const;
    const { kernel, run } = stage({
      channels: [{ routing: ATLAS }, { routing: ATLAS, channel: chat }],
      teams: [{ site: 'lyon' }],
    });
    kernel.setAgents(0, 2, 0);
    run(
      [
        { time: 22 * HOUR, handle: 5 * HOUR, channel: 0 },
        { time: 23 * HOUR, handle: 5 * HOUR, channel: 1 },
      ],
      24 * HOUR,
    );
    kernel.close(24 * HOUR);
    expect([...kernel.tally.handledBy]).toEqual([2 * HOUR, HOUR]);
    expect(kernel.tally.occupied[0]).toBe(3 * HOUR);
  });
});
