import { html, nothing, type TemplateResult } from 'lit';
import {
  forceMajeureSentence,
  indicatorCapsSentence,
  indicatorSentence,
} from '../../../i18n/clause-sentences.ts';
import { formatPercent, t } from '../../../i18n/editor.ts';
import type { Indicator } from '../../../scenario/clause-types.ts';
import type { Contract } from '../../../scenario/types.ts';
import type { Path } from '../../../store/index.ts';
import {
  boxes,
  choose,
  errorsAt,
  fieldsOf,
  inLine,
  labelOf,
  pick,
  type EditorContext,
} from '../context.ts';
import { describeAt } from '../field-model.ts';
import { foldedList, optionalGroup } from '../groups.ts';
import { choiceName } from '../names.ts';
import { about, schemaFields } from '../schema-fields.ts';
import { clauseCard } from './clause-card.ts';
import { clauseList } from './clause-list.ts';
import type { CardPlace } from './price-cards.ts';
import { newIndicator, TARGETS, withIndicator } from './result-defaults.ts';
import { needlessScopes } from './scope-keys.ts';

/** A card for each indicator with its bonus and malus. */
export function indicatorCards(
  context: EditorContext,
  path: Path,
  indicators: readonly Indicator[],
  { provider, amendment, scene }: CardPlace,
): TemplateResult {
  return clauseList(context, {
    path,
    items: indicators,
    most: 30,
    said: (clause) => indicatorSentence(clause, scene),
    content: (own, clause) => indicatorFields(context, clause, own),
    cost: (_, clause) => ({ provider, amendment, clause, kinds: ['indicator', 'earnBack'] }),
  });
}

/** The indicators, in the order of the schema. */
export const INDICATOR_NAMES = Object.keys(TARGETS) as readonly Indicator['indicator'][];

function indicatorFields(context: EditorContext, clause: Indicator, path: Path) {
  const label = labelOf(context, [...path, 'indicator']);
  const options = INDICATOR_NAMES.map((value) => ({ value, label: choiceName(value) }));
  const skipped = needlessScopes(context, path);
  return html`
    ${pick(label, options, clause.indicator, (picked) => {
      const indicator = INDICATOR_NAMES.find((each) => each === picked);
      if (indicator !== undefined) choose(context, label, path, withIndicator(clause, indicator));
    })}
    ${errorsAt(context, [...path, 'indicator'])}
    ${schemaFields(context, path, ['indicator', ...skipped])}
    ${steps(context, clause, [...path, 'steps'])} ${slope(context, clause, [...path, 'slope'])}
    ${earnBack(context, clause, [...path, 'earnBack'])}
  `;
}

function steps(context: EditorContext, { indicator, steps: now = [] }: Indicator, path: Path) {
  return foldedList(context, {
    path,
    most: 50,
    isOptional: true,
    summary: (count) => t('indicator.steps', { steps: count }),
    title: (index) => t('indicator.step', { number: index + 1 }),
    // One after the other, those that an indicator starts with; then the last one again.
    make: () => newIndicator(indicator).steps?.[now.length] ?? now.at(-1),
    content: (own) =>
      html`<div class="sentence">
        <span>${t('indicator.at')}</span> ${inLine(context, [...own, 'from'])}
        <span>${describeAt(context.view.draft.document, [...own, 'from'])?.unit ?? ''}:</span>
        ${inLine(context, [...own, 'shareOfInvoice'])} <span>${t('indicator.ofInvoice')}</span>
      </div>`,
  });
}

function slope(context: EditorContext, { slope: now }: Indicator, path: Path) {
  return optionalGroup(context, {
    path,
    make: () => ({ malusPerPoint: 0.01, bonusPerPoint: 0, tolerance: 0 }),
    summary: () =>
      t('indicator.slope', {
        malus: formatPercent(now?.malusPerPoint ?? 0),
        bonus: formatPercent(now?.bonusPerPoint ?? 0),
      }),
  });
}

function earnBack(context: EditorContext, { earnBack: now }: Indicator, path: Path) {
  return optionalGroup(context, {
    path,
    make: () => ({ share: 0.5, afterPeriods: 2 }),
    summary: () =>
      t('indicator.earnBack', {
        share: formatPercent(now?.share ?? 0),
        periods: now?.afterPeriods ?? 0,
      }),
  });
}

/** Caps of all indicators, and force majeure, where they are there. */
export function resultTermCards(
  context: EditorContext,
  path: Path,
  { indicatorCaps, forceMajeure }: Contract,
  { provider, scene }: CardPlace,
) {
  const caps = [...path, 'indicatorCaps'];
  const excused = [...path, 'forceMajeure'];
  return [
    indicatorCaps === undefined
      ? nothing
      : clauseCard(context, {
          path: caps,
          said: indicatorCapsSentence(indicatorCaps, scene),
          content: () => [about(context, caps), schemaFields(context, caps)],
          cost: { provider, kinds: ['indicatorCap'] },
        }),
    forceMajeure === undefined
      ? nothing
      : clauseCard(context, {
          path: excused,
          said: forceMajeureSentence(forceMajeure, scene),
          content: () => [about(context, excused), ...forceMajeureFields(context, excused)],
        }),
  ];
}

/** The fields of a clause of force majeure. In an amendment it may name no kind: then it ends. */
export function forceMajeureFields(context: EditorContext, path: Path) {
  const kinds = [...path, 'kinds'];
  return [
    path.includes('amendments')
      ? boxes(context, kinds, hazardKinds(context, path), 0, [])
      : boxes(context, kinds, hazardKinds(context, path)),
    ...fieldsOf(context, path, ['excuses', 'minimumHours', 'burdenOfProof', 'proofSucceeds']),
  ];
}

function hazardKinds({ view }: EditorContext, path: Path) {
  const kinds = describeAt(view.draft.document, [...path, 'kinds', 0])?.choices ?? [];
  return kinds.map((kind) => ({ value: String(kind), label: choiceName(kind) }));
}
