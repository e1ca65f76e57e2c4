import { html, nothing, type TemplateResult } from 'lit';
import { t } from '../../i18n/index.ts';
import type { Scenario, Setup, Team } from '../../scenario/types.ts';
import { addTeam, providersOf, withRule, type Path } from '../../store/index.ts';
import { action, change, field, fieldsOf, group, pick, type EditorContext } from './context.ts';

/** Most teams of a setup. */
const MOST_TEAMS = 24;

/** The teams of a setup: where they work, what they answer, how many they are. */
export function teamsPart(context: EditorContext, setup: Setup, index: number) {
  const { document } = context.view.draft;
  const path = ['setups', index, 'teams'];
  const staffed = new Set(setup.teams.map(({ site }) => site));
  const free = providersOf(document, setup)
    .flatMap(({ sites }) => sites)
    .filter(({ id }) => !staffed.has(id));
  return html`
    ${setup.teams.map((team, at) => teamFields(context, setup, team, [...path, at]))}
    ${
      setup.teams.length >= MOST_TEAMS
        ? nothing
        : free.map(({ id, name }) =>
            change(context, 'add', t('setups.addTeam', { name }), (now) => addTeam(now, index, id)),
          )
    }
  `;
}

function teamFields(context: EditorContext, setup: Setup, team: Team, path: Path): TemplateResult {
  const { document } = context.view.draft;
  const sites = document.providers.flatMap((provider) => provider.sites);
  const name = sites.find(({ id }) => id === team.site)?.name ?? team.site;
  const list = path.slice(0, -1);
  const at = setup.teams.indexOf(team);
  return group(t('setups.team', { name }), [
    sitePick(context, setup, team, path),
    channelPicks(context, team, path),
    staffingFields(context, document, setup, team, path),
    standbyFields(context, team, [...path, 'standby']),
    html`<div class="actions">
      ${
        setup.teams.length >= MOST_TEAMS
          ? nothing
          : action(context, 'copy', t('setups.duplicateTeam'), () => {
              const label = t('setups.duplicateTeam');
              return { kind: 'insert', label, path: list, index: at + 1, item: team };
            })
      }
      ${
        !hasMateOf(document, setup, team)
          ? nothing
          : action(context, 'remove', t('setups.removeTeam'), () => {
              const label = t('setups.removeTeam');
              return { kind: 'remove', label, path: list, index: at };
            })
      }
    </div>`,
  ]);
}

/** Whether a team's provider has another one here: the last one goes when the provider does. */
function hasMateOf({ providers }: Scenario, { teams }: Setup, team: Team): boolean {
  const own = providers.find(({ sites }) => sites.some(({ id }) => id === team.site));
  return teams.some((each) => each !== team && own?.sites.some(({ id }) => id === each.site));
}

/** Another site of the same provider; there is nothing to pick where it has one alone. */
function sitePick(context: EditorContext, setup: Setup, team: Team, path: Path) {
  const { providers } = context.view.draft.document;
  const own = providers.find(({ sites }) => sites.some(({ id }) => id === team.site));
  if (own === undefined || own.sites.length < 2) return nothing;
  const options = own.sites.map(({ id, name }) => ({ value: id, label: name }));
  return pick(t('setups.site'), options, team.site, (value) => {
    context.edit({ kind: 'set', label: t('setups.site'), path: [...path, 'site'], value });
  });
}

function channelPicks(context: EditorContext, team: Team, path: Path) {
  const { channels } = context.view.draft.document;
  if (channels.length < 2) return nothing;
  return channels.map(({ id, name }) => {
    const isAnswered = team.channels.includes(id);
    const label = t('setups.answers', { channel: name });
    const value = channels
      .filter((each) => (each.id === id ? !isAnswered : team.channels.includes(each.id)))
      .map((each) => each.id);
    return html`<label class="pick">
      <span>${label}</span>
      <input
        type="checkbox"
        .checked=${isAnswered}
        ?disabled=${value.length === 0}
        @change=${() => context.edit({ kind: 'set', label, path: [...path, 'channels'], value })}
      />
    </label>`;
  });
}

function staffingFields(
  context: EditorContext,
  document: Scenario,
  setup: Setup,
  team: Team,
  path: Path,
) {
  const own = [...path, 'staffing'];
  const { rule } = team.staffing;
  const rules = [...(['erlang', 'constant'] as const), ...(rule === 'table' ? [rule] : [])];
  const options = rules.map((value) => ({ value, label: t(`setups.${value}`) }));
  const rows = {
    erlang: () => fieldsOf(context, own, ['share', 'spare']),
    constant: () => fieldsOf(context, own, ['agents']),
    table: () => [html`<p class="muted small">${t('setups.tableInDocument')}</p>`],
  };
  return [
    pick(t('setups.rule'), options, rule, (picked) => {
      if (picked !== 'erlang' && picked !== 'constant') return;
      const value = withRule(document, setup, team, picked);
      context.edit({ kind: 'set', label: t('setups.rule'), path: own, value });
    }),
    ...rows[rule](),
  ];
}

function standbyFields(context: EditorContext, { standby }: Team, path: Path) {
  if (standby === undefined) {
    return action(context, 'add', t('setups.addStandby'), () => ({
      kind: 'set',
      label: t('setups.addStandby'),
      path,
      value: { whenCapacityLost: 0.5, stages: [{ afterHours: 4, agents: 10 }] },
    }));
  }
  const { stages } = standby;
  const list = [...path, 'stages'];
  const last = stages.at(-1);
  return group(t('setups.standby'), [
    field(context, [...path, 'whenCapacityLost']),
    ...stages.map((_, index) => {
      const own = [...list, index];
      const number = { number: index + 1 };
      const label = t('setups.removeStage', number);
      return [
        field(context, [...own, 'afterHours'], t('setups.stageAfter', number)),
        field(context, [...own, 'agents'], t('setups.stageAgents', number)),
        stages.length < 2
          ? nothing
          : action(context, 'remove', label, () => ({ kind: 'remove', label, path: list, index })),
      ];
    }),
    stages.length >= 20 || (last?.afterHours ?? 0) > 8000
      ? nothing
      : action(context, 'add', t('setups.addStage'), () => ({
          kind: 'insert',
          label: t('setups.addStage'),
          path: list,
          index: stages.length,
          item: {
            afterHours: Math.max(1, (last?.afterHours ?? 0) * 2),
            agents: Math.min(20_000, (last?.agents ?? 0) * 2),
          },
        })),
    action(context, 'remove', t('setups.removeStandby'), () => ({
      kind: 'set',
      label: t('setups.removeStandby'),
      path,
      value: undefined,
    })),
  ]);
}
