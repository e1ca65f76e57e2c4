import exp from '@stdlib/math-base-special-exp';
import ln from '@stdlib/math-base-special-ln';
import { lookUp, type QuantileTable } from '../random/quantile-table.ts';
import { purpose, Stream, type RootKey } from '../random/streams.ts';

/** Days from which the edges of the strata are taken, and how many at a time tell a density. */
const SAMPLE = 8192;
const BLOCK = 64;
/** Tries to draw a day of one stratum; far more than the least likely stratum needs. */
const MOST_TRIES = 1_000_000;

/** What the busyness of days is drawn from. */
export interface BusynessLaws {
  readonly root: RootKey;
  /** [channel]: factor of the horizon, factor of the day. */
  readonly horizonFactors: readonly QuantileTable[];
  readonly dayFactors: readonly QuantileTable[];
  /** [channel]: its part of the work expected; they add up to 1. */
  readonly weights: Float64Array;
}

/**
 * Strata of the days' busyness: of the channels' factors, weighted by their work. Not equally likely:
 * their edges lie closer where days are many, by the cube root of the density, which loses least of
 * the spread between days (Panter and Dite 1951, "Quantization distortion in pulse-count modulation
 * with nonuniform spacing of levels").
 */
export class Strata {
  /** How many; one where no day is busier than another. */
  readonly count: number;
  private readonly laws: BusynessLaws;
  private readonly stream = new Stream();
  /** Upper edges of all but the last. */
  private readonly edges: Float64Array;

  constructor(laws: BusynessLaws, count: number) {
    this.laws = laws;
    this.edges = this.edgesOf(count);
    this.count = this.edges.length + 1;
  }

  /** The stratum of a day's weighted busyness. */
  of(busyness: number): number {
    const { edges } = this;
    let low = 0;
    let high = edges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (busyness < edges[middle]!) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** The weighted busyness of a day with these factors. */
  busyness(factors: Float64Array): number {
    const { weights } = this.laws;
    let sum = 0;
    for (let channel = 0; channel < weights.length; channel++) {
      sum += weights[channel]! * factors[channel]!;
    }
    return sum;
  }

  /**
   * Draws the factors [channel] of a day of the given stratum, by trying until one falls into it.
   *
   * @param replication @param kind whose stream is drawn from
   */
  draw(replication: number, kind: number, stratum: number, into: Float64Array): void {
    const { stream } = this;
    stream.seek(this.laws.root, replication, purpose.bankBusyness, kind);
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      this.drawAny(into);
      if (this.count === 1 || this.of(this.busyness(into)) === stratum) return;
    }
    throw new Error(`no day of stratum ${String(stratum)} in ${String(MOST_TRIES)} tries`);
  }

  private drawAny(into: Float64Array): void {
    const { horizonFactors, dayFactors } = this.laws;
    for (let channel = 0; channel < into.length; channel++) {
      const horizon = lookUp(horizonFactors[channel]!, this.stream.next());
      into[channel] = horizon * lookUp(dayFactors[channel]!, this.stream.next());
    }
  }

  private edgesOf(count: number): Float64Array {
    const factors = new Float64Array(this.laws.weights.length);
    const sample = new Float64Array(SAMPLE);
    this.stream.seek(this.laws.root, 0, purpose.bankStrata, 0);
    for (let i = 0; i < SAMPLE; i++) {
      this.drawAny(factors);
      sample[i] = this.busyness(factors);
    }
    sample.sort();
    if (sample[0] === sample[SAMPLE - 1]) return new Float64Array(0);
    return spread(sample, count);
  }
}

/** Edges between which the cube root of the density of sorted numbers adds up to the same. */
function spread(sorted: Float64Array, strata: number): Float64Array {
  const blocks = sorted.length / BLOCK;
  const end = (block: number): number => sorted[Math.min(sorted.length - 1, block * BLOCK)]!;
  // A block of so many days within d has a density of 1/d: its cube root over d is d to the two thirds.
  const upTo = new Float64Array(blocks + 1);
  for (let block = 0; block < blocks; block++) {
    const wide = end(block + 1) - end(block);
    upTo[block + 1] = upTo[block]! + (wide > 0 ? exp((2 / 3) * ln(wide)) : 0);
  }
  let block = 0;
  return Float64Array.from({ length: strata - 1 }, (_, i) => {
    const target = (upTo[blocks]! * (i + 1)) / strata;
    while (upTo[block + 1]! < target) block++;
    const part = (target - upTo[block]!) / (upTo[block + 1]! - upTo[block]!);
    return end(block) + part * (end(block + 1) - end(block));
  });
}
