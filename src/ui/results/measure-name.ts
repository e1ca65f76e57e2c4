import { html, nothing, type TemplateResult } from 'lit';
import { tr } from '../../base/words.ts';
import type { MeasureRow } from './data/measure-rows.ts';

/** At the head of a row: the measure, its unit, and what it means once that is asked for. */
export function measureName(
  row: MeasureRow,
  isExplained: boolean,
  explain: () => void,
  openStatement: () => void,
): TemplateResult {
  return html`<th scope="row" class="measure">
    <div class="head">
      <span class="label">${row.label}</span>
      <button
        class="why"
        aria-expanded=${isExplained}
        aria-label=${tr`What “${row.label}” means`}
        @click=${explain}
      >
        ?
      </button>
    </div>
    <span class="unit">${row.unit}</span>
    ${
      row.measure === 'cost'
        ? html`<button class="link unit" @click=${openStatement}>
            ${tr`Where the money goes`}
          </button>`
        : nothing
    }
    ${
      isExplained
        ? html`<span class="meaning" role="note">${row.meaning}</span>
            <span class="unit">${tr`Source: ${row.source}`}</span>`
        : nothing
    }
  </th>`;
}
