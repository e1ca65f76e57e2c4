import { html, nothing, type TemplateResult } from 'lit';
import {
  indexationSentence,
  minimumSentence,
  premiumSentence,
  priceSentence,
  type ClauseScene,
} from '../../../i18n/clause-sentences.ts';
import { t } from '../../../i18n/editor.ts';
import type { Premium } from '../../../scenario/clause-types.ts';
import type { Contract, PriceClause } from '../../../scenario/types.ts';
import type { Path } from '../../../store/index.ts';
import {
  boxes,
  choose,
  errorsAt,
  field,
  inLine,
  fieldsOf,
  labelOf,
  pick,
  type EditorContext,
} from '../context.ts';
import { currencyAt } from '../currency-at.ts';
import { itemList, optionalGroup } from '../groups.ts';
import { choiceName } from '../names.ts';
import { about, schemaFields } from '../schema-fields.ts';
import { clauseCard } from './clause-card.ts';
import { clauseList } from './clause-list.ts';
import { newTiers, nextStep, PRICE_MODELS, withModel } from './price-defaults.ts';
import { needlessScopes } from './scope-keys.ts';

/** Whose contract a card belongs to, and under which amendment (-1: as signed). */
export interface CardPlace {
  /** Index of the provider. */
  readonly provider: number;
  readonly amendment: number;
  readonly scene: ClauseScene;
}

/** A card for each price clause. */
export function priceCards(
  context: EditorContext,
  path: Path,
  prices: readonly PriceClause[],
  { provider, amendment, scene }: CardPlace,
): TemplateResult {
  return clauseList(context, {
    path,
    items: prices,
    most: 30,
    said: (clause) => priceSentence(clause, scene),
    content: (own, clause) => priceFields(context, clause, own),
    cost: ({ model }, clause) => ({ provider, amendment, clause, kinds: [model] }),
  });
}

function priceFields(context: EditorContext, clause: PriceClause, path: Path) {
  const label = labelOf(context, [...path, 'model']);
  const options = PRICE_MODELS.map((value) => ({ value, label: choiceName(value) }));
  return html`
    ${pick(label, options, clause.model, (picked) => {
      const model = PRICE_MODELS.find((each) => each === picked);
      if (model !== undefined) choose(context, label, path, withModel(clause, model));
    })}
    ${errorsAt(context, [...path, 'model'])}
    ${schemaFields(context, path, ['model', 'tiers', ...needlessScopes(context, path)])}
    ${clause.model === 'fixedPerMonth' ? nothing : tiersGroup(context, clause, [...path, 'tiers'])}
  `;
}

type Tiered = Exclude<PriceClause, { model: 'fixedPerMonth' }>;

function tiersGroup(context: EditorContext, { tiers, price }: Tiered, path: Path) {
  const steps = [...path, 'steps'];
  return optionalGroup(context, {
    path,
    make: () => newTiers(price),
    summary: () => t('tiers.summary', { tiers: tiers?.steps.length ?? 0 }),
    content: () => [
      ...fieldsOf(context, path, ['kind', 'per']),
      errorsAt(context, steps),
      itemList(context, {
        path: steps,
        least: 1,
        most: 12,
        item: t('item', 'tiers'),
        title: (index) => t('tiers.tier', { number: index + 1 }),
        make: () => nextStep(price, tiers?.steps.at(-1)),
        content: (own) =>
          html`<div class="sentence">
            <span>${t('tiers.above')}</span> ${inLine(context, [...own, 'above'])}
            <span>${t('tiers.price')}</span> ${inLine(context, [...own, 'price'])}
            <span>${currencyAt(context.view.draft.document, path)}</span>
          </div>`,
      }),
    ],
  });
}

/** A card for each surcharge. */
export function premiumCards(
  context: EditorContext,
  path: Path,
  premiums: readonly Premium[],
  { provider, amendment, scene }: CardPlace,
): TemplateResult {
  return clauseList(context, {
    path,
    items: premiums,
    most: 8,
    said: (clause) => premiumSentence(clause, scene),
    content: (own) => [
      ...fieldsOf(context, own, ['name', 'surcharge']),
      boxes(context, [...own, 'days'], weekdays(), 0),
      ...fieldsOf(context, own, ['holidays', 'from', 'to']),
    ],
    cost: (_, clause) => ({ provider, kinds: ['premium'], premium: { clause, amendment } }),
  });
}

function weekdays() {
  return t('weekdays')
    .split(' ')
    .map((label, index) => ({ value: index + 1, label }));
}

/** Indexation and the least invoice, where they are there. */
export function priceTermCards(
  context: EditorContext,
  path: Path,
  { indexation, minimumPerMonth }: Contract,
  { provider, scene }: CardPlace,
) {
  const index = [...path, 'indexation'];
  const minimum = [...path, 'minimumPerMonth'];
  return [
    indexation === undefined
      ? nothing
      : clauseCard(context, {
          path: index,
          said: indexationSentence(indexation),
          content: () => [about(context, index), schemaFields(context, index)],
        }),
    minimumPerMonth === undefined
      ? nothing
      : clauseCard(context, {
          path: minimum,
          said: minimumSentence(minimumPerMonth, scene),
          content: () => field(context, minimum),
          cost: { provider, kinds: ['minimumInvoice'] },
        }),
  ];
}
