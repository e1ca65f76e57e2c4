import { html, nothing, type TemplateResult } from 'lit';
import { t } from '../../i18n/editor.ts';
import { formatPath } from '../../scenario/issue.ts';
import type { Routing, Scenario, Setup } from '../../scenario/types.ts';
import {
  addSetup,
  addToSetup,
  freshId,
  providersOf,
  removeFromSetup,
  type Path,
} from '../../store/index.ts';
import { action, change, disclosure, errorsAt, field, type EditorContext } from './context.ts';
import { setupChanges } from './contract/setup-changes.ts';
import { fold } from './groups.ts';
import { picture } from './pictures/load.ts';
import { routingPart } from './routing.ts';
import { sharesInWords } from './summaries.ts';
import { teamsPart } from './teams.ts';

/** Most setups a scenario compares. */
const MOST_SETUPS = 6;

/** The ways of sharing the work: shares, spare, routing delays. */
export function setupsPart(context: EditorContext): TemplateResult[] {
  const shares = picture(html`<releve-share-bars .view=${context.view}></releve-share-bars>`);
  const { document } = context.view.draft;
  const parts = document.setups.map((setup, index) => {
    const path = ['setups', index];
    return disclosure(context, {
      key: formatPath(path),
      title: setup.name,
      summary: setupInWords(document, setup),
      paths: [path],
      content: () => setupFields(context, setup, index, path),
    });
  });
  if (document.setups.length >= MOST_SETUPS) return [shares, ...parts];
  const add = change(context, 'add', t('setups.add'), (now) => addSetup(now, t('setups.new')), [
    'setups',
    document.setups.length,
    'name',
  ]);
  return [shares, ...parts, html`<div class="actions">${add}</div>`];
}

/** "Atlas 60 % · Borealis 40 %", of one channel. */
function routingInWords({ providers }: Scenario, routing: Routing): string {
  const nameOf = (id: string): string => providers.find((each) => each.id === id)?.name ?? id;
  switch (routing.policy) {
    case 'split':
      return sharesInWords(routing.shares, nameOf);
    case 'priority':
      return routing.order.map(nameOf).join(' → ');
    case 'leastExpectedWait':
      return routing.providers.map(nameOf).join(' / ');
  }
}

/** The routing of the first channel, which stands for the setup. */
function setupInWords(document: Scenario, setup: Setup): string {
  const [routing] = Object.values(setup.routing);
  return routing === undefined ? '' : routingInWords(document, routing);
}

function setupFields(context: EditorContext, setup: Setup, index: number, path: Path) {
  const { document } = context.view.draft;
  const { channels, providers } = document;
  const several = channels.length > 1;
  return html`
    ${field(context, [...path, 'name'])}
    <div class="actions">${joinAndLeave(context, setup, index)}</div>
    ${channels.map(({ id, name }) => {
      const own = [...path, 'routing', id];
      const routing = Object.hasOwn(setup.routing, id) ? setup.routing[id] : undefined;
      if (routing === undefined) return errorsAt(context, own);
      const content = () => routingPart(context, routing, own);
      if (!several) return content();
      return fold(context, {
        path: own,
        title: t('setups.routingOf', { channel: name }),
        summary: routingInWords(document, routing),
        content,
      });
    })}
    ${teamsPart(context, setup, index)} ${setupChanges(context, setup, path)}
    <div class="actions">
      ${
        context.view.draft.document.setups.length < MOST_SETUPS
          ? action(context, 'copy', t('setups.duplicate'), () => duplicate(context, setup, index), [
              'setups',
              index + 1,
              'name',
            ])
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
