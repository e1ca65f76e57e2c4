import { svg, type SVGTemplateResult, html, type TemplateResult } from 'lit';

/** Signs of 16 × 16, drawn in the colour of the text. They say nothing to a screen reader. */
const SIGNS = {
  down: svg`<path d="m4 6 4 4 4-4" />`,
  up: svg`<path d="M8 13V3M4 7l4-4 4 4" />`,
  moveDown: svg`<path d="M8 3v10M4 9l4 4 4-4" />`,
  undo: svg`<path d="M3 6h6.5a3.5 3.5 0 0 1 0 7H6M6 3 3 6l3 3" />`,
  redo: svg`<path d="M13 6H6.5a3.5 3.5 0 0 0 0 7H10M10 3l3 3-3 3" />`,
  light: svg`<circle cx="8" cy="8" r="3" /><path d="M8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3 3l1 1M12 12l1 1M3 13l1-1M12 4l1-1" />`,
  dark: svg`<path d="M13.5 9.5A6 6 0 0 1 6.5 2.5a6 6 0 1 0 7 7Z" />`,
  auto: svg`<circle cx="8" cy="8" r="6" /><path d="M8 2a6 6 0 0 1 0 12Z" fill="currentColor" />`,
  close: svg`<path d="m4 4 8 8M12 4l-8 8" />`,
  add: svg`<path d="M8 3v10M3 8h10" />`,
  copy: svg`<rect x="5.5" y="5.5" width="8" height="8" rx="1" /><path d="M10.5 3.5v-1h-8v8h1" />`,
  remove: svg`<path d="M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.5 8.5h6l.5-8.5" />`,
  save: svg`<path d="M3 3h8l2 2v8H3ZM5.5 3v3h4V3M5.5 13V9h5v4" />`,
  saved: svg`<path d="m3.5 8.5 3 3 6-7" />`,
  more: svg`<path d="M3 8h.01M8 8h.01M13 8h.01" stroke-width="2.5" />`,
} satisfies Readonly<Record<string, SVGTemplateResult>>;

/** The name of a sign. */
export type IconName = keyof typeof SIGNS;

/** A sign; the button it stands in carries the label. */
export function icon(name: IconName): TemplateResult {
  return html`<svg
    width="16"
    height="16"
    viewBox="0 0 16 16"
    fill="none"
    stroke="currentColor"
    stroke-width="1.5"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  >
    ${SIGNS[name]}
  </svg>`;
}
