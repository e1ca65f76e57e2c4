import { unreachable } from '../base/assert.ts';
import { comparableColumns } from '../estimate/kept-columns.ts';
import { MOST_KEPT, type Comparison, type ComparisonChange, type Kept } from './comparison.ts';
import { sameScenario } from './draft.ts';
import { freshId } from './fresh-id.ts';
import { isFinished } from './select.ts';
import type { State } from './state.ts';

/** The kept results of the very scenario on the page, if it is one of them. */
export function keptOnScreen({ comparison, scenario }: State): Kept | undefined {
  return comparison.kept.find((each) => sameScenario(each.scenario, scenario));
}

/** Whether what is on the page can be put aside now. */
export function mayKeep(state: State): boolean {
  const { kept } = state.comparison;
  return isFinished(state) && kept.length < MOST_KEPT && keptOnScreen(state) === undefined;
}

/** The comparison after a change. */
export function reduceComparison(state: State, change: ComparisonChange): Comparison {
  const { comparison } = state;
  const { kept, dropped } = comparison;
  switch (change.kind) {
    case 'setupBaseline':
      return { ...comparison, setup: change.setup };
    case 'keep':
      return mayKeep(state) ? { ...comparison, kept: [...kept, ...keptOf(state)] } : comparison;
    case 'baseline':
      return { ...comparison, baseline: change.id };
    case 'setup':
      return { ...comparison, setups: { ...comparison.setups, [change.id]: change.setup } };
    case 'ghost':
      return { ...comparison, isGhostShown: change.isShown };
    case 'rename': {
      const name = change.name.trim();
      if (name === '') return comparison;
      const renamed = kept.map((each) => (each.id === change.id ? { ...each, name } : each));
      return { ...comparison, kept: renamed };
    }
    case 'drop': {
      const gone = kept.find(({ id }) => id === change.id);
      if (gone === undefined) return comparison;
      return { ...comparison, kept: kept.filter((each) => each !== gone), dropped: gone };
    }
    case 'bringBack': {
      if (dropped === undefined || kept.length >= MOST_KEPT) return comparison;
      return { ...comparison, kept: [...kept, dropped], dropped: undefined };
    }
    default:
      return unreachable(change);
  }
}

function keptOf({ run, scenario, comparison }: State): readonly Kept[] {
  const { shown, fingerprint } = run;
  if (shown?.answer === undefined || fingerprint === undefined) return [];
  const { kept, dropped } = comparison;
  const known = dropped === undefined ? kept : [...kept, dropped];
  return [
    {
      id: freshId('kept', known),
      name: freshName(scenario.name, kept),
      scenario,
      columns: comparableColumns(shown.results),
      fans: shown.answer.fans,
      fingerprint,
    },
  ];
}

/** A name that none of them has: "Parcel carrier", "Parcel carrier (2)". */
function freshName(wanted: string, kept: readonly Kept[]): string {
  const taken = new Set(kept.map(({ name }) => name));
  let name = wanted;
  for (let number = 2; taken.has(name); number += 1) name = `${wanted} (${String(number)})`;
  return name;
}
