import { html, type TemplateResult } from 'lit';
import { said, tr } from '../../base/words.ts';
import type { DifferenceCell } from './data/difference-cell.ts';
import { EFFECT_WORDS } from './data/effect.ts';
import type { FigureCell } from './data/measure-rows.ts';

const SIGNS = { better: '▲', worse: '▼', more: '', less: '', same: '', notSeen: '' } as const;

/** A mean, its interval, and what is told beneath; the figure itself opens how it was worked out. */
export function figure(cell: FigureCell | undefined, explain?: () => void): TemplateResult {
  if (cell === undefined) return waiting();
  const value = html`<span class="value" data-mean=${cell.mean.value}>${cell.value}</span>`;
  return html`${explained(value, cell.value, explain)}
    <span class="range">${cell.interval ?? ''}</span>
    <span class="detail">${parts(cell.detail)}</span>`;
}

function explained(
  value: TemplateResult,
  text: string,
  explain: (() => void) | undefined,
): TemplateResult {
  if (explain === undefined) return value;
  return html`<button
    class="figure"
    aria-label=${tr`${text}: how it was worked out`}
    title=${tr`How it was worked out`}
    @click=${explain}
  >
    ${value}
  </button>`;
}

/** A difference, its interval, and the news in a word; it opens how it was worked out. */
export function differenceFigure(
  { value, interval, effect, difference }: DifferenceCell,
  explain?: () => void,
): TemplateResult {
  const told = html`<span class="value" data-mean=${difference.value}>${value}</span>`;
  return html`${explained(told, value, explain)}
    <span class="range">${interval ?? ''}</span>
    <span class="effect ${effect}"
      ><span class="sign" aria-hidden="true">${SIGNS[effect]}</span>
      ${said(EFFECT_WORDS[effect])}</span
    >`;
}

/** Each part on one line with the point that ends it, the line broken between them. */
function parts(detail: readonly string[]): TemplateResult[] {
  const last = detail.length - 1;
  return detail.map((part, i) => html`<span class="part">${part}${i < last ? ' ·' : ''}</span> `);
}

/** Simulated, and there is no such figure: the provider has no part in the setup, for instance. */
export function absent(): TemplateResult {
  return html`<span class="value muted">${tr`none`}</span><span class="range"></span
    ><span class="detail"></span>`;
}

/** Before the first figure: the room it will take. */
export function waiting(): TemplateResult {
  return html`<span class="value muted">…</span><span class="range"></span
    ><span class="detail"></span>`;
}
