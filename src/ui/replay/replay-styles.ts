import { css } from 'lit';

/** Of the drawing with its slider and the figures of the minute. */
export const figureStyles = css`
  :host {
    display: block;
  }
  .drawing {
    margin-inline: -12px;
    min-height: var(--reserve, 560px);
    background: var(--chart-surface, #fff);
    cursor: crosshair;
  }
  .drawing svg {
    display: block;
    max-width: 100%;
    height: auto;
    touch-action: pan-y;
  }
  .deck {
    position: sticky;
    z-index: 1;
    bottom: 0;
    padding-block: var(--space-2, 0.5rem);
    border-block-start: 1px solid var(--rule, #e6e8eb);
    background: var(--chart-surface, #fff);
  }
  .time {
    display: flex;
    align-items: center;
    /* As wide as the time axis above it. */
    margin-inline: var(--axis-start, 0) var(--axis-end, 0);
  }
  input[type='range'] {
    width: 100%;
    min-width: 0;
    min-height: 1.25rem;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    accent-color: var(--ink, #1b1f24);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.5rem;
    align-items: center;
    padding-block-start: 0.375rem;
  }
  @media (pointer: coarse) {
    input[type='range'] {
      min-height: 2.5rem;
    }
  }
  output {
    min-width: 3.4rem;
    font-size: var(--text-large, 1.375rem);
    font-weight: 600;
    line-height: 1.2;
  }
  label {
    display: inline-flex;
    gap: 0.375rem;
    align-items: center;
    color: var(--muted, #59616b);
    font-size: var(--text-small, 0.8125rem);
  }
  dl {
    display: grid;
    grid-template-columns: fit-content(9rem) minmax(0, 1fr);
    gap: 0.125rem 0.75rem;
    padding-block: var(--space-2, 0.5rem);
    font-size: var(--text-small, 0.8125rem);
    line-height: 1.35;
  }
  dt {
    color: var(--muted, #59616b);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    padding-block: var(--space-1, 0.25rem);
    color: var(--muted, #59616b);
    font-size: var(--text-small, 0.8125rem);
  }
  @media print {
    .deck,
    .foot {
      display: none;
    }
  }
`;

/** Of what chooses a day. */
export const choicesStyles = css`
  :host {
    display: block;
  }
  .hint {
    max-width: 46rem;
    color: var(--muted, #59616b);
    font-size: var(--text-small, 0.8125rem);
  }
  .choices,
  form {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: end;
    padding-block: var(--space-2, 0.5rem);
  }
  label {
    display: grid;
    gap: 0.125rem;
    min-width: 0;
    color: var(--muted, #59616b);
    font-size: var(--text-small, 0.8125rem);
  }
  select {
    max-width: min(22rem, 100%);
    text-overflow: ellipsis;
  }
  input[type='number'] {
    width: 8rem;
  }
`;

/** Of the section around them. */
export const sectionStyles = css`
  :host {
    display: block;
    padding-block-start: var(--space-4, 1.5rem);
    border-block-start: 1px solid var(--rule, #e6e8eb);
  }
  h2,
  .hint {
    color: var(--muted, #59616b);
    font-size: var(--text-small, 0.8125rem);
  }
  .hint {
    max-width: 46rem;
  }
  .days {
    scroll-margin-block-start: 4rem;
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    padding-block: var(--space-2, 0.5rem);
  }
  .days strong {
    align-self: center;
    padding-inline: 0.25rem;
  }
  .state {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
  }
  progress {
    width: 8rem;
    accent-color: var(--ink, #1b1f24);
  }
  .error {
    color: var(--error, #b3261e);
  }
  .past {
    opacity: 0.45;
  }
`;
