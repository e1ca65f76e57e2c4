import { html, nothing, type TemplateResult } from 'lit';
import { t } from '../../i18n/editor.ts';
import { formatPath } from '../../scenario/issue.ts';
import { isDeferred } from '../../scenario/media.ts';
import type { Scenario, Setup, Team } from '../../scenario/types.ts';
import { addTeam, MOST_TEAMS, providersOf, type Path } from '../../store/index.ts';
import {
  action,
  boxes,
  change,
  choose,
  disclosure,
  errorsAt,
  field,
  pick,
  type EditorContext,
} from './context.ts';
import { teamGroups } from './team-groups.ts';
import { sizingFold, staffingFields, staffingInWords } from './team-staffing.ts';

/** The teams of a setup: where they work, what they answer, how many they are. */
export function teamsPart(context: EditorContext, setup: Setup, index: number) {
  const { document } = context.view.draft;
  const path = ['setups', index, 'teams'];
  const staffed = new Set(setup.teams.map(({ site }) => site));
  const free = providersOf(document, setup)
    .flatMap(({ sites }) => sites)
    .filter(({ id }) => !staffed.has(id));
  return html`
    ${setup.teams.map((team, at) => teamPart(context, setup, team, [...path, at]))}
    ${
      setup.teams.length >= MOST_TEAMS
        ? nothing
        : free.map(({ id, name }) =>
            change(context, 'add', t('setups.addTeam', { name }), (now) => addTeam(now, index, id)),
          )
    }
  `;
}

function teamPart(context: EditorContext, setup: Setup, team: Team, path: Path): TemplateResult {
  const { providers } = context.view.draft.document;
  const site = providers.flatMap(({ sites }) => sites).find(({ id }) => id === team.site);
  return disclosure(context, {
    key: formatPath(path),
    title: t('setups.team', { name: site?.name ?? team.site }),
    summary: teamInWords(context.view.draft.document, team),
    paths: [path],
    content: () => teamFields(context, setup, team, path),
  });
}

/** "voice, chat: sized for 60 % + 10 %". */
function teamInWords({ channels }: Scenario, team: Team): string {
  const names = channels.filter(({ id }) => team.channels.includes(id)).map(({ name }) => name);
  const staffing = staffingInWords(team);
  return channels.length === 1 ? staffing : `${names.join(', ')}: ${staffing}`;
}

function teamFields(context: EditorContext, setup: Setup, team: Team, path: Path): TemplateResult {
  const { document } = context.view.draft;
  const list = path.slice(0, -1);
  const at = setup.teams.indexOf(team);
  const { channels } = document;
  const options = channels.map(({ id, name }) => ({ value: id, label: name }));
  return html`
    ${sitePick(context, team, path)} ${errorsAt(context, [...path, 'site'])}
    ${channels.length < 2 ? nothing : boxes(context, [...path, 'channels'], options)}
    ${staffingFields(context, document, setup, team, path)}
    ${field(context, [...path, 'shrinkage'])}
    ${hasDeferred(document, team) || team.reserve !== undefined ? field(context, [...path, 'reserve']) : nothing}
    ${sizingFold(context, team, path)} ${teamGroups(context, team, path)}
    <div class="actions">
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
    </div>
  `;
}

function hasDeferred({ channels }: Scenario, team: Team): boolean {
  return channels.some((each) => team.channels.includes(each.id) && isDeferred(each));
}

/** Whether a team's provider has another one here: the last one goes when the provider does. */
function hasMateOf({ providers }: Scenario, { teams }: Setup, team: Team): boolean {
  const own = providers.find(({ sites }) => sites.some(({ id }) => id === team.site));
  return teams.some((each) => each !== team && own?.sites.some(({ id }) => id === each.site));
}

/** Another site of the same provider; there is nothing to pick where it has one alone. */
function sitePick(context: EditorContext, team: Team, path: Path) {
  const { providers } = context.view.draft.document;
  const own = providers.find(({ sites }) => sites.some(({ id }) => id === team.site));
  if (own === undefined || own.sites.length < 2) return nothing;
  const options = own.sites.map(({ id, name }) => ({ value: id, label: name }));
  return pick(t('setups.site'), options, team.site, (value) => {
    choose(context, t('setups.site'), [...path, 'site'], value);
  });
}
