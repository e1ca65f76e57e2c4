import { html, nothing, type TemplateResult } from 'lit';
import { t } from '../../i18n/editor.ts';
import type { Channel } from '../../scenario/types.ts';
import { weekTable, type Path } from '../../store/index.ts';
import { field, fieldsOf, labelOf, type EditorContext } from './context.ts';
import { fold, optionalGroup } from './groups.ts';
import { hoursInWords, openingRows } from './opening.ts';
import { listField } from './schema-fields.ts';
import { tableField } from './table-fields.ts';

/** When contacts come: opening hours, weights, or a table in their place. */
export function profileFields(
  context: EditorContext,
  channel: Channel,
  path: Path,
): TemplateResult {
  return html`
    ${openingFold(context, channel, [...path, 'opening'])}
    ${weightsFold(context, channel, [...path, 'demand'])}
    ${tableGroup(context, channel, [...path, 'demand', 'table'])}
  `;
}

function openingFold(context: EditorContext, { opening }: Channel, path: Path): TemplateResult {
  const days = [...path, 'days'];
  return fold(context, {
    path,
    title: t('demand.opening'),
    summary: hoursInWords(opening.days),
    content: () => [
      openingRows(context, opening.days, days, labelOf(context, days)),
      field(context, [...path, 'atClosing']),
    ],
  });
}

function weightsFold(context: EditorContext, { demand }: Channel, path: Path): TemplateResult {
  const intraday = [...path, 'intraday'];
  const weekday = [...path, 'weekday'];
  return fold(context, {
    path: intraday,
    also: [weekday, [...path, 'season']],
    title: t('demand.profiles'),
    summary:
      demand.table === undefined
        ? t('demand.steps', {
            steps: demand.intraday.weights.length,
            minutes: demand.intraday.stepMinutes,
          })
        : t('demand.notUsed'),
    content: () => [
      demand.table === undefined
        ? nothing
        : html`<p class="muted small about">${t('demand.tableRules')}</p>`,
      weekdayRow(context, weekday),
      ...fieldsOf(context, intraday, ['startsAt', 'stepMinutes']),
      listField(context, [...intraday, 'weights']),
      listField(context, [...path, 'season']),
    ],
  });
}

function weekdayRow(context: EditorContext, path: Path): TemplateResult {
  const names = t('weekdays').split(' ');
  return html`<p class="rowtitle">${labelOf(context, path)}</p>
    <div class="weekdays">
      ${names.map(
        (name, index) =>
          html`<div>
            <span class="dayname" aria-hidden="true">${name}</span>
            <releve-field
              bare
              .view=${context.view}
              .path=${[...path, index]}
              .label=${t('demand.weight', { day: name })}
            ></releve-field>
          </div>`,
      )}
    </div>`;
}

function tableGroup(context: EditorContext, channel: Channel, path: Path): TemplateResult {
  const { table } = channel.demand;
  const { intervalMinutes } = context.view.draft.document.horizon;
  return optionalGroup(context, {
    path,
    make: () => weekTable(channel, intervalMinutes),
    summary: () =>
      t('demand.tableOf', {
        days: table?.days.length ?? 0,
        minutes: table?.stepMinutes ?? 0,
      }),
    content: () => [
      tableField(context, path),
      ...fieldsOf(context, path, ['startsAt', 'stepMinutes']),
    ],
  });
}
