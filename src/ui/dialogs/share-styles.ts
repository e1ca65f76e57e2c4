import { css } from 'lit';

/** The link on top; what it holds beside its QR code, or above it where there is no room. */
export const shareStyles = css`
  h3 {
    margin-block-end: var(--space-2);
    font-size: var(--text-body);
  }
  p,
  ul,
  dl,
  details {
    margin-block-start: var(--space-3);
  }
  h3 + dl {
    margin-block-start: 0;
  }
  p + ul {
    margin-block-start: var(--space-1);
  }
  ul {
    padding-inline-start: 1.25em;
  }
  li,
  dd {
    overflow-wrap: anywhere;
  }
  dl {
    display: grid;
    grid-template-columns: max-content minmax(0, 1fr);
    gap: var(--space-1) var(--space-3);
  }
  dt {
    color: var(--muted);
  }
  .beside {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 13rem;
    gap: var(--space-4);
    margin-block-start: var(--space-4);
  }
  summary {
    width: fit-content;
    cursor: pointer;
  }
  details p {
    margin-block: var(--space-2);
  }
  .warning {
    padding-inline-start: var(--space-2);
    border-inline-start: 0.25rem solid var(--edge);
  }
  @media (max-width: 699px) {
    .beside {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
