import { html, nothing, type TemplateResult } from 'lit';
import { formatPercent, t } from '../../i18n/index.ts';
import { formatPath } from '../../scenario/issue.ts';
import type { Routing, Scenario, Setup, Team } from '../../scenario/types.ts';
import { addToSetup, providersOf, removeFromSetup, type Path } from '../../store/index.ts';
import {
  action,
  disclosure,
  errorsAt,
  field,
  fieldsOf,
  group,
  type EditorContext,
} from './context.ts';
import { freshId } from './names.ts';

/** Most setups a scenario compares. */
const MOST_SETUPS = 6;

/** The ways of sharing the work: shares, spare, routing delays. */
export function setupsPart(context: EditorContext): TemplateResult[] {
  const { document } = context.view.draft;
  return document.setups.map((setup, index) => {
    const path = ['setups', index];
    return disclosure(context, {
      key: formatPath(path),
      title: setup.name,
      summary: sharesInWords(document, setup),
      paths: [path],
      content: () => setupFields(context, setup, index, path),
    });
  });
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
      const parts = routingFields(context, routing, [...path, 'routing', id]);
      return several ? group(channel?.name ?? id, parts) : parts;
    })}
    ${setup.teams.map((team, at) => teamFields(context, team, [...path, 'teams', at]))}
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

function routingFields(context: EditorContext, routing: Routing, path: Path) {
  const { providers } = context.view.draft.document;
  const add = (key: string, value: unknown) =>
    action(
      context,
      'add',
      t(key === 'overflow' ? 'setups.addOverflow' : 'setups.addFailover'),
      () => ({
        kind: 'set',
        label: t(key === 'overflow' ? 'setups.overflow' : 'setups.failover'),
        path: [...path, key],
        value,
      }),
    );
  const remove = (key: string) =>
    action(
      context,
      'remove',
      t(key === 'overflow' ? 'setups.removeOverflow' : 'setups.removeFailover'),
      () => ({
        kind: 'set',
        label: t(key === 'overflow' ? 'setups.overflow' : 'setups.failover'),
        path: [...path, key],
        value: undefined,
      }),
    );
  return html`
    ${
      routing.policy === 'split'
        ? group(t('setups.shares'), [
            ...providers
              .filter(({ id }) => Object.hasOwn(routing.shares, id))
              .map(({ id, name }) => field(context, [...path, 'shares', id], name)),
            errorsAt(context, [...path, 'shares']),
          ])
        : html`<p class="muted small">${t('setups.policyInDocument')}</p>`
    }
    ${field(context, [...path, 'queue'])}
    ${
      routing.failover === undefined
        ? add('failover', { detectMinutes: 10, switchMinutes: 5, failbackMinutes: 30 })
        : group(t('setups.failover'), [
            ...fieldsOf(
              context,
              [...path, 'failover'],
              ['detectMinutes', 'switchMinutes', 'failbackMinutes'],
            ),
            remove('failover'),
          ])
    }
    ${
      routing.overflow === undefined
        ? add('overflow', { whenExpectedWaitExceedsSeconds: 60 })
        : group(t('setups.overflow'), [
            field(
              context,
              [...path, 'overflow', 'whenExpectedWaitExceedsSeconds'],
              t('setups.overflowWait'),
            ),
            remove('overflow'),
          ])
    }
  `;
}

function teamFields(context: EditorContext, team: Team, path: Path): TemplateResult {
  const sites = context.view.draft.document.providers.flatMap((provider) => provider.sites);
  const name = sites.find(({ id }) => id === team.site)?.name ?? team.site;
  const staffing = [...path, 'staffing'];
  const rows = {
    erlang: () => fieldsOf(context, staffing, ['share', 'spare']),
    constant: () => fieldsOf(context, staffing, ['agents']),
    table: () => [html`<p class="muted small">${t('setups.tableInDocument')}</p>`],
  };
  const { standby } = team;
  return group(t('setups.team', { name }), [
    ...rows[team.staffing.rule](),
    standby === undefined ? nothing : field(context, [...path, 'standby', 'whenCapacityLost']),
    ...(standby?.stages ?? []).map((stage, index) => {
      const own = [...path, 'standby', 'stages', index];
      const number = { number: index + 1 };
      return [
        field(context, [...own, 'afterHours'], t('setups.stageAfter', number)),
        field(context, [...own, 'agents'], t('setups.stageAgents', number)),
      ];
    }),
  ]);
}

function joinAndLeave(context: EditorContext, setup: Setup, index: number) {
  const { document } = context.view.draft;
  const inside = providersOf(document, setup);
  const isSplit = Object.values(setup.routing).every(({ policy }) => policy === 'split');
  if (!isSplit) return nothing;
  return html`
    ${document.providers
      .filter((provider) => !inside.includes(provider))
      .map((provider) =>
        action(context, 'add', t('setups.join', { name: provider.name }), () => ({
          kind: 'change',
          label: t('setups.join', { name: provider.name }),
          change: (now) => addToSetup(now, index, provider),
        })),
      )}
    ${
      inside.length < 2
        ? nothing
        : inside.map((provider) =>
            action(context, 'remove', t('setups.leave', { name: provider.name }), () => ({
              kind: 'change',
              label: t('setups.leave', { name: provider.name }),
              change: (now) => removeFromSetup(now, index, provider),
            })),
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
