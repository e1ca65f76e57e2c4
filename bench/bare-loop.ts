/*
 * The yardstick: the same Erlang A queue as a bare loop with a binary heap, one class of customers,
 * nothing counted but the service level, abandonment noticed only when an agent looks at the queue.
 * What a complete engine costs is read as a ratio to it, on the same machine in the same minute.
 */
const TABLE = Float64Array.from(
  { length: 4098 },
  (_, i) => -Math.log(1 - Math.min(i, 4095.9) / 4096),
);
const MASK = 0xffff;

/** Simulates `contacts` of M/M/50+M (12 a minute, 4 minutes, patience 1.5) and returns the SL at 20 s. */
export function bareErlangA(contacts: number): number {
  const heap = new Float64Array(256).fill(Infinity);
  const arrivals = new Float64Array(MASK + 1);
  const deadlines = new Float64Array(MASK + 1);
  let [a, b, c, d] = [0x9e3779b9 | 0, 0x243f6a88, 0xb7e15162 | 0, 1];
  const draw = (mean: number): number => {
    const bits = (a + b + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + bits) | 0;
    const place = (bits >>> 0) * (4096 / 4294967296);
    const cell = place | 0;
    const low = TABLE[cell]!;
    return mean * (low + (TABLE[cell + 1]! - low) * (place - cell));
  };
  let size = 0;
  let first = 0;
  let last = 0;
  let within = 0;
  let time = 0;
  for (let k = 0; k < contacts; k++) {
    time += draw(5);
    const patience = draw(90);
    while (size > 0 && heap[0]! <= time) {
      const now = heap[0]!;
      let next = -1;
      while (first < last && next < 0) {
        const at = first++ & MASK;
        if (deadlines[at]! >= now) next = arrivals[at]!;
      }
      let key: number;
      if (next >= 0) {
        if (now - next <= 20) within++;
        key = now + draw(240);
      } else {
        size--;
        key = heap[size]!;
        heap[size] = Infinity;
        if (size === 0) continue;
      }
      let at = 0;
      for (;;) {
        let child = 2 * at + 1;
        let least = heap[child]!;
        if (heap[child + 1]! < least) least = heap[++child]!;
        if (key <= least) break;
        heap[at] = least;
        at = child;
      }
      heap[at] = key;
    }
    if (size < 50) {
      within++;
      const key = time + draw(240);
      let at = size++;
      while (at > 0) {
        const parent = (at - 1) >> 1;
        if (heap[parent]! <= key) break;
        heap[at] = heap[parent]!;
        at = parent;
      }
      heap[at] = key;
    } else {
      const at = last++ & MASK;
      arrivals[at] = time;
      deadlines[at] = time + patience;
    }
  }
  return within / contacts;
}
