import { css } from 'lit';

/** Cards of clauses: what each says and costs, and the menu of those that can be added. */
export const cardStyles = css`
  .card {
    border: 1px solid var(--rule);
    border-radius: var(--radius);
    margin-block: var(--space-2);
  }
  .card > summary {
    padding: var(--space-2);
  }
  .card > .content,
  .content .card > .content {
    padding: 0 var(--space-2) var(--space-2) calc(var(--space-2) + 1em);
  }
  .said {
    flex: 1;
    min-width: 0;
    line-height: 1.4;
    overflow-wrap: anywhere;
  }
  .said .dot {
    display: inline-block;
    margin-inline-start: var(--space-1);
  }
  .cost {
    display: block;
    color: var(--muted);
    font-size: var(--text-small);
    font-variant-numeric: tabular-nums;
  }
  .total {
    padding-block-end: var(--space-1);
    font-variant-numeric: tabular-nums;
  }
  .menu {
    padding-block-start: var(--space-2);
  }
  .menu .title,
  .content .menu .title {
    font-weight: 600;
  }
  button.kind {
    display: flex;
    width: 100%;
    align-items: start;
    justify-content: start;
    padding-block: var(--space-1);
    text-align: start;
  }
  button.kind svg {
    flex: none;
    margin-block-start: 0.2em;
  }
  .starts {
    display: block;
    line-height: 1.3;
  }
`;
