import { tr } from '../../base/words.ts';
import { isShortForm, nearestReadyMade } from '../../link/index.ts';
import { inLanguage } from '../../scenario/in-language.ts';
import type { Scenario } from '../../scenario/types.ts';
import { inputDifferences } from '../compare/input-differences.ts';

/** What a link holds, to be told to who sends it. */
export interface LinkContents {
  readonly name: string;
  readonly setups: readonly string[];
  readonly seed: string;
  readonly replications: number;
  /** Whether the changes are all that it holds. */
  readonly isShort: boolean;
  /** What it is told against; undefined when nothing ready-made is like it. */
  readonly readyMade: string | undefined;
  /** What differs from the ready-made scenario, each in words. */
  readonly changes: readonly string[];
}

/** What a link to that scenario holds. */
export async function linkContents(scenario: Scenario, link: string): Promise<LinkContents> {
  const { name, setups, run } = scenario;
  const nearest = await nearestReadyMade(scenario);
  const base = nearest && inLanguage(nearest.scenario);
  return {
    name,
    setups: setups.map((setup) => setup.name),
    seed: run.seed,
    replications: run.replications,
    isShort: isShortForm(link),
    readyMade: base?.name,
    changes: base === undefined ? [] : changesOf(base, scenario),
  };
}

function changesOf(base: Scenario, scenario: Scenario): readonly string[] {
  return [
    ...(base.name === scenario.name ? [] : [tr`Name: ${scenario.name}`]),
    ...(base.description === scenario.description ? [] : [tr`The description`]),
    ...inputDifferences(base, scenario).map(({ label, before, after }) =>
      before === '' ? tr`${label}: ${after}` : tr`${label}: ${after} instead of ${before}`,
    ),
  ];
}
