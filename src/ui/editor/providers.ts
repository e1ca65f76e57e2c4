import { html, nothing, type TemplateResult } from 'lit';
import { t } from '../../i18n/index.ts';
import { formatPath } from '../../scenario/issue.ts';
import type { Provider, Site } from '../../scenario/types.ts';
import {
  addProvider,
  duplicateProvider,
  freshId,
  removeProvider,
  removeSite,
  type Path,
} from '../../store/index.ts';
import {
  action,
  change,
  disclosure,
  field,
  fieldsOf,
  group,
  type EditorContext,
} from './context.ts';
import './releve-words-field.ts';

/** Most providers, and most sites of one, that a scenario may have. */
const MOST = 12;

/** Who answers, where, and what keeps each site at work. */
export function providersPart(context: EditorContext): TemplateResult[] {
  const { providers } = context.view.draft.document;
  const parts = providers.map((provider, index) => {
    const path = ['providers', index];
    return disclosure(context, {
      key: formatPath(path),
      title: provider.name,
      summary: provider.sites.map(({ name }) => name).join(', '),
      paths: [
        [...path, 'name'],
        [...path, 'sites'],
        [...path, 'skills'],
      ],
      content: () => providerFields(context, provider, index, path),
    });
  });
  if (providers.length >= MOST) return parts;
  const names = { provider: t('providers.new'), site: t('providers.newSite') };
  const add = change(context, 'add', t('providers.add'), (now) => addProvider(now, names));
  return [...parts, html`<div class="actions">${add}</div>`];
}

function providerFields(context: EditorContext, provider: Provider, index: number, path: Path) {
  const { channels, providers } = context.view.draft.document;
  const several = channels.length > 1;
  return html`
    ${field(context, [...path, 'name'])}
    ${channels
      .filter(({ id }) => Object.hasOwn(provider.skills, id))
      .map(({ id, name }) =>
        field(
          context,
          [...path, 'skills', id, 'handleTimeFactor'],
          several ? t('providers.handleTime', { channel: name }) : undefined,
        ),
      )}
    ${provider.sites.map((site, at) => [
      siteFields(context, site, [...path, 'sites', at]),
      provider.sites.length < 2
        ? nothing
        : change(context, 'remove', t('providers.removeSite', { name: site.name }), (now) =>
            removeSite(now, index, at),
          ),
    ])}
    <div class="actions">
      ${action(context, 'add', t('providers.addSite'), () => {
        const all = context.view.draft.document.providers.flatMap(({ sites }) => sites);
        const item: Site = {
          id: freshId(`${provider.id}-site`, all),
          name: t('providers.newSite'),
          dependsOn: [],
          protections: [],
        };
        const list = [...path, 'sites'];
        return {
          kind: 'insert',
          label: t('providers.addSite'),
          path: list,
          index: provider.sites.length,
          item,
        };
      })}
      ${
        providers.length >= MOST
          ? nothing
          : change(context, 'copy', t('providers.duplicate'), (now) =>
              duplicateProvider(now, index, t('copyOf', { name: provider.name }).slice(0, 120)),
            )
      }
      ${
        providers.length < 2
          ? nothing
          : change(context, 'remove', t('providers.remove', { name: provider.name }), (now) =>
              removeProvider(now, index),
            )
      }
    </div>
  `;
}

function siteFields(context: EditorContext, site: Site, path: Path): TemplateResult {
  return group(t('providers.site', { name: site.name }), [
    ...fieldsOf(context, path, ['name', 'region']),
    html`<releve-words-field
      .view=${context.view}
      .path=${[...path, 'dependsOn']}
    ></releve-words-field>`,
    ...site.protections.map((_, index) =>
      protectionFields(context, [...path, 'protections'], index),
    ),
    homeFields(context, site, [...path, 'homeWorking']),
    action(context, 'add', t('providers.addProtection'), () => ({
      kind: 'insert',
      label: t('providers.addProtection'),
      path: [...path, 'protections'],
      index: site.protections.length,
      item: { against: 'power', hours: 24, reliability: 0.95 },
    })),
    site.homeWorking === undefined
      ? action(context, 'add', t('providers.addHome'), () => ({
          kind: 'set',
          label: t('providers.addHome'),
          path: [...path, 'homeWorking'],
          value: { share: 0.3, afterHours: 4 },
        }))
      : nothing,
  ]);
}

function protectionFields(context: EditorContext, list: Path, index: number): TemplateResult {
  return html`${fieldsOf(context, [...list, index], ['against', 'hours', 'reliability'])}
  ${action(context, 'remove', t('providers.removeProtection'), () => ({
    kind: 'remove',
    label: t('providers.removeProtection'),
    path: list,
    index,
  }))}`;
}

function homeFields(context: EditorContext, site: Site, path: Path) {
  if (site.homeWorking === undefined) return nothing;
  return html`${fieldsOf(context, path, ['share', 'afterHours'])}
  ${action(context, 'remove', t('providers.removeHome'), () => ({
    kind: 'set',
    label: t('providers.removeHome'),
    path,
    value: undefined,
  }))}`;
}
