import { html, nothing, type TemplateResult } from 'lit';
import { t } from '../../i18n/index.ts';
import type { Provider, Routing } from '../../scenario/types.ts';
import { movedUp, withPolicy, type Path } from '../../store/index.ts';
import { action, errorsAt, field, fieldsOf, group, pick, type EditorContext } from './context.ts';

/** How the contacts of a channel find an agent: shares or order, fail-over, overflow. */
export function routingPart(context: EditorContext, routing: Routing, path: Path): TemplateResult {
  return html`
    ${policyPick(context, routing, path)} ${sharesOrOrder(context, routing, path)}
    ${field(context, [...path, 'queue'])} ${failoverFields(context, routing, path)}
    ${overflowFields(context, routing, path)}
  `;
}

function policyPick(context: EditorContext, routing: Routing, path: Path): TemplateResult {
  const policies = [
    ...(['split', 'priority'] as const),
    ...(routing.policy === 'leastExpectedWait' ? [routing.policy] : []),
  ];
  const options = policies.map((value) => ({ value, label: t(`setups.${value}`) }));
  return html`${pick(t('setups.policy'), options, routing.policy, (picked) => {
    if (picked !== 'split' && picked !== 'priority') return;
    context.edit({
      kind: 'set',
      label: t('setups.policy'),
      path,
      value: withPolicy(routing, picked),
    });
  })}
  ${errorsAt(context, [...path, 'policy'])}`;
}

function sharesOrOrder(context: EditorContext, routing: Routing, path: Path) {
  const { providers } = context.view.draft.document;
  if (routing.policy === 'split') {
    return group(t('setups.shares'), [
      ...providers
        .filter(({ id }) => Object.hasOwn(routing.shares, id))
        .map(({ id, name }) => field(context, [...path, 'shares', id], name)),
      errorsAt(context, [...path, 'shares']),
    ]);
  }
  return routing.policy === 'priority'
    ? orderFields(context, providers, routing.order, [...path, 'order'])
    : nothing;
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
                  }))
            }
          </li>`,
      )}
    </ol>`,
    order.map((_, index) => errorsAt(context, [...path, index])),
  ]);
}

function failoverFields(context: EditorContext, { failover }: Routing, path: Path) {
  const own = [...path, 'failover'];
  const set = (value: unknown) =>
    ({ kind: 'set', label: t('setups.failover'), path: own, value }) as const;
  if (failover === undefined) {
    return action(context, 'add', t('setups.addFailover'), () =>
      set({ detectMinutes: 10, switchMinutes: 5, failbackMinutes: 30 }),
    );
  }
  return group(t('setups.failover'), [
    ...fieldsOf(context, own, ['detectMinutes', 'switchMinutes', 'failbackMinutes']),
    action(context, 'remove', t('setups.removeFailover'), () => set(undefined)),
  ]);
}

function overflowFields(context: EditorContext, { overflow, queue }: Routing, path: Path) {
  const own = [...path, 'overflow'];
  const set = (value: unknown) =>
    ({ kind: 'set', label: t('setups.overflow'), path: own, value }) as const;
  if (overflow === undefined) {
    // One queue for all has nowhere to overflow to.
    if (queue === 'central') return nothing;
    return action(context, 'add', t('setups.addOverflow'), () =>
      set({ whenExpectedWaitExceedsSeconds: 60 }),
    );
  }
  const wait = [...own, 'whenExpectedWaitExceedsSeconds'];
  return group(t('setups.overflow'), [
    field(context, wait, t('setups.overflowWait')),
    errorsAt(context, own),
    action(context, 'remove', t('setups.removeOverflow'), () => set(undefined)),
  ]);
}
