import { css, unsafeCSS } from 'lit';
import { fontFamily } from '../../charts/svg.ts';
import { darkTheme, lightTheme, themeProperties, type ChartTheme } from '../../charts/theme.ts';

/**
 * The page's measures and colours, as custom properties of the outermost element; every element
 * inside inherits them. Colours belong to data: the page itself is ink on a surface. The setups'
 * colours and all other colours of charts are `--chart-…`, from the charts' own themes.
 */
export const tokens = css`
  :host {
    /* As in the plots: page and plots read as one. */
    --font: ${unsafeCSS(fontFamily)};
    --font-mono: ui-monospace, 'SF Mono', 'Cascadia Mono', 'DejaVu Sans Mono', monospace;
    --text-small: 0.8125rem;
    --text-body: 0.9375rem;
    --text-large: 1.375rem;
    --space-1: 0.25rem;
    --space-2: 0.5rem;
    --space-3: 1rem;
    --space-4: 1.5rem;
    --space-5: 2.5rem;
    --radius: 0.25rem;
    --surface: var(--chart-surface);
    --ink: var(--chart-ink);
    --muted: var(--chart-muted);
    --rule: var(--chart-grid);
    ${colours(lightTheme)}
    /* Behind what is hovered, and behind what stands apart from the page. */
    --sunken: #f3f5f7;
    /* Borders of fields: 3:1 on the surface. */
    --edge: #868e98;
    --focus: #0b57d0;
    --error: #b3261e;
    /* Signs of better and of worse: 4.5:1 on the surface, and never alone. */
    --good: #1a7a45;
    --bad: #b3261e;
    --error-sunken: #fdf1f0;
    --shadow: 0 0.25rem 1.5rem rgb(0 0 0 / 0.18);
    color-scheme: light;
  }
  :host([theme='dark']) {
    ${colours(darkTheme)}
    --sunken: #1f242a;
    --edge: #7d858f;
    --focus: #8ab4f8;
    --error: #ff9d94;
    --good: #6fcf97;
    --bad: #ff9d94;
    --error-sunken: #331b1a;
    --shadow: 0 0.25rem 1.5rem rgb(0 0 0 / 0.6);
    color-scheme: dark;
  }
  @media print {
    :host,
    :host([theme='dark']) {
      ${colours(lightTheme)}
      color-scheme: light;
    }
  }
`;

function colours(theme: ChartTheme) {
  const declarations = Object.entries(themeProperties(theme));
  return unsafeCSS(declarations.map(([name, value]) => `${name}: ${value};`).join('\n'));
}
