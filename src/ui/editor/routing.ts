import { html, nothing, type TemplateResult } from 'lit';
import { t } from '../../i18n/editor.ts';
import type { Provider, Routing } from '../../scenario/types.ts';
import { movedUp, withPolicy, type Path } from '../../store/index.ts';
import { action, boxes, errorsAt, field, group, type EditorContext } from './context.ts';
import { formPick } from './groups.ts';
import { providersAt } from './references.ts';
import { routingGroups } from './routing-groups.ts';
import { rulesList } from './routing-rules.ts';
import { scheduleList } from './routing-schedule.ts';
import { shareFields } from './share-fields.ts';

const POLICIES = ['split', 'priority', 'leastExpectedWait'] as const;

/** How the contacts of a channel find an agent: shares or order first, all else folded. */
export function routingPart(context: EditorContext, routing: Routing, path: Path): TemplateResult {
  return html`
    ${formPick(context, {
      label: t('setups.policy'),
      path,
      forms: POLICIES,
      now: routing.policy,
      nameOf: (policy) => t(`setups.${policy}`),
      make: (policy) => withPolicy(routing, policy),
    })}
    ${errorsAt(context, [...path, 'policy'])} ${among(context, routing, path)}
    ${field(context, [...path, 'queue'])}
    ${
      routing.policy === 'split'
        ? [
            scheduleList(context, routing, [...path, 'schedule']),
            rulesList(context, routing, [...path, 'rules']),
          ]
        : nothing
    }
    ${routingGroups(context, routing, path)}
  `;
}

/** The providers that share the contacts, and how. */
function among(context: EditorContext, routing: Routing, path: Path) {
  const { providers } = context.view.draft.document;
  switch (routing.policy) {
    case 'split':
      return group(
        t('setups.shares'),
        shareFields(context, providers, routing.shares, [...path, 'shares']),
      );
    case 'priority':
      return orderFields(context, providers, routing.order, [...path, 'order']);
    case 'leastExpectedWait':
      return boxes(context, [...path, 'providers'], providersAt(context.view.draft.document, path));
  }
}

function orderFields(
  context: EditorContext,
  providers: readonly Provider[],
  order: readonly string[],
  path: Path,
): TemplateResult {
  const nameOf = (id: string): string => providers.find((each) => each.id === id)?.name ?? id;
  return group(t('setups.order'), [
    html`<p class="muted small">${t('setups.orderHelp')}</p>`,
    html`<ol class="order">
      ${order.map(
        (id, index) =>
          html`<li>
            ${nameOf(id)}
            ${
              index === 0
                ? nothing
                : action(context, 'up', t('setups.moveUp', { name: nameOf(id) }), () => ({
                    kind: 'set',
                    label: t('setups.order'),
                    path,
                    value: movedUp(order, index),
                    apart: true,
                  }))
            }
          </li>`,
      )}
    </ol>`,
    order.map((_, index) => errorsAt(context, [...path, index])),
  ]);
}
