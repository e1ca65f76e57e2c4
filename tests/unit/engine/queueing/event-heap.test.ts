import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EventHeap } from '../../../../src/engine/queueing/event-heap.ts';
import { createRegisters, WHEN } from '../../../../src/engine/queueing/registers.ts';

/** A heap whose times are given as arguments. */
function heapOf() {
  const registers = createRegisters();
  const heap = new EventHeap(registers);
  const at = (time: number): number => (registers[WHEN] = time);
  return {
    heap,
    push(time: number, code: number): void {
      at(time);
      heap.push(code);
    },
    replaceTop(time: number, code: number): void {
      at(time);
      heap.replaceTop(code);
    },
  };
}

const time = fc.double({ min: 0, max: 1e7, noNaN: true });
const command = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('push' as const), time }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('replaceTop' as const), time }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('pop' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('filter' as const), keep: fc.nat(4) }) },
);

describe('the event heap', () => {
  it('does as a sorted array does, whatever is asked of it', () => {
    fc.assert(
      fc.property(fc.array(command, { maxLength: 300 }), (commands) => {
        const { heap, push, replaceTop } = heapOf();
        let sorted: { time: number; code: number }[] = [];
        let code = 0;
        for (const step of commands) {
          code++;
          if (step.do === 'push') push(step.time, code);
          else if (step.do === 'filter') heap.filter((_, other) => other % 5 !== step.keep);
          else if (sorted.length === 0) continue;
          else if (step.do === 'pop') heap.pop();
          else replaceTop(step.time, code);

          if (step.do === 'filter') sorted = sorted.filter((event) => event.code % 5 !== step.keep);
          if (step.do === 'pop' || step.do === 'replaceTop') sorted.shift();
          if (step.do === 'push' || step.do === 'replaceTop')
            sorted.push({ time: step.time, code });
          sorted.sort((a, b) => a.time - b.time);
          expect(heap.size).toBe(sorted.length);
          expect(heap.time[0]).toBe(sorted[0]?.time ?? Infinity);
        }
        const left = sorted.map((event) => event.code);
        const popped = sorted.map(() => {
          const top = heap.code[0]!;
          heap.pop();
          return top;
        });
        expect(popped.sort((a, b) => a - b)).toEqual(left.sort((a, b) => a - b));
      }),
      { seed: 20_270_401, numRuns: 500 },
    );
  });

  it('grows beyond its first room and gives everything back in order', () => {
    const { heap, push } = heapOf();
    for (let i = 0; i < 5000; i++) push((i * 7919) % 5000, i);
    for (let i = 0; i < 5000; i++) {
      expect(heap.time[0]).toBe(i);
      heap.pop();
    }
    expect(heap.time[0]).toBe(Infinity);
  });

  it('is empty once cleared', () => {
    const { heap, push } = heapOf();
    for (let i = 0; i < 1000; i++) push(i, i);
    heap.clear();
    expect([heap.size, heap.time[0]]).toEqual([0, Infinity]);
    expect(heap.time.every((value) => value === Infinity)).toBe(true);
  });
});
