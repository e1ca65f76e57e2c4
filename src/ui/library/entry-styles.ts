import { css } from 'lit';

/** A scenario of the library: its line, and what opens beneath it. */
export const entryStyles = css`
  :host {
    display: block;
  }
  .line {
    display: flex;
    gap: var(--space-2);
    align-items: center;
  }
  .pick {
    display: block;
    flex: 1;
    min-width: 0;
    padding: var(--space-2);
    text-align: start;
    overflow-wrap: anywhere;
  }
  .pick strong {
    font-weight: 600;
  }
  .pick[aria-current='true'] strong::after {
    content: ' ✓';
  }
  .about {
    display: block;
    margin-block-start: 0.125rem;
    color: var(--muted);
    font-size: var(--text-small);
    line-height: 1.6;
  }
  .tag {
    display: inline-block;
    margin-inline-start: var(--space-1);
    padding-inline: var(--space-2);
    border: 1px solid var(--rule);
    border-radius: 1rem;
    color: var(--ink);
    line-height: 1.4;
  }
  form {
    display: grid;
    gap: var(--space-1);
    margin: 0 var(--space-2) var(--space-3);
    padding-inline-start: var(--space-3);
    border-inline-start: 0.125rem solid var(--rule);
  }
  label {
    color: var(--muted);
    font-size: var(--text-small);
  }
  .error:empty {
    display: none;
  }
  .error {
    color: var(--error);
    font-size: var(--text-small);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1) var(--space-2);
    margin-block-start: var(--space-2);
  }
`;
