import { html, nothing, type TemplateResult } from 'lit';
import { t } from '../../i18n/editor.ts';
import { formatPath } from '../../scenario/issue.ts';
import type { Provider, Site } from '../../scenario/types.ts';
import {
  addProvider,
  duplicateProvider,
  freshId,
  providersOf,
  removeProvider,
  removeSite,
  type Path,
} from '../../store/index.ts';
import { action, change, disclosure, fieldsOf, type EditorContext } from './context.ts';
import { fold } from './groups.ts';
import { picture } from './pictures/load.ts';
import { schemaFields } from './schema-fields.ts';
import { PROVIDER_KEYS } from './section-keys.ts';
import { siteFields } from './sites.ts';
import { skillInWords } from './summaries.ts';

/** Most providers, and most sites of one, that a scenario may have. */
const MOST = 12;

/** Who answers, where, and what keeps each site at work. */
export function providersPart(context: EditorContext): TemplateResult[] {
  const { providers } = context.view.draft.document;
  const strip = picture(
    html`<releve-site-strip
      .view=${context.view}
      @go=${({ detail }: CustomEvent<Path>) => context.goTo(detail)}
    ></releve-site-strip>`,
  );
  const parts = providers.map((provider, index) => {
    const path = ['providers', index];
    return disclosure(context, {
      key: formatPath(path),
      title: provider.name,
      summary: provider.sites.map(({ name }) => name).join(', '),
      paths: [...PROVIDER_KEYS.map((key) => [...path, key])],
      content: () => providerFields(context, provider, index, path),
    });
  });
  if (providers.length >= MOST) return [strip, ...parts];
  const names = { provider: t('providers.new'), site: t('providers.newSite') };
  const add = change(context, 'add', t('providers.add'), (now) => addProvider(now, names), [
    'providers',
    providers.length,
    'name',
  ]);
  return [strip, ...parts, html`<div class="actions">${add}</div>`];
}

function providerFields(context: EditorContext, provider: Provider, index: number, path: Path) {
  const { providers } = context.view.draft.document;
  return html`
    ${idle(context, provider)} ${fieldsOf(context, path, ['name', 'lines'])}
    ${skills(context, provider, path)}
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

/** A provider without work changes nothing: where to give it some. */
function idle({ view, goTo }: EditorContext, provider: Provider) {
  const { document } = view.draft;
  const { setups } = document;
  if (setups.some((setup) => providersOf(document, setup).includes(provider))) return nothing;
  const last = ['setups', setups.length - 1, 'name'];
  return html`<p class="muted small">
    ${t('providers.idle', { name: provider.name })}
    <button class="link" @click=${() => goTo(last)}>${t('providers.toSetups')}</button>
  </p>`;
}

/** How the provider handles each channel: at once where there is one channel, else folded. */
function skills(context: EditorContext, { skills: now }: Provider, path: Path) {
  const { channels } = context.view.draft.document;
  if (channels.length === 1) {
    return channels.map(({ id }) => schemaFields(context, [...path, 'skills', id]));
  }
  return channels.map(({ id, name }) => {
    const skill = Object.hasOwn(now, id) ? now[id] : undefined;
    return fold(context, {
      path: [...path, 'skills', id],
      title: t('providers.skill', { channel: name }),
      summary: skillInWords(skill),
      content: () => schemaFields(context, [...path, 'skills', id]),
    });
  });
}
