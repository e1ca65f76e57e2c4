import { css } from 'lit';

/** The report: black on white in every theme, a column of A4 on screen, pages on paper. */
export const reportStyles = css`
  :host {
    display: block;
    min-height: 100vh;
    background: #ffffff;
    color: #000000;
    color-scheme: light;
    font-size: 0.875rem;
    line-height: 1.45;
    --ink: #000000;
    --muted: #3d434a;
    --rule: #c9ced4;
    --edge: #59616b;
    --surface: #ffffff;
    --sunken: #f3f5f7;
    --focus: #0b57d0;
  }
  .tools {
    position: sticky;
    z-index: 1;
    top: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
    padding: 0.5rem 1rem;
    border-block-end: 1px solid var(--rule);
    background: #ffffff;
  }
  .tools label {
    display: flex;
    gap: 0.4rem;
    align-items: center;
  }
  article {
    max-width: 680px;
    margin-inline: auto;
    padding: 1.5rem 1rem 3rem;
    overflow-wrap: break-word;
  }
  article:focus {
    outline: none;
  }
  h1 {
    font-size: 1.5rem;
    line-height: 1.25;
    text-wrap: balance;
  }
  h2 {
    margin-block: 2rem 0.5rem;
    padding-block-start: 0.5rem;
    border-block-start: 1.5px solid #000000;
    font-size: 1.125rem;
  }
  h3 {
    margin-block: 1.25rem 0.4rem;
    font-size: 0.9375rem;
  }
  p + p,
  ul + p,
  ul {
    margin-block-start: 0.5rem;
  }
  ul {
    padding-inline-start: 1.1rem;
  }
  li + li {
    margin-block-start: 0.2rem;
  }
  .kicker,
  .facts,
  .note {
    color: var(--muted);
    font-size: 0.8125rem;
  }
  .kicker {
    margin-block-end: 0.25rem;
  }
  .facts {
    margin-block-start: 0.5rem;
  }
  .answer {
    font-size: 1.125rem;
    line-height: 1.4;
  }
  .answer strong {
    font-weight: 600;
  }
  .caution {
    margin-block-start: 0.75rem;
    padding-inline-start: 0.6rem;
    border-inline-start: 3px solid #000000;
  }
  figure {
    margin: 0.75rem 0 1.25rem;
    break-inside: avoid;
  }
  figcaption {
    margin-block-end: 0.25rem;
    font-size: 0.8125rem;
    break-after: avoid;
  }
  figure svg {
    display: block;
    width: 100%;
    height: auto;
    max-height: 235mm;
  }
  .table {
    margin-block: 0.75rem 1.25rem;
    overflow-x: auto;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: 0.75rem;
    line-height: 1.35;
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding-block-end: 0.3rem;
    font-size: 0.8125rem;
    text-align: start;
    break-after: avoid;
  }
  th,
  td {
    padding: 0.25rem 0.75rem 0.25rem 0;
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  th:last-child,
  td:last-child {
    padding-inline-end: 0;
  }
  thead th {
    border-block-end: 1px solid #000000;
    font-weight: 600;
    vertical-align: bottom;
  }
  .figure {
    text-align: end;
  }
  tbody tr {
    border-block-end: 1px solid var(--rule);
    break-inside: avoid;
  }
  .sum > * {
    border-block-start: 1px solid #000000;
    font-weight: 600;
  }
  .beneath {
    display: block;
    color: var(--muted);
    font-size: 0.6875rem;
  }
  .link {
    font-family: var(--font-mono);
    font-size: 0.6875rem;
    line-height: 1.35;
    overflow-wrap: anywhere;
    word-break: break-all;
  }
  @media print {
    :host {
      font-size: 10pt;
      min-height: 0;
    }
    .tools {
      display: none;
    }
    article {
      max-width: none;
      padding: 0;
    }
    h1,
    h2,
    h3 {
      break-after: avoid;
      break-inside: avoid;
    }
    p,
    li {
      orphans: 3;
      widows: 3;
    }
    .table {
      overflow: visible;
    }
    thead {
      display: table-header-group;
      break-after: avoid;
    }
    .together {
      break-inside: avoid;
    }
    .method,
    .from {
      break-inside: avoid;
    }
  }
`;
