import { html, nothing, type TemplateResult } from 'lit';
import { formatPercent, t } from '../../i18n/index.ts';
import { formatPath } from '../../scenario/issue.ts';
import type { Scenario, Setup } from '../../scenario/types.ts';
import {
  addSetup,
  addToSetup,
  freshId,
  providersOf,
  removeFromSetup,
  type Path,
} from '../../store/index.ts';
import {
  action,
  change,
  disclosure,
  errorsAt,
  field,
  group,
  type EditorContext,
} from './context.ts';
import { routingPart } from './routing.ts';
import { teamsPart } from './teams.ts';

/** Most setups a scenario compares. */
const MOST_SETUPS = 6;

/** The ways of sharing the work: shares, spare, routing delays. */
export function setupsPart(context: EditorContext): TemplateResult[] {
  const { document } = context.view.draft;
  const parts = document.setups.map((setup, index) => {
    const path = ['setups', index];
    return disclosure(context, {
      key: formatPath(path),
      title: setup.name,
      summary: sharesInWords(document, setup),
      paths: [path],
      content: () => setupFields(context, setup, index, path),
    });
  });
  if (document.setups.length >= MOST_SETUPS) return parts;
  const add = change(context, 'add', t('setups.add'), (now) => addSetup(now, t('setups.new')));
  return [...parts, html`<div class="actions">${add}</div>`];
}

/** "Atlas 60 % · Borealis 40 %". */
export function sharesInWords({ providers }: Scenario, setup: Setup): string {
  const [routing] = Object.values(setup.routing);
  if (routing?.policy === 'split') {
    return providers
      .filter(({ id }) => Object.hasOwn(routing.shares, id))
      .map(({ id, name }) => `${name} ${formatPercent(routing.shares[id] ?? 0)} %`)
      .join(' · ');
  }
  const order = routing?.policy === 'priority' ? routing.order : [];
  return order.map((id) => providers.find((each) => each.id === id)?.name ?? id).join(' → ');
}

function setupFields(context: EditorContext, setup: Setup, index: number, path: Path) {
  const { channels, providers } = context.view.draft.document;
  const several = channels.length > 1;
  return html`
    ${field(context, [...path, 'name'])}
    ${Object.entries(setup.routing).map(([id, routing]) => {
      const channel = channels.find((each) => each.id === id);
      const parts = routingPart(context, routing, [...path, 'routing', id]);
      return several ? group(channel?.name ?? id, parts) : parts;
    })}
    ${teamsPart(context, setup, index)}
    <div class="actions">
      ${joinAndLeave(context, setup, index)}
      ${
        context.view.draft.document.setups.length < MOST_SETUPS
          ? action(context, 'copy', t('setups.duplicate'), () => duplicate(context, setup, index))
          : nothing
      }
      ${
        context.view.draft.document.setups.length > 1
          ? action(context, 'remove', t('setups.remove'), () => ({
              kind: 'remove',
              label: t('setups.remove'),
              path: ['setups'],
              index,
            }))
          : nothing
      }
    </div>
    ${providers.length === 0 ? nothing : errorsAt(context, [...path, 'teams'])}
  `;
}

function joinAndLeave(context: EditorContext, setup: Setup, index: number) {
  const { document } = context.view.draft;
  const inside = providersOf(document, setup);
  return html`
    ${document.providers
      .filter((provider) => !inside.includes(provider))
      .map((provider) =>
        change(context, 'add', t('setups.join', { name: provider.name }), (now) =>
          addToSetup(now, index, provider),
        ),
      )}
    ${
      inside.length < 2
        ? nothing
        : inside.map((provider) =>
            change(context, 'remove', t('setups.leave', { name: provider.name }), (now) =>
              removeFromSetup(now, index, provider),
            ),
          )
    }
  `;
}

function duplicate(context: EditorContext, setup: Setup, index: number) {
  const { setups } = context.view.draft.document;
  const name = t('copyOf', { name: setup.name }).slice(0, 120);
  const item: Setup = { ...setup, id: freshId(setup.id, setups), name };
  const label = t('setups.duplicate');
  return { kind: 'insert', label, path: ['setups'], index: index + 1, item } as const;
}
