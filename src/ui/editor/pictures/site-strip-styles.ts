import { css } from 'lit';

/** The sites row by row, what they share column by column, and the lines that join them. */
export const siteStripStyles = css`
  .frame {
    overflow-x: auto;
    max-width: 100%;
  }
  table {
    border-collapse: collapse;
    font-size: var(--text-small);
  }
  th {
    padding: 0;
    font-weight: 400;
    text-align: start;
  }
  thead th {
    height: 8.5rem;
    vertical-align: bottom;
  }
  thead th > div {
    display: flex;
    gap: 0.25rem;
    align-items: center;
    max-height: 8.25rem;
    margin-inline: auto;
    line-height: 1.15;
    white-space: nowrap;
    transform: rotate(180deg);
    writing-mode: vertical-rl;
  }
  thead span:not(.visually-hidden) {
    overflow: hidden;
    max-height: 7.25rem;
    text-overflow: ellipsis;
  }
  thead svg {
    flex: none;
    transform: rotate(90deg);
  }
  thead .one {
    color: var(--muted);
  }
  th.region {
    padding-block: var(--space-2) 0.125rem;
    color: var(--muted);
  }
  tr:has(.region) > * {
    border-block-end: 1px solid var(--rule);
  }
  tbody th[scope='row'] {
    width: 100%;
    min-width: 7rem;
    padding-inline-end: var(--space-2);
  }
  td {
    position: relative;
    width: 1.75rem;
    min-width: 1.75rem;
    height: 2.5rem;
    padding: 0;
    text-align: center;
  }
  td.parted {
    border-inline-start: 1px solid var(--rule);
  }
  button {
    display: block;
    min-height: 2.25rem;
    padding: 0;
    border: 0;
    background: none;
    color: var(--ink);
    font: inherit;
    line-height: 1.2;
    text-align: start;
    cursor: pointer;
  }
  button:hover b {
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  b {
    display: block;
    font-weight: 600;
  }
  .dot {
    position: absolute;
    inset: 0;
    width: 0.625rem;
    height: 0.625rem;
    border: 1.5px solid var(--ink);
    border-radius: 50%;
    margin: auto;
    background: var(--surface);
  }
  .dot.shared {
    background: var(--ink);
    forced-color-adjust: none;
  }
  .line {
    position: absolute;
    inset-block: 0;
    inset-inline-start: calc(50% - 1px);
    width: 2px;
    background: var(--ink);
    forced-color-adjust: none;
  }
  .line.first {
    inset-block-start: 50%;
  }
  .line.last {
    inset-block-end: 50%;
  }
`;
