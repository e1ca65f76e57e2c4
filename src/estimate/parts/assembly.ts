import { assert, present } from '../../base/assert.ts';
import type { Chunk, ResultLayout } from '../../engine/index.ts';
import { OUTAGE_WIDTH } from '../../engine/result.ts';
import {
  addRows,
  addSums,
  createResults,
  outageWidth,
  SUMS,
  type Results,
} from '../accumulator.ts';
import {
  attemptsIn,
  firstColumns,
  layoutOfParts,
  sumsOfSetup,
  type SetupPart,
} from './setup-parts.ts';
import type { KnownSetup } from './known-setup.ts';

/** Where the numbers of a setup come from for some replications: results known, or a chunk. */
interface Source {
  readonly columns: Float64Array;
  readonly width: number;
  /** First row of `columns` wanted, and the setup's columns in it. */
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Puts results together from what is known of some setups and from what is simulated of the others:
 * digit for digit those of a run that simulates all of them. As long as fewer replications are
 * simulated than are known of some setup, the sums of that setup are those of all that is known of
 * it, scaled down: `isExact` says when they are the true ones.
 */
export class Assembly {
  /** Undefined until the layout is known. */
  results: Results | undefined;
  readonly #known: readonly (KnownSetup | undefined)[];
  readonly #capacity: number;
  /** Of the setups simulated now: their indexes, and the layout of their chunks. */
  #simulated: readonly number[] = [];
  #layout: ResultLayout | undefined;
  #scaledAt = -1;

  constructor(known: readonly (KnownSetup | undefined)[], capacity: number) {
    this.#known = known;
    this.#capacity = capacity;
    if (known.every((of) => of !== undefined)) this.#create(known.map((of) => partOf(of)));
  }

  /** From now on chunks bring these setups, in this layout. */
  begin(simulated: readonly number[], layout: ResultLayout): void {
    assert(layout.setups === simulated.length, 'the layout of the setups simulated');
    this.#simulated = simulated;
    this.#layout = layout;
    if (this.results !== undefined) return;
    this.#create(
      this.#known.map((of, setup) =>
        of === undefined ? { layout, setup: simulated.indexOf(setup) } : partOf(of),
      ),
    );
  }

  /** Takes in the next replications of the setups simulated now. */
  add(chunk: Chunk): Results {
    const layout = present(this.#layout, 'the layout of a chunk');
    this.#addRows(chunk.first, chunk.count, chunk);
    const results = present(this.results, 'results');
    this.#simulated.forEach((setup, at) => {
      addSums(sumsOfSetup(results.layout, results, setup), sumsOfSetup(layout, chunk, at));
    });
    this.#settle();
    return results;
  }

  /** Takes the first replications from what is known of all setups. */
  takeKnown(count: number): Results {
    if (count > 0) this.#addRows(0, count, undefined);
    this.#settle();
    return present(this.results, 'results');
  }

  /** Whether the sums are of the very replications present. */
  get isExact(): boolean {
    return this.exactSetups.length === this.#known.length;
  }

  /** The setups whose sums are. */
  get exactSetups(): readonly number[] {
    const n = this.results?.n ?? 0;
    return this.#known.flatMap((of, setup) => ((of?.results.n ?? 0) <= n ? [setup] : []));
  }

  /** Brings sums that are not exact up to the replications present. */
  scale(): void {
    const { results } = this;
    if (results === undefined || results.n === this.#scaledAt) return;
    this.#scaledAt = results.n;
    this.#known.forEach((of, setup) => {
      if (of === undefined || of.results.n <= results.n) return;
      const factor = results.n / of.results.n;
      const from = sumsOfSetup(of.results.layout, of.results, of.setup);
      const into = sumsOfSetup(results.layout, results, setup);
      for (const name of SUMS) {
        if (name === 'oldestAges') into[name].set(from[name]);
        else scaleInto(into[name], from[name], factor);
      }
    });
  }

  #create(parts: readonly SetupPart[]): void {
    this.results = createResults(layoutOfParts(parts), this.#capacity);
  }

  /** The sums of a setup become true as the replications known of it are reached. */
  #settle(): void {
    const results = present(this.results, 'results');
    this.#known.forEach((of, setup) => {
      if (of?.results.n !== results.n) return;
      const from = sumsOfSetup(of.results.layout, of.results, of.setup);
      const into = sumsOfSetup(results.layout, results, setup);
      for (const name of SUMS) into[name].set(from[name]);
      results.contacts += attemptsIn(from);
    });
  }

  #addRows(first: number, count: number, chunk: Chunk | undefined): void {
    const results = present(this.results, 'results');
    const { layout } = results;
    const width = layout.columns.length;
    const columns = new Float64Array(count * width);
    const firsts = firstColumns(layout);
    for (let setup = 0; setup < layout.setups; setup++) {
      const {
        columns: from,
        width: step,
        row,
        from: begin,
        to,
      } = this.#source(setup, first, chunk);
      for (let i = 0; i < count; i++) {
        const at = (row + i) * step;
        columns.set(from.subarray(at + begin, at + to), i * width + firsts[setup]!);
      }
    }
    const outages = this.#outages(first, count, chunk);
    addRows(results, { first, count, columns, outages, contacts: chunk?.contacts ?? 0 });
  }

  #source(setup: number, first: number, chunk: Chunk | undefined): Source {
    const at = chunk === undefined ? -1 : this.#simulated.indexOf(setup);
    const known = this.#known[setup];
    const [columns, layout, place, row] =
      chunk !== undefined && at >= 0
        ? [chunk.columns, present(this.#layout, 'a layout'), at, 0]
        : [present(known, 'a setup').results.columns, known!.results.layout, known!.setup, first];
    const firsts = firstColumns(layout);
    return {
      columns,
      width: layout.columns.length,
      row,
      from: firsts[place]!,
      to: firsts[place + 1]!,
    };
  }

  /** The outages of the replications: the same in all setups, but for the times to recover. */
  #outages(first: number, count: number, chunk: Chunk | undefined): Float64Array {
    const { layout } = present(this.results, 'results');
    const width = outageWidth(layout);
    const own = chunk === undefined ? undefined : chunk.outages;
    const ownWidth = OUTAGE_WIDTH + this.#simulated.length;
    const base = this.#known.find((of) => of !== undefined);
    const rows: number[] = [];
    let at = 0;
    for (let r = first; r < first + count; r++) {
      const known = base?.results.outageCount[r] ?? 0;
      for (let place = 0; own === undefined ? place < known : own[at] === r; place++) {
        const row = own === undefined ? rowOf(base!, r, place) : own.subarray(at, at + ownWidth);
        for (let i = 0; i < OUTAGE_WIDTH; i++) rows.push(row[i]!);
        for (let setup = 0; setup < layout.setups; setup++) {
          const here = own === undefined ? -1 : this.#simulated.indexOf(setup);
          const of = this.#known[setup];
          rows.push(
            here >= 0 ? row[OUTAGE_WIDTH + here]! : rowOf(of!, r, place)[OUTAGE_WIDTH + of!.setup]!,
          );
        }
        at += own === undefined ? 0 : ownWidth;
      }
    }
    assert(
      rows.length % width === 0 && at === (own?.length ?? 0),
      'an outage for each of the chunk',
    );
    return Float64Array.from(rows);
  }
}

function partOf({ results, setup }: KnownSetup): SetupPart {
  return { layout: results.layout, setup };
}

/** An outage row of what is known of a setup. */
function rowOf({ results }: KnownSetup, replication: number, place: number): Float64Array {
  const width = outageWidth(results.layout);
  const at = (results.outageStart[replication]! + place) * width;
  return results.outages.subarray(at, at + width);
}

function scaleInto(
  into: Float64Array | Uint32Array,
  from: Float64Array | Uint32Array,
  factor: number,
): void {
  for (let i = 0; i < into.length; i++) into[i] = Math.round(from[i]! * factor);
}
