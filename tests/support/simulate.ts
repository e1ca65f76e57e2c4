import tQuantile from '@stdlib/stats-base-dists-t-quantile';
import { present } from '../../src/base/assert.ts';
import { prepare, type Chunk, type Engine, type MeasureId } from '../../src/engine/index.ts';
import { INTERVAL_FIELDS, INTERVAL_WIDTH, type IntervalField } from '../../src/engine/index.ts';
import {
  addChunk,
  createResults,
  figureOf,
  figureValues,
  moments,
  outagesInOrder,
  summarise,
  type Answer,
  type Results,
} from '../../src/estimate/index.ts';
import { parseScenario } from '../../src/scenario/parse.ts';
import type { Scenario, ScenarioInput } from '../../src/scenario/types.ts';

/** A mean over replications with its Student interval at a confidence of the caller's choice. */
export interface MeanInterval {
  readonly n: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** Which figure is meant; the first setup, and the first channel or provider, unless it says. */
export interface Where {
  readonly setup?: number;
  readonly channel?: number;
  readonly provider?: number;
  readonly line?: number;
}

/** Replications of one scenario, run as any run does, with typed access to what came out. */
export class Simulation {
  readonly scenario: Scenario;
  readonly engine: Engine;
  readonly results: Results;
  private known: Answer | undefined;

  constructor(scenario: Scenario, engine: Engine, results: Results) {
    this.scenario = scenario;
    this.engine = engine;
    this.results = results;
  }

  get answer(): Answer {
    this.known ??= summarise(this.results);
    return this.known;
  }

  /** The measure in each replication, in their order. */
  values(measure: MeasureId, where: Where = {}): Float64Array {
    const { layout } = this.results;
    const { setup = 0, line = -1 } = where;
    const column = present(
      layout.columns.find(
        (other) =>
          other.measure === measure &&
          other.setup === setup &&
          other.channel === (other.channel === -1 ? -1 : (where.channel ?? 0)) &&
          (line >= 0 || other.provider === (other.provider === -1 ? -1 : (where.provider ?? 0))) &&
          other.line === line,
      ),
      measure,
    );
    return figureValues(this.results, present(figureOf(layout, column), measure));
  }

  /** Mean of the measure over the replications. */
  mean(measure: MeasureId, where?: Where): number {
    return moments(this.values(measure, where)).mean;
  }

  /** Mean of the measure with Student's interval, at 99.9 % unless told otherwise. */
  interval(measure: MeasureId, where?: Where, confidence = 0.999): MeanInterval {
    return meanInterval(this.values(measure, where), confidence);
  }

  /** One field of the books, summed over the replications, interval by interval of the horizon. */
  books(field: IntervalField, where: Where = {}): Float64Array {
    const { setup = 0, channel = 0 } = where;
    const { layout, intervals } = this.results;
    const length = layout.days * layout.intervalsPerDay;
    const start = (setup * layout.channels + channel) * length * INTERVAL_WIDTH;
    const at = start + INTERVAL_FIELDS.indexOf(field);
    return Float64Array.from({ length }, (_, i) => intervals[at + i * INTERVAL_WIDTH]!);
  }
}

/** Student's interval of a mean (Student 1908) at any confidence. */
export function meanInterval(values: ArrayLike<number>, confidence = 0.999): MeanInterval {
  const { n, mean, variance } = moments(values);
  const half = n < 2 ? Infinity : tQuantile((1 + confidence) / 2, n - 1) * Math.sqrt(variance / n);
  return { n, mean, low: mean - half, high: mean + half };
}

/** A valid scenario; fails the test with the issues found when it is not one. */
export function validScenario(input: ScenarioInput): Scenario {
  const parsed = parseScenario(input);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error, null, 1));
  return parsed.value;
}

/** Runs replications `first` to `first + count − 1` as a worker does, so many days at a time. */
export function runChunk(engine: Engine, first: number, count: number, days = 1000): Chunk {
  const task = engine.begin(first, count);
  while (!task.advance(days));
  return task.finish();
}

/** Parses a scenario and simulates its first `replications` replications. */
export function simulate(input: ScenarioInput, replications: number): Simulation {
  const scenario = validScenario(input);
  const engine = prepare(scenario);
  const results = createResults(engine.layout, replications);
  addChunk(results, runChunk(engine, 0, replications));
  return new Simulation(scenario, engine, results);
}

/** Every number of a run, in an order that does not depend on how it was cut into tasks. */
export function digitsOf(results: Results): readonly ArrayLike<number>[] {
  const { n, columns, intervals, dailyService, layout, contacts } = results;
  const used = columns.subarray(0, n * layout.columns.length);
  return [used, intervals, dailyService, outagesInOrder(results), [contacts]];
}
