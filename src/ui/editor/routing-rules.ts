import { html, type TemplateResult } from 'lit';
import { t } from '../../i18n/editor.ts';
import type { Routing } from '../../scenario/types.ts';
import { equalShares, type Path } from '../../store/index.ts';
import { errorsAt, field, type EditorContext } from './context.ts';
import { foldedList } from './groups.ts';
import { choiceName } from './names.ts';
import { shareFields } from './share-fields.ts';
import { conditionInWords } from './summaries.ts';

type Split = Extract<Routing, { policy: 'split' }>;
type Rule = NonNullable<Split['rules']>[number];

/** Other shares while something is wrong, each as a sentence with fields in it. */
export function rulesList(context: EditorContext, routing: Split, path: Path): TemplateResult {
  const { providers } = context.view.draft.document;
  const rules = routing.rules ?? [];
  const ids = Object.keys(routing.shares);
  const [first = '', ...others] = ids;
  return foldedList(context, {
    path,
    most: 12,
    isOptional: true,
    make: () => ({
      name: t('rule.new'),
      when: { provider: first, measure: 'capacityLeft', is: 'below', than: 0.5, forMinutes: 10 },
      // What the one that is watched had goes to the others.
      shares: others.length === 0 ? { [first]: 1 } : { [first]: 0, ...equalShares(others) },
      until: { than: 0.9, forMinutes: 30 },
    }),
    summary: () =>
      rules.map(({ when }) => conditionInWords(when.measure, when.is, when.than)).join(' · '),
    title: (index) => rules[index]?.name ?? '',
    content: (own, index) => {
      const rule = rules[index];
      return rule === undefined
        ? []
        : [field(context, [...own, 'name']), sentence(context, providers, rule, own)];
    },
  });
}

/** "When Atlas’s capacity left is below 50 % for 10 min, then Atlas 0 %, Borealis 100 %, until…". */
function sentence(
  context: EditorContext,
  providers: EditorContext['view']['draft']['document']['providers'],
  rule: Rule,
  path: Path,
): TemplateResult {
  const inLine = (keys: readonly string[], kind = ''): TemplateResult =>
    html`<releve-field
      bare
      class=${kind}
      .view=${context.view}
      .path=${[...path, ...keys]}
    ></releve-field>`;
  const unit = t('rule.unit', rule.when.measure);
  const back = rule.when.is === 'below' ? 'above' : 'below';
  return html`
    <div class="sentence">
      <span>${t('rule.when')}</span> ${inLine(['when', 'provider'], 'wide')}
      ${inLine(['when', 'measure'], 'wide')} <span>${t('rule.is')}</span> ${inLine(['when', 'is'])}
      ${inLine(['when', 'than'])} <span>${unit}</span>
      <span>${t('rule.for')}</span> ${inLine(['when', 'forMinutes'])} <span>${t('rule.then')}</span>
    </div>
    ${errorsAt(context, [...path, 'when'])}
    ${shareFields(context, providers, rule.shares, [...path, 'shares'])}
    <div class="sentence">
      <span>${t('rule.until', { back: choiceName(back) })}</span> ${inLine(['until', 'than'])}
      <span>${unit}</span> <span>${t('rule.for')}</span> ${inLine(['until', 'forMinutes'])}
      <span>${t('rule.end')}</span>
    </div>
    ${errorsAt(context, [...path, 'until'])}
  `;
}
