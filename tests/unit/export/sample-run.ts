import { addChunk, createResults, summarise } from '../../../src/estimate/index.ts';
import { exportInput, type ExportInput } from '../../../src/export/index.ts';
import { parseScenario } from '../../../src/scenario/parse.ts';
import { baseScenario } from '../../support/base-scenario.ts';
import { chunkOf, layoutOf } from '../estimate/made-up-results.ts';

export const FINGERPRINT = '7f3a91c2b00812ef';

/** A made-up run of the base scenario, whose name and seed try to break the files. */
export function sampleRun(replications = 20): ExportInput {
  const document = { ...baseScenario(), name: '=HYPERLINK("x"), or "not"' };
  const parsed = parseScenario({ ...document, run: { seed: '-1,5', replications } });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  const scenario = parsed.value;
  const peaks = scenario.setups.map((_, setup) => ({
    setup,
    channel: 0,
    interval: 20,
    contacts: [60, 60, 60, 60],
    pools: [
      {
        provider: 0,
        share: 1,
        agents: [12, 12, 12, 12],
        contacts: [60, 60, 60, 60],
        handleSeconds: 300,
        concurrency: 1,
        slower: 1,
      },
    ],
  }));
  const layout = { ...layoutOf(scenario.setups.length, 1, scenario.horizon.days, 48), peaks };
  const results = createResults(layout, replications);
  addChunk(results, chunkOf(layout, 0, replications));
  return exportInput(scenario, results, summarise(results), FINGERPRINT);
}
