import { semicolon } from '../../../base/words.ts';
import type { CostKind } from '../../../engine/contract/cost-line.ts';
import type { StatementLine } from '../../../estimate/answer.ts';
import { t } from '../../../i18n/editor.ts';
import type { Scenario } from '../../../scenario/types.ts';
import { pageFormatters } from '../../results/data/page-formatters.ts';
import { periodOf } from '../../results/data/period.ts';
import { isWhole, type Figures, type Found } from './figures.ts';

/** Which lines of a statement are those of a clause. */
export interface CostPlace {
  /** Index of the provider; -1: the company's own. Left out: all. */
  readonly provider?: number;
  readonly kinds?: readonly CostKind[];
  /** Place in its list, and the amendment (-1: none) that brought the list. */
  readonly clause?: number;
  readonly amendment?: number;
  /** The surcharge: its place in its list, and the amendment that brought that list. */
  readonly premium?: { readonly clause: number; readonly amendment: number };
  /** Index of the setup; left out: each of them. */
  readonly setup?: number;
}

/**
 * What a clause costs in each setup: "1.24 M€ a year in Atlas alone (+12 k€); 0.71 M€ in both". In
 * brackets how far the last finished run differs from the one before. Empty when no figure is there,
 * or the clause has moved since they were found.
 *
 * @param document as it stands in the forms; figures of another list of clauses say nothing of it
 */
export function costInWords(
  figures: Figures | undefined,
  document: Scenario,
  place: CostPlace,
): string {
  if (figures === undefined || !isAlike(figures.now.scenario, document, place)) return '';
  const { now, before } = figures;
  const { currency, setups } = now.scenario;
  const { per } = periodOf(now.scenario);
  const compared = before !== undefined && isComparable(now, before, place) ? before : undefined;
  const said = setups.flatMap(({ name }, setup) => {
    const amount = amountOf(now, setup, place);
    if (amount === undefined || (place.setup ?? setup) !== setup) return [];
    const change = compared === undefined ? 0 : amount - (amountOf(compared, setup, place) ?? 0);
    return [{ name, amount, change }];
  });
  return said
    .map(({ name, amount, change }, index) => {
      const money = pageFormatters().compactMoney(amount, currency);
      const words =
        index === 0
          ? t('clause.cost', { amount: money, per, setup: name })
          : t('clause.costNext', { amount: money, setup: name });
      return words + changeInWords(change, currency);
    })
    .join(semicolon());
}

function changeInWords(change: number, currency: string): string {
  if (Math.abs(change) < 0.5) return '';
  const sign = change > 0 ? '+' : '';
  const told = `${sign}${pageFormatters().compactMoney(change, currency, { significant: 2 })}`;
  return t('clause.costChange', { change: told });
}

/** Sum of the lines of a clause; undefined where the setup has none. */
function amountOf({ answer }: Found, setup: number, place: CostPlace): number | undefined {
  const lines = answer.statement.filter((each) => each.setup === setup && isOf(each, place));
  if (lines.length === 0) return undefined;
  return lines.reduce((sum, { amount }) => sum + amount.value, 0);
}

function isOf({ line }: StatementLine, place: CostPlace): boolean {
  const { provider, kinds, clause, amendment, premium } = place;
  return (
    (provider === undefined || line.provider === provider) &&
    (kinds === undefined || kinds.some((kind) => kind === line.kind)) &&
    (clause === undefined || line.clause === clause) &&
    (amendment === undefined || line.amendment === amendment) &&
    (premium === undefined ||
      (line.premium === premium.clause && line.premiumAmendment === premium.amendment))
  );
}

/** Whether a place means the same clause in both scenarios: its provider, and as many beside it. */
function isAlike(one: Scenario, other: Scenario, { provider = -1 }: CostPlace): boolean {
  const [a, b] = [one.providers[provider], other.providers[provider]];
  if (a?.id !== b?.id || one.currency !== other.currency) return false;
  if (one.setups.map(({ id }) => id).join() !== other.setups.map(({ id }) => id).join())
    return false;
  return listsOf(a).join() === listsOf(b).join();
}

function listsOf(provider: Scenario['providers'][number] | undefined): readonly string[] {
  if (provider === undefined) return [];
  const { prices, premiums = [], indicators = [], amendments = [] } = provider.contract;
  return [
    ...prices.map(({ model }) => model),
    ...indicators.map(({ indicator }) => indicator),
    `${premiums.length}/${amendments.length}`,
  ];
}

/** Whether two runs differ by what was edited alone: as many replications of the same horizon. */
function isComparable(now: Found, before: Found, place: CostPlace): boolean {
  return (
    isWhole(now) &&
    now.answer.n === before.answer.n &&
    now.scenario.name === before.scenario.name &&
    now.scenario.horizon.days === before.scenario.horizon.days &&
    isAlike(now.scenario, before.scenario, place)
  );
}
