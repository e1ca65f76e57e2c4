import { html, type TemplateResult } from 'lit';
import { ok } from '../../base/result.ts';
import { t } from '../../i18n/editor.ts';
import { valueAt, type Path } from '../../store/index.ts';
import type { EditorContext } from './context.ts';
import { describeAt } from './field-model.ts';
import { pointsText, readPoints, type LawPoint } from './paste/points.ts';
import { readTable, type DayTable } from './paste/read-table.ts';
import { tableText } from './paste/table-text.ts';
import './releve-list-field.ts';
import type { ListFormat } from './releve-list-field.ts';

/**
 * A table of a value by step and day at a place (`{ startsAt, stepMinutes, days }`, and perhaps
 * more), pasted as one text.
 */
export function tableField({ view }: EditorContext, path: Path): TemplateResult {
  return html`<releve-list-field
    .view=${view}
    .path=${path}
    .format=${tableFormat(view.draft.document, path)}
  ></releve-list-field>`;
}

function tableFormat(document: EditorContext['view']['draft']['document'], path: Path): ListFormat {
  const cell = describeAt(document, [...path, 'days', 0, 0]);
  const days = document.horizon.days;
  return {
    hint: t('paste.hint', { days }),
    write: (value) => (isTable(value) ? tableText(value, t('weekdays').split(' ')) : ''),
    curve: (value) => (isTable(value) ? (value.days[0] ?? []) : []),
    read: (text) => {
      const now = valueAt(document, path);
      const kept = isTable(now) ? now : { startsAt: '00:00', stepMinutes: 30, days: [] };
      const read = readTable(text, {
        horizonDays: days,
        minimum: 0,
        maximum: cell?.maximum ?? Infinity,
        isWhole: cell?.kind === 'integer',
        startsAt: kept.startsAt,
        stepMinutes: kept.stepMinutes,
      });
      if (!read.ok) return read;
      const { table, empty } = read.value;
      const note = t('paste.read', {
        days: table.days.length,
        steps: table.days[0]?.length ?? 0,
        minutes: table.stepMinutes,
        from: table.startsAt,
        empty,
      });
      return ok({ value: { ...kept, ...table }, note });
    },
  };
}

function isTable(value: unknown): value is DayTable {
  return Array.isArray(valueAt(value, ['days']));
}

/** The points of a law, pasted as two columns. */
export function pointsField({ view }: EditorContext, path: Path): TemplateResult {
  return html`<releve-list-field
    .view=${view}
    .path=${path}
    .format=${POINTS}
  ></releve-list-field>`;
}

const POINTS: ListFormat = {
  get hint() {
    return t('paste.pointsHint');
  },
  write: (value) => (isPoints(value) ? pointsText(value) : ''),
  curve: (value) => (isPoints(value) ? value.map(({ seconds }) => seconds) : []),
  read: (text) => {
    const read = readPoints(text);
    return read.ok ? ok({ value: read.value }) : read;
  },
};

function isPoints(value: unknown): value is readonly LawPoint[] {
  return (
    Array.isArray(value) && value.every((each) => typeof valueAt(each, ['share']) === 'number')
  );
}
