import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { formatNumber, t } from '../../i18n/editor.ts';
import { formatPath } from '../../scenario/issue.ts';
import type { Hazard } from '../../scenario/types.ts';
import { freshId, type Path } from '../../store/index.ts';
import {
  action,
  choose,
  disclosure,
  errorsAt,
  field,
  fieldsOf,
  group,
  pick,
  type EditorContext,
} from './context.ts';
import { formPick } from './groups.ts';
import { hazardGroups } from './hazard-groups.ts';
import { durationFields, lossFields, middleHours } from './hazard-laws.ts';
import { strikeTargets } from './names.ts';
import { picture } from './pictures/load.ts';
import { dateAt } from './pictures/timeline.ts';
import { schemaFields } from './schema-fields.ts';

/** Most hazards of a scenario. */
const MOST_HAZARDS = 60;

/** What can go wrong: how often, for how long, how much of whom. */
export function hazardsPart(context: EditorContext): TemplateResult {
  const { hazards } = context.view.draft.document;
  const next = ['hazards', hazards.length, 'name'];
  const hasRoom = hazards.length < MOST_HAZARDS;
  return html`
    ${
      hasRoom
        ? html`<div class="actions">
            ${action(context, 'add', t('hazards.addAtDate'), () => addedAtDate(context))}
          </div>`
        : nothing
    }
    ${picture(html`
      <releve-outage-timeline .view=${context.view}></releve-outage-timeline>
      <releve-odds .view=${context.view}></releve-odds>
    `)}
    ${hazards.length === 0 ? html`<p class="muted">${t('hazards.none')}</p>` : ''}
    ${repeat(
      hazards,
      ({ id }) => id,
      (hazard, index) =>
        disclosure(context, {
          key: formatPath(['hazards', index]),
          title: hazard.name,
          summary: t('hazards.summary', {
            occurs: occursInWords(hazard.occurs),
            hours: formatNumber(middleHours(hazard.durationHours)),
          }),
          paths: [['hazards', index]],
          content: () => hazardFields(context, hazard, index),
        }),
    )}
    ${
      hasRoom
        ? html`<div class="actions">
            ${action(context, 'add', t('hazards.add'), () => added(context), next)}
          </div>`
        : nothing
    }
  `;
}

function hazardFields(context: EditorContext, hazard: Hazard, index: number): TemplateResult {
  const path = ['hazards', index];
  const { document } = context.view.draft;
  const targets = strikeTargets(document, hazard.strikes);
  return html`
    ${fieldsOf(context, path, ['name', 'kind'])}
    ${pick(t('hazards.strikes'), targets, JSON.stringify(hazard.strikes), (picked) => {
      const target = targets.find(({ value }) => value === picked);
      const strikes = target?.strikes ?? hazard.strikes;
      choose(context, t('hazards.strikes'), [...path, 'strikes'], strikes);
    })}
    ${Object.keys(hazard.strikes).map((key) => errorsAt(context, [...path, 'strikes', key]))}
    ${occursFields(context, hazard, path)} ${durationFields(context, hazard, path)}
    ${lossFields(context, hazard, path)} ${field(context, [...path, 'recoveryHours'])}
    ${group(t('hazards.demand'), schemaFields(context, [...path, 'demand']))}
    ${hazardGroups(context, hazard, path)}
    <div class="actions">${copyAndRemove(context, hazard, index)}</div>
  `;
}

function copyAndRemove(context: EditorContext, hazard: Hazard, index: number) {
  const { hazards } = context.view.draft.document;
  const copy = t('hazards.duplicate');
  const remove = t('hazards.remove');
  const path = ['hazards'];
  return [
    hazards.length >= MOST_HAZARDS
      ? nothing
      : action(context, 'copy', copy, () => {
          const name = t('copyOf', { name: hazard.name }).slice(0, 120);
          const item: Hazard = { ...hazard, id: freshId(hazard.id, hazards), name };
          return { kind: 'insert', label: copy, path, index: index + 1, item };
        }),
    action(context, 'remove', remove, () => ({ kind: 'remove', label: remove, path, index })),
  ];
}

function occursFields(context: EditorContext, { occurs }: Hazard, path: Path) {
  const own = [...path, 'occurs'];
  const isOnce = 'at' in occurs;
  const { start } = context.view.draft.document.horizon;
  return html`
    ${formPick(context, {
      label: t('hazards.occurs'),
      path: own,
      forms: ['random', 'once'] as const,
      now: isOnce ? 'once' : 'random',
      nameOf: (form) => t(`hazards.${form}`),
      make: (form) => (form === 'once' ? { at: `${start}T10:00` } : { perYear: 0.1 }),
    })}
    ${field(context, [...own, isOnce ? 'at' : 'perYear'])}
  `;
}

function occursInWords(occurs: Hazard['occurs']): string {
  return 'at' in occurs
    ? occurs.at.replace('T', ' ')
    : t('hazards.perYear', { times: formatNumber(occurs.perYear) });
}

function added(context: EditorContext) {
  const occurs = { perYear: 0.5 };
  return insertion(context, t('hazards.add'), { name: t('hazards.new'), kind: 'power', occurs });
}

/** A strike of a day in the middle of the horizon, to be dragged from there. */
function addedAtDate(context: EditorContext) {
  const { document } = context.view.draft;
  const day = Math.floor(document.horizon.days / 2);
  const occurs = { at: dateAt(document, (day * 24 + 8) * 60) };
  const durationHours = 24;
  const name = t('hazards.newAtDate');
  return insertion(context, t('hazards.addAtDate'), {
    name,
    kind: 'strike',
    occurs,
    durationHours,
  });
}

type Some = Pick<Hazard, 'name' | 'kind' | 'occurs'> & Partial<Hazard>;

function insertion({ view }: EditorContext, label: string, some: Some) {
  const { hazards, providers } = view.draft.document;
  const site = providers[0]?.sites[0];
  const item: Hazard = {
    id: freshId('hazard', hazards),
    strikes: site === undefined ? { everything: true } : { site: site.id },
    durationHours: { distribution: 'lognormal', median: 2, p95: 8 },
    capacityLost: 1,
    recoveryHours: 0.5,
    demand: { during: 1, after: 1, afterHours: 0 },
    ...some,
  };
  return { kind: 'insert', label, path: ['hazards'], index: hazards.length, item } as const;
}
