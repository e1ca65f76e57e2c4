import { css } from 'lit';

/** Styles of the table of measures: wide, in its own frame; below 34rem, a card for each measure. */
export const measureTableStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }
  .frame {
    overflow-x: auto;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  th,
  td {
    padding: 0.5rem 0.9rem 0.5rem 0;
    text-align: start;
    vertical-align: top;
  }
  th:last-child,
  td:last-child {
    padding-inline-end: 0;
  }
  thead th {
    padding-block: 0 0.4rem;
  }
  thead .measure {
    color: var(--muted, #59616b);
    font-size: var(--text-small, 0.8125rem);
    font-weight: 400;
  }
  thead .against {
    margin: 0;
    font-weight: 400;
  }
  tbody tr {
    border-block-start: 1px solid var(--rule, #e6e8eb);
  }
  .group th {
    padding-block: 1rem 0.35rem;
    color: var(--muted, #59616b);
    font-size: var(--text-small, 0.8125rem);
    font-weight: 600;
  }
  .measure {
    position: sticky;
    left: 0;
    min-width: 11rem;
    background: var(--surface, #fff);
    font-weight: 400;
  }
  .head {
    display: flex;
    gap: 0.25rem;
    align-items: start;
    justify-content: space-between;
  }
  .label {
    font-weight: 600;
    line-height: 1.4;
  }
  /* Kept together where there is room. */
  .part {
    display: inline-block;
  }
  .unit,
  .detail,
  .against,
  .note,
  .meaning {
    display: block;
    color: var(--muted, #59616b);
    font-size: var(--text-small, 0.8125rem);
    line-height: 1.4;
  }
  .meaning {
    margin-block-start: 0.25rem;
    padding-inline-start: 0.5rem;
    border-inline-start: 2px solid var(--edge, #868e98);
    color: var(--ink, #1b1f24);
  }
  button.why {
    width: 1.5rem;
    min-height: 1.5rem;
    padding: 0;
    border-radius: 50%;
    color: var(--muted, #59616b);
    font-size: var(--text-small, 0.8125rem);
  }
  .value {
    font-weight: 600;
    white-space: nowrap;
  }
  button.figure {
    display: inline;
    min-height: 0;
    padding: 0;
    border: 0;
    text-align: start;
    text-decoration: underline dotted transparent;
    text-underline-offset: 0.2em;
  }
  button.figure:hover:not(:disabled) {
    background: none;
    text-decoration-color: currentColor;
  }
  button.account {
    font-size: var(--text-small, 0.8125rem);
  }
  .range {
    color: var(--muted, #59616b);
    font-size: var(--text-small, 0.8125rem);
    white-space: nowrap;
  }
  .detail {
    min-height: 1.4em;
  }
  .against {
    margin-block-start: 0.35rem;
  }
  .change {
    margin-block-start: 0.35rem;
  }
  /* Five or six columns: each as narrow as its longest word. */
  .many th,
  .many td {
    padding-inline-end: 0.55rem;
  }
  .many .measure {
    min-width: 8.5rem;
  }
  .many .range {
    display: block;
  }
  .many .part {
    display: inline;
  }
  .effect {
    display: block;
    font-size: var(--text-small, 0.8125rem);
    line-height: 1.4;
  }
  .effect.same,
  .effect.notSeen {
    color: var(--muted, #59616b);
  }
  .better .sign {
    color: var(--good, #1a7a45);
  }
  .worse .sign {
    color: var(--bad, #b3261e);
  }
  .narrow {
    display: none;
  }
  @container (min-width: 38rem) {
    .pair .measure {
      width: 24%;
    }
    .pair .difference {
      width: 18%;
    }
    .pair .years {
      width: 19%;
    }
  }
  @container (max-width: 37.99rem) {
    thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    table,
    tbody {
      display: block;
    }
    .group th {
      grid-column: 1 / -1;
      padding-block-start: 0.75rem;
    }
    tbody tr {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 0.35rem 1rem;
      padding-block: 0.75rem;
    }
    th,
    td,
    th.measure {
      min-width: 0;
      padding: 0;
    }
    th.measure,
    .unpaired {
      position: static;
      grid-column: 1 / -1;
    }
    .narrow {
      display: block;
      font-size: var(--text-small, 0.8125rem);
    }
    .years {
      padding-block-start: 1.35em;
    }
  }
`;
