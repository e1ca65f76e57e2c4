import { css } from 'lit';

/** Tables of figures that scroll within their own frame. */
export const tableStyles = css`
  .frame {
    container-type: inline-size;
    overflow-x: auto;
  }
  table {
    min-width: 100%;
    border-collapse: collapse;
    font-size: var(--text-small, 0.8125rem);
    font-variant-numeric: tabular-nums;
  }
  caption {
    padding-block: var(--space-2, 0.5rem) 0.25rem;
    color: var(--muted, #59616b);
    text-align: start;
    /* It stays within the frame that its table scrolls in. */
    position: sticky;
    inset-inline-start: 0;
    max-width: 100cqi;
  }
  th,
  td {
    padding: 0.3rem 1rem 0.3rem 0;
    font-weight: 400;
    text-align: end;
    vertical-align: baseline;
    white-space: nowrap;
  }
  th:last-child,
  td:last-child {
    padding-inline-end: 0;
  }
  thead th {
    color: var(--muted, #59616b);
  }
  .text {
    text-align: start;
  }
  .wrap {
    min-width: 11rem;
    white-space: normal;
  }
  @media (max-width: 699px) {
    th,
    td {
      padding-inline-end: 0.75rem;
    }
    .wrap {
      min-width: 8rem;
    }
    thead th {
      min-width: 4.5rem;
      white-space: normal;
    }
  }
  tbody tr {
    border-block-start: 1px solid var(--rule, #e6e8eb);
  }
  .sum {
    border-block-start: 1px solid var(--edge, #868e98);
  }
  .sum th,
  .sum td {
    font-weight: 600;
  }
  .range,
  .sum .range {
    color: var(--muted, #59616b);
    font-weight: 400;
  }
`;

/** Of a section of the page with its number. */
export const sectionStyles = css`
  :host {
    display: block;
    padding-block: var(--space-4, 1.5rem);
    border-block-start: 1px solid var(--rule, #e6e8eb);
    color: var(--ink, #1b1f24);
  }
  h3,
  .hint {
    color: var(--muted, #59616b);
    font-size: var(--text-small, 0.8125rem);
  }
  .hint {
    max-width: 46rem;
    padding-block: 0.25rem;
  }
  .months {
    padding-block-start: var(--space-4, 1.5rem);
  }
  label {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.5rem;
    align-items: center;
    color: var(--muted, #59616b);
    font-size: var(--text-small, 0.8125rem);
  }
  select {
    min-width: 0;
    max-width: min(36rem, 100%);
    text-overflow: ellipsis;
  }
`;
