import { css } from 'lit';

/** The list of one's own scenarios, and what stands above and beneath it. */
export const libraryStyles = css`
  :host {
    display: block;
  }
  h3 {
    margin-block-end: var(--space-2);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
    align-items: end;
  }
  .row .grow {
    flex: 1 1 14rem;
    min-width: 0;
  }
  label {
    display: block;
    color: var(--muted);
    font-size: var(--text-small);
  }
  input,
  select {
    width: 100%;
  }
  .tools {
    margin-block-start: var(--space-3);
  }
  ul {
    margin-block: var(--space-2);
    margin-inline: calc(-1 * var(--space-2));
    list-style: none;
  }
  .gone {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
    align-items: center;
    padding: var(--space-1) var(--space-2);
    color: var(--muted);
  }
  .gone span {
    overflow-wrap: anywhere;
  }
  .outcome {
    margin-block: var(--space-2);
    overflow-wrap: anywhere;
  }
  .outcome:empty {
    display: none;
  }
  .error {
    color: var(--error);
  }
  .outcome ul {
    margin-inline: 0;
    padding-inline-start: 1.25em;
    font-size: var(--text-small);
    list-style: disc;
  }
  .empty {
    margin-block-start: var(--space-2);
    color: var(--muted);
    font-size: var(--text-small);
  }
`;
