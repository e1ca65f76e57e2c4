import { css } from 'lit';

/** Of the statement of account. */
export const accountStyles = css`
  :host {
    display: block;
  }
  .choices,
  form {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: end;
    padding-block-end: var(--space-2, 0.5rem);
  }
  label {
    display: grid;
    gap: 0.125rem;
    min-width: 0;
    color: var(--muted, #59616b);
    font-size: var(--text-small, 0.8125rem);
  }
  select {
    max-width: 100%;
    text-overflow: ellipsis;
  }
  input[type='number'] {
    width: 7rem;
  }
  button[aria-pressed='true'] {
    border-color: var(--ink, #1b1f24);
    font-weight: 600;
  }
  .state {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: center;
  }
  .error {
    color: var(--error, #b3261e);
  }
  .hint {
    max-width: 46rem;
    padding-block-end: var(--space-2, 0.5rem);
    color: var(--muted, #59616b);
    font-size: var(--text-small, 0.8125rem);
  }
  h3 {
    padding-block-start: var(--space-3, 1rem);
  }
  summary {
    width: fit-content;
    padding-block: 0.375rem;
    cursor: pointer;
    font-variant-numeric: tabular-nums;
  }
  .payee th {
    padding-block-start: 0.75rem;
    font-weight: 600;
  }
  .subtotal th,
  .subtotal td {
    font-weight: 600;
  }
  details {
    /* Clear of the dialog's head. */
    scroll-margin-block-start: 4.5rem;
  }
  @media (max-width: 699px) {
    /* The line says how it is worked out. */
    .worked {
      display: none;
    }
  }
  .formula {
    display: block;
    color: var(--muted, #59616b);
  }
`;
