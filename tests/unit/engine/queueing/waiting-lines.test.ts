import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ContactSlots } from '../../../../src/engine/queueing/contact-slots.ts';
import { WaitingLines } from '../../../../src/engine/queueing/waiting-lines.ts';

const QUEUES = 3;

/** The slots of a queue from its first to its last. */
function read(lines: WaitingLines, slots: ContactSlots, queue: number): number[] {
  const found: number[] = [];
  for (let slot = lines.first[queue]!; slot >= 0; slot = slots.behind[slot]!) found.push(slot);
  return found;
}

describe('the waiting lines', () => {
  it('do as plain arrays do: join at the end, leave from anywhere', () => {
    const step = fc.record({ leave: fc.boolean(), queue: fc.nat(QUEUES - 1), place: fc.nat() });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 600 }), (steps) => {
        const slots = new ContactSlots();
        const lines = new WaitingLines(QUEUES, slots);
        const arrays: number[][] = Array.from({ length: QUEUES }, () => []);
        for (const { leave, queue, place } of steps) {
          const array = arrays[queue]!;
          if (leave && array.length > 0) {
            const [slot] = array.splice(place % array.length, 1);
            lines.leave(slot!);
            slots.release(slot!);
          } else {
            const slot = slots.take();
            lines.join(queue, slot);
            array.push(slot);
          }
        }
        arrays.forEach((array, queue) => {
          expect(read(lines, slots, queue)).toEqual(array);
          expect(lines.length[queue]).toBe(array.length);
          expect(lines.last[queue]).toBe(array.at(-1) ?? -1);
        });
      }),
      { seed: 20_270_402, numRuns: 300 },
    );
  });

  it('hand out slots that nobody has, however many are asked for', () => {
    const slots = new ContactSlots();
    const taken = Array.from({ length: 3000 }, () => slots.take());
    expect(new Set(taken).size).toBe(3000);
    slots.clear();
    expect(Array.from({ length: 3000 }, () => slots.take())).toEqual(taken);
  });
});
