import { css } from 'lit';

/** Styles of a figure: its drawing, whose room is held, and the reading that follows the cursor beneath. */
export const figureStyles = css`
  :host {
    display: block;
  }
  h3 {
    color: var(--muted, #59616b);
    font-size: var(--text-small, 0.8125rem);
  }
  .drawing {
    margin-inline: -12px;
    min-height: var(--reserve);
    background: var(--chart-surface, #fff);
  }
  .drawing:focus-visible {
    outline-offset: -2px;
  }
  :host([chooses]) .drawing {
    cursor: zoom-in;
  }
  .drawing svg {
    display: block;
    max-width: 100%;
    height: auto;
    touch-action: pan-y;
  }
  .foot {
    display: flex;
    gap: var(--space-3, 1rem);
    align-items: baseline;
    min-height: 2.9rem;
    background: var(--chart-surface, #fff);
    font-size: var(--text-small, 0.8125rem);
    line-height: 1.35;
    font-variant-numeric: tabular-nums;
  }
  .foot.read {
    position: sticky;
    bottom: 0;
  }
  .foot button {
    flex: none;
    color: var(--muted, #59616b);
  }
  @media print {
    .foot {
      display: none;
    }
  }
`;
