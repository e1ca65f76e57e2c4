import { css } from 'lit';

/** Of figures one under another, each under a rule, with what they let one choose. */
export const plotsStyles = css`
  :host {
    display: block;
    color: var(--ink, #1b1f24);
    font-size: var(--text-body, 0.9375rem);
  }
  releve-figure {
    padding-block: var(--space-4, 1.5rem);
    border-block-start: 1px solid var(--rule, #e6e8eb);
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
    text-overflow: ellipsis;
  }
`;
