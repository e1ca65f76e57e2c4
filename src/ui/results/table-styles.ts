import { css } from 'lit';

/** Small tables of figures in a frame that scrolls: figures at the end of their cells, `.text` at the start. */
export const tableStyles = css`
  :host {
    display: block;
    font-size: var(--text-small, 0.8125rem);
  }
  .frame {
    overflow-x: auto;
    margin-block-end: var(--space-3, 1rem);
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding-block: var(--space-2, 0.5rem) 0.25rem;
    text-align: start;
  }
  th,
  td {
    padding: 0.3rem 1rem 0.3rem 0;
    text-align: end;
  }
  th:last-child,
  td:last-child {
    padding-inline-end: 0;
  }
  th {
    font-weight: 400;
  }
  thead th,
  .range {
    color: var(--muted, #59616b);
  }
  .text {
    text-align: start;
  }
  tbody tr {
    border-block-start: 1px solid var(--rule, #e6e8eb);
  }
`;
