import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { t } from '../../i18n/index.ts';
import type { Channel } from '../../scenario/types.ts';
import type { Path } from '../../store/index.ts';
import { errorsAt, type EditorContext } from './context.ts';

type Days = Channel['opening']['days'];

/** Hours a closed day opens with when no other day has any. */
const OFFICE_HOURS = { from: '09:00', to: '17:00' };

/** One row a weekday: open or not, from, to. */
export function openingRows(context: EditorContext, days: Days, path: Path): TemplateResult {
  const names = t('weekdays').split(' ');
  return html`
    ${days.map((day, index) => {
      const name = names[index] ?? '';
      const own = [...path, index];
      const part = (key: 'from' | 'to', label: string): TemplateResult =>
        html`<releve-field bare .view=${context.view} .path=${[...own, key]} .label=${label}>
        </releve-field>`;
      return html`<div class="openday">
        <label>
          <input
            type="checkbox"
            .checked=${live(day !== null)}
            @change=${() => {
              const value = day === null ? hoursLike(days, index) : null;
              context.edit({ kind: 'set', label: t('demand.opening'), path: own, value });
            }}
          />
          ${name}
        </label>
        ${
          day === null
            ? html`<span class="muted small">${t('demand.closed')}</span>`
            : html`${part('from', t('demand.from', { day: name }))}
                <span class="muted" aria-hidden="true">–</span>
                ${part('to', t('demand.to', { day: name }))}`
        }
        ${errorsAt(context, own)}
      </div>`;
    })}
  `;
}

function hoursLike(days: Days, index: number) {
  const before = days.slice(0, index).findLast((day) => day !== null);
  return before ?? days.find((day) => day !== null) ?? OFFICE_HOURS;
}
