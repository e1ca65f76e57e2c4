import { html, type TemplateResult } from 'lit';
import { triggerSentence } from '../../../i18n/clause-sentences.ts';
import { t } from '../../../i18n/editor.ts';
import type { Trigger } from '../../../scenario/clause-types.ts';
import type { Path } from '../../../store/index.ts';
import { choose, field, labelOf, pick, type EditorContext } from '../context.ts';
import { formPick } from '../groups.ts';
import { choiceName } from '../names.ts';
import { schemaFields } from '../schema-fields.ts';
import { clauseList } from './clause-list.ts';
import type { CardPlace } from './price-cards.ts';
import { INDICATOR_NAMES } from './result-cards.ts';
import { newConsequence, withMeasure } from './result-defaults.ts';
import { needlessScopes } from './scope-keys.ts';

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
