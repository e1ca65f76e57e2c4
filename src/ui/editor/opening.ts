import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { t } from '../../i18n/editor.ts';
import type { Channel } from '../../scenario/types.ts';
import type { Path } from '../../store/index.ts';
import { choose, errorsAt, type EditorContext } from './context.ts';

type Days = Channel['opening']['days'];

/** Hours a closed day opens with when no other day has any. */
const OFFICE_HOURS = { from: '09:00', to: '17:00' };

/** One row a weekday: open or not, from, to. */
export function openingRows(
  context: EditorContext,
  days: Days,
  path: Path,
  label: string,
): TemplateResult {
  const names = t('weekdays').split(' ');
  return html`
    ${days.map((day, index) => {
      const name = names[index] ?? '';
      const own = [...path, index];
      const part = (key: 'from' | 'to', name: string): TemplateResult =>
        html`<releve-field bare .view=${context.view} .path=${[...own, key]} .label=${name}>
        </releve-field>`;
      return html`<div class="openday">
        <label>
          <input
            type="checkbox"
            .checked=${live(day !== null)}
            @change=${() => {
              const value = day === null ? hoursLike(days, index) : null;
              choose(context, label, own, value);
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
    ${errorsAt(context, path)}
  `;
}

function hoursLike(days: Days, index: number) {
  const before = days.slice(0, index).findLast((day) => day !== null);
  return before ?? days.find((day) => day !== null) ?? OFFICE_HOURS;
}

/** "Mon–Fri 08:00–20:00, Sat 09:00–12:00": days in a row with the same hours together. */
export function hoursInWords(days: Days): string {
  const names = t('weekdays').split(' ');
  const runs: { first: string; last: string; hours: string }[] = [];
  let open: (typeof runs)[number] | undefined;
  days.forEach((day, index) => {
    const hours = day === null ? '' : `${day.from}–${day.to}`;
    const name = names[index] ?? '';
    if (open?.hours === hours) open.last = name;
    else {
      open = { first: name, last: name, hours };
      runs.push(open);
    }
  });
  const worked = runs.filter(({ hours }) => hours !== '');
  if (worked.length === 0) return t('demand.closed');
  return worked
    .map(({ first, last, hours }) => `${first === last ? first : `${first}–${last}`} ${hours}`)
    .join(', ');
}
