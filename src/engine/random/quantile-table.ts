/**
 * Inverse of a distribution function as a table, linear between its points. Four parts of CELLS
 * equal cells of probability each: all of it; the lowest 64th; the highest 64th; and the last cell
 * of that one, 2^-18 of the whole, so that the far tail keeps its shape (to 1 − 2^-33).
 */
export type QuantileTable = Float64Array;

/** Equal cells of probability in each part. */
export const CELLS = 4096;
/** The first and the last so many cells of the whole are read from finer parts. */
const EDGE_CELLS = CELLS / 64;
const POINTS = CELLS + 1;
const LOW = POINTS;
const HIGH = 2 * POINTS;
const FAR = 3 * POINTS;
/** Half of the smallest step of 32 bits: where an infinite end of a law is cut. */
const EDGE = 1.1641532182693481e-10;

/**
 * Tabulates `quantile`, a non-decreasing function of a probability in (0, 1).
 *
 * @param every 1: each point is computed. More, for costly and smooth laws: every so manieth one is,
 *   and the ends of each part; between them a cubic runs through the four nearest.
 */
export function quantileTable(quantile: (probability: number) => number, every = 1): QuantileTable {
  const table = new Float64Array(4 * POINTS);
  const fill = (offset: number, probability: (place: number) => number): void => {
    const compute = (i: number): void => {
      const p = Math.min(Math.max(probability(i / CELLS), EDGE), 1 - EDGE);
      table[offset + i] = quantile(p);
    };
    const ends = every === 1 ? 0 : 16 * every;
    for (let i = 0; i <= CELLS; i++) {
      if (i % every === 0 || i < ends || i > CELLS - ends) compute(i);
    }
    for (let i = ends; i <= CELLS - ends; i++) {
      if (i % every !== 0)
        table[offset + i] = cubic(table, offset + i - (i % every), every, i % every);
    }
  };
  fill(0, (place) => place);
  fill(LOW, (place) => place / 64);
  fill(HIGH, (place) => (63 + place) / 64);
  fill(FAR, (place) => 1 - (1 - place) / 262_144);
  return table;
}

/** Lagrange's cubic through four points `step` apart, `ahead` points after the second of them. */
function cubic(table: QuantileTable, second: number, step: number, ahead: number): number {
  const t = ahead / step;
  return (
    (-t * (t - 1) * (t - 2) * table[second - step]!) / 6 +
    ((t + 1) * (t - 1) * (t - 2) * table[second]!) / 2 -
    ((t + 1) * t * (t - 2) * table[second + step]!) / 2 +
    ((t + 1) * t * (t - 1) * table[second + 2 * step]!) / 6
  );
}

/** The value that 32 random bits stand for. */
export function lookUp(table: QuantileTable, bits: number): number {
  const cell = bits >>> 20;
  let low: number;
  let place: number;
  if (cell >= EDGE_CELLS && cell < CELLS - EDGE_CELLS) {
    low = cell;
    place = (bits & 0xfffff) / 0x100000;
  } else {
    low = edgePoint(bits);
    place = low >= FAR ? (bits & 3) / 4 : (bits & 0x3fff) / 0x4000;
  }
  const value = table[low]!;
  return value + (table[low + 1]! - value) * place;
}

/** Point of the finer parts below the value that bits at either end stand for. */
function edgePoint(bits: number): number {
  const fine = (bits >>> 14) & (CELLS - 1);
  if (bits >= 0) return LOW + fine;
  return fine < CELLS - 1 ? HIGH + fine : FAR + ((bits >>> 2) & (CELLS - 1));
}

/**
 * Writes the values that every `stride`-th of the words stands for, from `first` on, into `into`:
 * the same as `lookUp` for each, written out so that no number is boxed on the way.
 */
export function lookUpAll(
  table: QuantileTable,
  words: Int32Array,
  first: number,
  stride: number,
  into: Float64Array,
  at: number,
  count: number,
): void {
  for (let i = 0, word = first; i < count; i++, word += stride) {
    const bits = words[word]!;
    const cell = bits >>> 20;
    if (cell >= EDGE_CELLS && cell < CELLS - EDGE_CELLS) {
      const low = table[cell]!;
      into[at + i] = low + (table[cell + 1]! - low) * ((bits & 0xfffff) / 0x100000);
    } else {
      const point = edgePoint(bits);
      const place = point >= FAR ? (bits & 3) / 4 : (bits & 0x3fff) / 0x4000;
      const low = table[point]!;
      into[at + i] = low + (table[point + 1]! - low) * place;
    }
  }
}
