import { html, type TemplateResult } from 'lit';
import { otherClientsSentence } from '../../i18n/clause-sentences.ts';
import { formatNumber, formatPercent, t } from '../../i18n/editor.ts';
import type { OtherClients } from '../../scenario/clause-types.ts';
import type { Team } from '../../scenario/types.ts';
import { valueAt, type Path } from '../../store/index.ts';
import { fieldsOf, labelOf, type EditorContext } from './context.ts';
import { fold, itemList, optionalGroup } from './groups.ts';
import { hoursInWords, openingRows } from './opening.ts';
import { about, schemaFields } from './schema-fields.ts';
import { skillInWords } from './summaries.ts';

/** What a team may have beside its agents: all of it folded. */
export function teamGroups(context: EditorContext, team: Team, path: Path) {
  return [
    skills(context, team, [...path, 'skills']),
    hours(context, team, [...path, 'hours']),
    standby(context, team, [...path, 'standby']),
    overtime(context, team, [...path, 'overtime']),
    workforce(context, team, [...path, 'workforce']),
  ];
}

/** How the team handles each of its channels, where it differs from its provider. */
function skills(context: EditorContext, team: Team, path: Path): TemplateResult {
  const served = context.view.draft.document.channels.filter(({ id }) =>
    team.channels.includes(id),
  );
  const given = served.filter(({ id }) => valueAt(team.skills, [id]) !== undefined);
  const wordsOf = (id: string): string => skillInWords(team.skills?.[id]);
  return fold(context, {
    path,
    summary:
      given.length === 0
        ? t('skill.asProvider')
        : given.map(({ id, name }) => `${name}: ${wordsOf(id)}`).join(' · '),
    content: () => html`
      ${about(context, path)}
      ${served.map(({ id, name }) => [
        served.length < 2 ? '' : html`<p class="rowtitle">${name}</p>`,
        schemaFields(context, [...path, id]),
      ])}
    `,
  });
}

function hours(context: EditorContext, { hours: now }: Team, path: Path): TemplateResult {
  const { channels } = context.view.draft.document;
  return optionalGroup(context, {
    path,
    make: () => channels[0]?.opening.days,
    summary: () => (now === undefined ? '' : hoursInWords(now)),
    content: () =>
      now === undefined ? [] : openingRows(context, now, path, labelOf(context, path)),
  });
}

function standby(context: EditorContext, { standby: now }: Team, path: Path): TemplateResult {
  const list = [...path, 'stages'];
  const last = now?.stages.at(-1);
  const isFull = (last?.afterHours ?? 0) > 8000;
  return optionalGroup(context, {
    path,
    make: () => ({ whenCapacityLost: 0.5, stages: [{ afterHours: 4, agents: 10 }] }),
    summary: () =>
      t('team.standby', {
        agents: formatNumber(last?.agents ?? 0),
        hours: formatNumber(last?.afterHours ?? 0),
      }),
    content: () => [
      ...fieldsOf(context, path, ['whenCapacityLost', 'handleTimeFactor', 'maximumHours']),
      itemList(context, {
        path: list,
        least: 1,
        most: isFull ? 0 : 20,
        title: (index) => t('team.stage', { number: index + 1 }),
        make: () => ({
          afterHours: Math.max(1, (last?.afterHours ?? 0) * 2),
          agents: Math.min(20_000, (last?.agents ?? 0) * 2),
        }),
      }),
      otherClients(context, now?.otherClients, [...path, 'otherClients']),
    ],
  });
}

function otherClients(context: EditorContext, now: OtherClients | undefined, path: Path) {
  return optionalGroup(context, {
    path,
    make: () => ({ clients: 3, claimProbability: 0.3, priority: 'equal' }),
    summary: () =>
      t('team.otherClients', {
        clients: formatNumber(now?.clients ?? 0),
        share: formatPercent(now?.claimProbability ?? 0),
      }),
    content: () => [
      now === undefined ? [] : html`<p class="about">${otherClientsSentence(now)}</p>`,
      schemaFields(context, path),
    ],
  });
}

function overtime(context: EditorContext, { overtime: now }: Team, path: Path): TemplateResult {
  return optionalGroup(context, {
    path,
    // A quarter more for three days at most: longer wears the survivors out.
    make: () => ({ whenCapacityLost: 0.5, share: 0.25, afterHours: 2, maximumHours: 72 }),
    summary: () =>
      t('team.overtime', {
        share: formatPercent(now?.share ?? 0),
        hours: formatNumber(now?.maximumHours ?? 0),
      }),
  });
}

function workforce(context: EditorContext, team: Team, path: Path): TemplateResult {
  const { workforce: now, staffing } = team;
  const { start } = context.view.draft.document.horizon;
  const headcount = staffing.rule === 'constant' ? Math.max(1, staffing.agents) : 50;
  return optionalGroup(context, {
    path,
    make: () => ({ headcount, attritionPerYear: 0.3, hires: [] }),
    summary: () =>
      t('team.workforce', {
        agents: formatNumber(now?.headcount ?? 0),
        share: formatPercent(now?.attritionPerYear ?? 0),
        hires: now?.hires.length ?? 0,
      }),
    content: () => [
      schemaFields(context, path),
      itemList(context, {
        path: [...path, 'hires'],
        most: 60,
        title: (index) => t('team.hire', { number: index + 1 }),
        // Four weeks of training, a fifth lost on the way, half as long again at first.
        make: () => ({
          date: start,
          agents: 10,
          trainingWeeks: 4,
          earlyLoss: 0.2,
          startFactor: 1.5,
          learningWeeks: 6,
        }),
      }),
    ],
  });
}
