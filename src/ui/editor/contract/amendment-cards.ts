import { html, nothing, type TemplateResult } from 'lit';
import { amendmentSentence } from '../../../i18n/clause-sentences.ts';
import { t } from '../../../i18n/editor.ts';
import type { Amendment } from '../../../scenario/clause-types.ts';
import type { Contract } from '../../../scenario/types.ts';
import type { Path } from '../../../store/index.ts';
import { action, boxes, field, fieldsOf, group, type EditorContext } from '../context.ts';
import { countriesOf } from '../references.ts';
import { amendedLists } from './amended-lists.ts';
import { amendedParts } from './amended-parts.ts';
import { clauseList, keepOpen } from './clause-list.ts';
import { orderOfDate } from './order-of-date.ts';
import type { CardPlace } from './price-cards.ts';

/** A card for each dated change of a contract; where they are out of order, a button that sorts them. */
export function amendmentCards(
  context: EditorContext,
  path: Path,
  contract: Contract,
  place: CardPlace,
): TemplateResult {
  const items = contract.amendments ?? [];
  const from = orderOfDate(items);
  const cards = clauseList(context, {
    path,
    items,
    most: 60,
    said: (clause) => amendmentSentence(clause, place.scene),
    content: (own, clause, amendment) =>
      amendmentFields(context, contract, clause, own, { ...place, amendment }),
  });
  if (from.every((before, at) => before === at)) return cards;
  const label = t('amendment.order');
  return html`${cards}
    <div class="actions">
      ${action(context, 'moveDown', label, () => {
        keepOpen(context, path, items.length, (at) => from[at] ?? at);
        const value = from.flatMap((at) => items[at] ?? []);
        return { kind: 'set', label, path, value, apart: true };
      })}
    </div>`;
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
  const own = (key: string): Path => [...path, key];
  const lists = amendedLists(context, contract, clause, path, place);
  const parts = amendedParts(context, contract, clause, path, place);
  return html`
    ${fieldsOf(context, path, ['from', 'name'])}
    ${group(t('contracts.prices'), [
      lists.prices,
      lists.premiums,
      parts.indexation,
      field(context, own('minimumPerMonth')),
    ])}
    ${group(t('contracts.volume'), [
      parts.commitment,
      field(context, own('volumeFactor')),
      channels.length < 2 && clause.channels === undefined
        ? nothing
        : boxes(context, own('channels'), named, 0),
      countries.length === 0 && clause.countries === undefined
        ? nothing
        : boxes(context, own('countries'), countries, 0),
    ])}
    ${group(t('contracts.results'), [lists.indicators, parts.indicatorCaps, parts.forceMajeure])}
    ${group(t('contracts.changes'), lists.triggers)} ${group(t('contracts.cover'), parts.standby)}
    ${group(t('contracts.relation'), [
      ...fieldsOf(context, path, ['governancePerYear', 'integrationCost']),
      parts.leaving,
    ])}
  `;
}
