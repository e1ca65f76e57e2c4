import { tr } from '../../../base/words.ts';
import type { GhostFan } from '../../../charts/index.ts';
import type { MeasureId } from '../../../engine/measures.ts';
import type { Scenario } from '../../../scenario/types.ts';
import { sameScenario, type Comparison, type Kept } from '../../../store/index.ts';
import { comparedSetup } from './compared-setup.ts';
import { conventionOf } from './convention.ts';
import { channelAt } from './fan-data.ts';
import { setupValues } from './setup-values.ts';

/** The kept result that stands in grey behind the plots of what is on the page. */
export interface KeptGhost {
  readonly kept: Kept;
  /** Index of its setup. */
  readonly setup: number;
  /** "Parcel carrier · Dual". */
  readonly name: string;
  /** Why this one: it alone can be, it was kept last, it is the baseline that was chosen. */
  readonly why: 'only' | 'newest' | 'chosen';
}

/** What a plot shows of it, and so what has to be alike. */
export type GhostUse = 'dates' | 'money' | 'service';

/**
 * The baseline that was chosen among what is kept, else what was kept last; never what is on the
 * page itself. Undefined: there is none.
 */
export function ghostOf(comparison: Comparison, scenario: Scenario): KeptGhost | undefined {
  const others = comparison.kept.filter((each) => !sameScenario(each.scenario, scenario));
  const chosen = others.find(({ id }) => id === comparison.baseline);
  const kept = chosen ?? others.at(-1);
  if (kept === undefined) return undefined;
  const setup = comparedSetup(kept.id, kept.scenario, comparison);
  const why = others.length === 1 ? 'only' : chosen === undefined ? 'newest' : 'chosen';
  const of = kept.scenario.setups[setup]?.name ?? '';
  return { kept, setup, name: `${kept.name} · ${of}`, why };
}

/** The same, where a person lets it be shown. */
export function shownGhost(
  comparison: Comparison | undefined,
  scenario: Scenario,
): KeptGhost | undefined {
  return comparison?.isGhostShown === true ? ghostOf(comparison, scenario) : undefined;
}

/** Why a plot leaves it out, in a sentence; empty: it can be drawn. */
export function whyNotDrawn(
  { kept }: KeptGhost,
  scenario: Scenario,
  channel: number,
  uses: readonly GhostUse[],
): string {
  const { horizon, currency } = kept.scenario;
  if (horizon.days !== scenario.horizon.days)
    return tr`The kept result is not drawn: its horizon has another length.`;
  if (uses.includes('dates') && horizon.start !== scenario.horizon.start)
    return tr`The kept result is not drawn: its horizon begins on another day.`;
  if (uses.includes('money') && currency !== scenario.currency)
    return tr`The kept result is not drawn: its amounts are in ${currency}.`;
  if (!uses.includes('service')) return '';
  const own = channelAt(scenario, channel);
  const other = kept.scenario.channels.find(({ id }) => id === own.id);
  if (other === undefined) return tr`The kept result is not drawn: it has no channel ${own.name}.`;
  const convention = conventionOf(other.objective);
  return convention === conventionOf(own.objective)
    ? ''
    : tr`The kept result is not drawn: it counts the service level otherwise, ${convention}.`;
}

/** Its fan in a channel of the page's scenario. */
export function ghostFan(
  { kept, setup, name }: KeptGhost,
  scenario: Scenario,
  channel: number,
): GhostFan | undefined {
  const place = channelIn(kept, scenario, channel);
  const fan = kept.fans.find((found) => found.setup === setup && found.channel === place);
  return fan && { ...fan, name, beside: besideOf({ kept, setup }, scenario) };
}

/** Where the page's scenario has the same setup; undefined: nowhere. */
export function besideOf(
  { kept, setup }: Pick<KeptGhost, 'kept' | 'setup'>,
  scenario: Scenario,
): number | undefined {
  const id = kept.scenario.setups[setup]?.id;
  const beside = scenario.setups.findIndex((own) => own.id === id);
  return beside < 0 ? undefined : beside;
}

/** A measure of it in every replication: of the whole setup, or in a channel of the page's. */
export function ghostValues(
  { kept, setup }: KeptGhost,
  measure: MeasureId,
  place?: { readonly scenario: Scenario; readonly channel: number },
): Float64Array {
  const channel = place === undefined ? -1 : channelIn(kept, place.scenario, place.channel);
  return setupValues(kept.columns, measure, setup, channel);
}

/** Where the kept scenario has that channel of the page's; −1: nowhere. */
function channelIn({ scenario }: Kept, page: Scenario, channel: number): number {
  const { id } = channelAt(page, channel);
  return scenario.channels.findIndex((own) => own.id === id);
}
