import { html, nothing, type TemplateResult } from 'lit';
import { amendmentSentence, triggerSentence } from '../../../i18n/clause-sentences.ts';
import { formatNumber, t } from '../../../i18n/editor.ts';
import type { Amendment, Trigger } from '../../../scenario/clause-types.ts';
import type { Contract } from '../../../scenario/types.ts';
import { valueAt, type Path } from '../../../store/index.ts';
import { boxes, choose, field, fieldsOf, labelOf, pick, type EditorContext } from '../context.ts';
import { formPick, optionalGroup } from '../groups.ts';
import { choiceName } from '../names.ts';
import { countriesOf } from '../references.ts';
import { schemaFields } from '../schema-fields.ts';
import { indicatorKind, premiumKind, priceKinds } from './clause-kinds.ts';
import { clauseList } from './clause-list.ts';
import { clauseMenu } from './clause-menu.ts';
import { commitmentFields } from './commitment-card.ts';
import { premiumCards, priceCards, type CardPlace } from './price-cards.ts';
import { newCommitment } from './relation-defaults.ts';
import { INDICATOR_NAMES, indicatorCards } from './result-cards.ts';
import { newConsequence, withMeasure } from './result-defaults.ts';
import { needlessScopes } from './scope-keys.ts';

/** A card for each dated change of a contract. */
export function amendmentCards(
  context: EditorContext,
  path: Path,
  contract: Contract,
  place: CardPlace,
): TemplateResult {
  return clauseList(context, {
    path,
    items: contract.amendments ?? [],
    most: 60,
    said: (clause) => amendmentSentence(clause, place.scene),
    content: (own, clause, amendment) =>
      amendmentFields(context, contract, clause, own, { ...place, amendment }),
  });
}

function amendmentFields(
  context: EditorContext,
  contract: Contract,
  clause: Amendment,
  path: Path,
  place: CardPlace,
) {
  const { channels } = context.view.draft.document;
  const countries = countriesOf(context.view.draft.document, path);
  const named = channels.map(({ id, name }) => ({ value: id, label: name }));
  return html`
    ${fieldsOf(context, path, ['from', 'name'])}
    ${amendedLists(context, contract, clause, path, place)}
    ${optionalGroup(context, {
      path: [...path, 'commitment'],
      make: () =>
        before(contract, place.amendment, 'commitment') ??
        newCommitment(clause.prices ?? contract.prices),
      summary: () => t('amendment.set'),
      content: () =>
        clause.commitment === undefined
          ? []
          : commitmentFields(context, clause.commitment, [...path, 'commitment']),
    })}
    ${field(context, [...path, 'volumeFactor'])}
    ${
      channels.length < 2 && clause.channels === undefined
        ? nothing
        : boxes(context, [...path, 'channels'], named, 0)
    }
    ${
      countries.length === 0 && clause.countries === undefined
        ? nothing
        : boxes(context, [...path, 'countries'], countries, 0)
    }
  `;
}

type Amended = 'prices' | 'premiums' | 'indicators';

/** The lists that an amendment can replace: each starts as the one in force before. */
function amendedLists(
  context: EditorContext,
  contract: Contract,
  { prices = [], premiums = [], indicators = [] }: Amendment,
  path: Path,
  place: CardPlace,
) {
  const lists = {
    prices: () => priceCards(context, [...path, 'prices'], prices, place),
    premiums: () => premiumCards(context, [...path, 'premiums'], premiums, place),
    indicators: () => indicatorCards(context, [...path, 'indicators'], indicators, place),
  };
  const kinds = {
    prices: priceKinds(),
    premiums: [premiumKind()],
    indicators: [indicatorKind()],
  };
  const counts = {
    prices: prices.length,
    premiums: premiums.length,
    indicators: indicators.length,
  };
  return (['prices', 'premiums', 'indicators'] as const).map((key: Amended) =>
    optionalGroup(context, {
      path: [...path, key],
      make: () => before(contract, place.amendment, key) ?? [],
      summary: () => formatNumber(counts[key]),
      content: () => [lists[key](), clauseMenu(context, path, [{ title: '', kinds: kinds[key] }])],
    }),
  );
}

/** What held before an amendment: of the last one that changed it, or as signed. */
function before(contract: Contract, amendment: number, key: Amended | 'commitment'): unknown {
  const earlier = (contract.amendments ?? []).slice(0, amendment);
  const last = earlier.findLast((each) => each[key] !== undefined);
  return valueAt(last ?? contract, [key]);
}

const MEASURES: readonly Trigger['measure'][] = [...INDICATOR_NAMES, 'volume'];
const EFFECTS = ['shareBecomes', 'pricesTimes', 'contractEnds'] as const;

/** A card for each result that changes a contract. */
export function triggerCards(
  context: EditorContext,
  path: Path,
  triggers: readonly Trigger[],
  { scene }: CardPlace,
): TemplateResult {
  return clauseList(context, {
    path,
    items: triggers,
    most: 24,
    said: (clause) => triggerSentence(clause, scene),
    content: (own, clause) => triggerFields(context, clause, own),
  });
}

function triggerFields(context: EditorContext, clause: Trigger, path: Path) {
  const then = [...path, 'then'];
  const label = labelOf(context, [...path, 'measure']);
  const options = MEASURES.map((value) => ({ value, label: choiceName(value) }));
  const skipped = needlessScopes(context, path);
  const { effect } = clause.then;
  return html`
    ${field(context, [...path, 'name'])}
    ${pick(label, options, clause.measure, (picked) => {
      const measure = MEASURES.find((each) => each === picked);
      if (measure !== undefined) choose(context, label, path, withMeasure(clause, measure));
    })}
    ${schemaFields(context, path, ['name', 'measure', 'repeats', ...skipped])}
    ${formPick(context, {
      label: t('trigger.consequence'),
      path: then,
      forms: EFFECTS,
      now: effect,
      nameOf: (each) => choiceName(each),
      make: (each) => (each === effect ? clause.then : newConsequence(each, clause.channel)),
    })}
    ${schemaFields(context, then, ['effect', ...needlessScopes(context, then)])}
    ${field(context, [...path, 'repeats'])}
  `;
}
