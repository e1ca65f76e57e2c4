import { prepare } from '../src/engine/index.ts';
import { addChunk, createResults, summarise } from '../src/estimate/index.ts';
import { headlineStudy } from './headline-scenario.ts';
import type { Section } from './row.ts';
import { valid } from './valid.ts';

const REPLICATIONS = 160;
const TOLD = ['cost', 'lost', 'serviceLevel', 'hoursBelowMinimum'] as const;

/** By how much variances fall that common random numbers divide: independent runs against paired ones. */
export function precisionSection(): Section {
  const scenario = valid({
    ...headlineStudy(true, 'precision', 300),
    horizon: { start: '2027-01-04', days: 91, intervalMinutes: 30 },
  });
  const engine = prepare(scenario);
  const results = createResults(engine.layout, REPLICATIONS);
  const task = engine.begin(0, REPLICATIONS);
  while (!task.advance(91));
  addChunk(results, task.finish());
  const { paired } = summarise(results);
  return {
    id: 'precision',
    heading: `Common random numbers: variance of independent differences / of paired ones, ${String(REPLICATIONS)} quarters of 300 contacts a day`,
    rows: TOLD.flatMap((measure) => {
      const found = paired.find((of) => of.measure === measure);
      return found === undefined
        ? []
        : [
            {
              id: `pairing-${measure}`,
              label: measure,
              value: found.varianceReduction,
              unit: 'times less',
              better: 'higher' as const,
            },
          ];
    }),
  };
}
