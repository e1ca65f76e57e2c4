import type { TemplateResult } from 'lit';
import { formatNumber, t } from '../../../i18n/editor.ts';
import type { Amendment } from '../../../scenario/clause-types.ts';
import type { Contract } from '../../../scenario/types.ts';
import type { Path } from '../../../store/index.ts';
import type { EditorContext } from '../context.ts';
import { optionalGroup } from '../groups.ts';
import { indicatorKind, premiumKind, priceKinds, triggerKinds } from './clause-kinds.ts';
import { clauseMenu } from './clause-menu.ts';
import { inForceBefore } from './in-force-before.ts';
import { premiumCards, priceCards, type CardPlace } from './price-cards.ts';
import { indicatorCards } from './result-cards.ts';
import { triggerCards } from './trigger-cards.ts';

/** The lists that an amendment can replace: each starts as the one in force before. */
export function amendedLists(
  context: EditorContext,
  contract: Contract,
  { prices = [], premiums = [], indicators = [], triggers = [] }: Amendment,
  path: Path,
  place: CardPlace,
): Record<'prices' | 'premiums' | 'indicators' | 'triggers', TemplateResult> {
  const own = (key: string): Path => [...path, key];
  const list = (
    key: 'prices' | 'premiums' | 'indicators' | 'triggers',
    count: number,
    kinds: ReturnType<typeof priceKinds>,
    cards: () => TemplateResult,
  ): TemplateResult =>
    optionalGroup(context, {
      path: own(key),
      make: () => inForceBefore(contract, place.amendment, key) ?? [],
      summary: () => (count === 0 ? t('none') : formatNumber(count)),
      absent: t('amendment.same'),
      content: () => [cards(), clauseMenu(context, path, [{ title: '', kinds }])],
    });
  return {
    prices: list('prices', prices.length, priceKinds(), () =>
      priceCards(context, own('prices'), prices, place),
    ),
    premiums: list('premiums', premiums.length, [premiumKind()], () =>
      premiumCards(context, own('premiums'), premiums, place),
    ),
    indicators: list('indicators', indicators.length, [indicatorKind()], () =>
      indicatorCards(context, own('indicators'), indicators, place),
    ),
    triggers: list('triggers', triggers.length, triggerKinds(), () =>
      triggerCards(context, own('triggers'), triggers, place),
    ),
  };
}
