import { measures, prepare } from '../src/engine/index.ts';
import {
  addChunk,
  createResults,
  summarise,
  type Paired,
  type Summary,
} from '../src/estimate/index.ts';
import type { ScenarioInput } from '../src/scenario/types.ts';
import { headlineStudy } from './headline-scenario.ts';
import { valid } from './valid.ts';

const REPLICATIONS = 96;
const STATISTICS = ['mean', 'P5', 'P50', 'P95'] as const;

/** One figure of one run: its statistics, and the ends of the interval of the first. */
interface Estimate {
  readonly statistics: readonly number[];
  readonly low: number;
  readonly high: number;
}

/** A quarter of the headline study with 150 contacts a day and outages more often: the bank's hardest case. */
function study(exact: boolean, seed: string): ScenarioInput {
  const whole = headlineStudy(exact, seed, 150);
  const often = (whole.hazards ?? []).map((hazard) => ({
    ...hazard,
    occurs: { perYear: hazard.id === 'flood' ? 1 : 4 },
  }));
  return {
    ...whole,
    horizon: { start: '2027-01-04', days: 91, intervalMinutes: 30 },
    hazards: often,
  };
}

function estimates(exact: boolean, seed: string): Map<string, Estimate> {
  const engine = prepare(valid(study(exact, seed)));
  const results = createResults(engine.layout, REPLICATIONS);
  const task = engine.begin(0, REPLICATIONS);
  while (!task.advance(1000));
  addChunk(results, task.finish());
  const { summaries, paired } = summarise(results);
  const told = (of: Summary): boolean => of.line === -1 && of.provider === -1;
  return new Map([
    ...summaries
      .filter(told)
      .map((of) => [`${String(of.setup)} ${nameOf(of)}`, ofSummary(of)] as const),
    ...paired.map((of) => [`difference, ${nameOf(of)}`, ofPaired(of)] as const),
  ]);
}

const nameOf = ({ measure, channel }: Summary | Paired): string =>
  channel === -1 && measures[measure].level === 'channel' ? `${measure}, all` : measure;

function ofSummary({ mean, p5, p50, p95 }: Summary): Estimate {
  return { statistics: [mean.value, p5, p50, p95], low: mean.low, high: mean.high };
}

function ofPaired({ difference, p5, p50, p95 }: Paired): Estimate {
  const { value, low, high } = difference;
  return { statistics: [value, p5, p50, p95], low, high };
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const variance = (values: readonly number[]): number => {
  const centre = mean(values);
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1);
};

/**
 * `agreement SEEDS FIRST`: every figure of the study by a bank and by simulating every day, over so many
 * seeds. Prints for each statistic its standard score, and the bias as a share of half an interval of a
 * plain run; then how often the bank's interval of the mean covers the mean of all plain runs.
 */
export function agreement([seeds = '50', first = '0']: readonly string[]): void {
  const runs = Array.from({ length: Number(seeds) }, (_, i) => {
    const seed = `agreement-${String(Number(first) + i)}`;
    return { bank: estimates(false, seed), plain: estimates(true, seed) };
  });
  const keys = [...(runs[0]?.plain.keys() ?? [])];
  for (const key of keys) {
    const pairs = runs.flatMap(({ bank, plain }) => {
      const [a, b] = [bank.get(key), plain.get(key)];
      return a === undefined || b === undefined ? [] : [{ a, b }];
    });
    const cells = STATISTICS.map((_, i) => {
      const a = pairs.map((pair) => pair.a.statistics[i] ?? NaN);
      const b = pairs.map((pair) => pair.b.statistics[i] ?? NaN);
      const bias = mean(a) - mean(b);
      const score = bias / Math.sqrt((variance(a) + variance(b)) / pairs.length);
      const share = bias / (1.96 * Math.sqrt(variance(b)));
      return Number.isFinite(score)
        ? `${score.toFixed(1).padStart(5)} ${(100 * share).toFixed(0).padStart(4)} %`
        : '  the same  ';
    });
    const truth = mean(pairs.map(({ b }) => b.statistics[0] ?? NaN));
    const covers = (of: 'a' | 'b'): string => {
      const hits = pairs.filter((pair) => pair[of].low <= truth && truth <= pair[of].high).length;
      return `${((100 * hits) / pairs.length).toFixed(0)} %`;
    };
    const coverage = `bank covers ${covers('a')}, plain ${covers('b')}`;
    process.stdout.write(`${key.padEnd(38)}${cells.join('  ')}  ${coverage}\n`);
  }
}
