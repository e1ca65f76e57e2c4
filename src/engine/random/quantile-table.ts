/**
 * Inverse of a distribution function as a table, linear between its points: CELLS equal cells of
 * probability, the last of them split again into CELLS, so that the far tail (to 1 − 2^-33) keeps
 * its shape. Layout: CELLS + 1 points, then CELLS + 1 points of the last cell.
 */
export type QuantileTable = Float64Array;

/** Equal cells of probability in a table; a power of two, 2^CELL_BITS. */
export const CELL_BITS = 12;
export const CELLS = 4096;
export const TAIL_OFFSET = CELLS + 1;
/** Shifts and factors that split 32 bits into a cell and a place within it. */
export const MAIN_SHIFT = 32 - CELL_BITS;
export const MAIN_MASK = (1 << MAIN_SHIFT) - 1;
export const MAIN_SCALE = 1 / (1 << MAIN_SHIFT);
export const TAIL_SHIFT = MAIN_SHIFT - CELL_BITS;
export const TAIL_MASK = (1 << TAIL_SHIFT) - 1;
export const TAIL_SCALE = 1 / (1 << TAIL_SHIFT);

/** Half of the smallest step of 32 bits: where an infinite end of a law is cut. */
const EDGE = 1.1641532182693481e-10;

/** Tabulates `quantile`, a non-decreasing function of a probability in (0, 1). */
export function quantileTable(quantile: (probability: number) => number): QuantileTable {
  const table = new Float64Array(2 * (CELLS + 1));
  const at = (p: number): number => quantile(Math.min(Math.max(p, EDGE), 1 - EDGE));
  for (let i = 0; i <= CELLS; i++) {
    table[i] = at(i / CELLS);
    table[TAIL_OFFSET + i] = at((CELLS - 1 + i / CELLS) / CELLS);
  }
  return table;
}

/** The value that 32 random bits stand for. */
export function lookUp(table: QuantileTable, bits: number): number {
  const cell = bits >>> MAIN_SHIFT;
  if (cell !== CELLS - 1) {
    const low = table[cell]!;
    return low + (table[cell + 1]! - low) * ((bits & MAIN_MASK) * MAIN_SCALE);
  }
  const sub = TAIL_OFFSET + ((bits >>> TAIL_SHIFT) & (CELLS - 1));
  const low = table[sub]!;
  return low + (table[sub + 1]! - low) * ((bits & TAIL_MASK) * TAIL_SCALE);
}

/**
 * Writes the values that every `stride`-th of the words stands for, from `first` on, into `into`:
 * the same as `lookUp` for each.
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
    const cell = bits >>> MAIN_SHIFT;
    if (cell !== CELLS - 1) {
      const low = table[cell]!;
      into[at + i] = low + (table[cell + 1]! - low) * ((bits & MAIN_MASK) * MAIN_SCALE);
    } else {
      const sub = TAIL_OFFSET + ((bits >>> TAIL_SHIFT) & (CELLS - 1));
      const low = table[sub]!;
      into[at + i] = low + (table[sub + 1]! - low) * ((bits & TAIL_MASK) * TAIL_SCALE);
    }
  }
}
