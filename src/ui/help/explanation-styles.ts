import { css } from 'lit';

/** Styles of a figure's explanation: short paragraphs, one small table. */
export const explanationStyles = css`
  h3 {
    margin-block: var(--space-3) var(--space-1);
  }
  p + p {
    margin-block-start: var(--space-1);
  }
  .setup {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
    align-items: center;
    margin-block-end: var(--space-2);
    font-size: var(--text-small);
  }
  select {
    max-width: 100%;
    min-width: 0;
  }
  .figure strong {
    font-size: var(--text-large);
  }
  table {
    border-collapse: collapse;
    font-variant-numeric: tabular-nums;
  }
  td,
  th {
    padding: 0.15rem var(--space-2) 0.15rem 0;
    font-weight: 400;
    text-align: start;
    vertical-align: baseline;
  }
  .sign {
    width: 1.25rem;
    color: var(--muted);
  }
  .number {
    padding-inline: var(--space-3) 0;
    text-align: end;
    white-space: nowrap;
  }
  .result > * {
    border-block-start: 1px solid var(--edge);
    font-weight: 600;
  }
  .further {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
    margin-block-start: var(--space-3);
  }
`;
