import { css } from 'lit';

/** Cards of what is compared, side by side where there is room. */
export const compareStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    color: var(--ink, #1b1f24);
    font-size: var(--text-body, 0.9375rem);
  }
  h3 {
    padding-block: var(--space-3, 1rem) var(--space-2, 0.5rem);
  }
  .keeping {
    padding-block: var(--space-3, 1rem) 0;
  }
  releve-compare-table {
    margin-block: var(--space-4, 1.5rem);
  }
  releve-figure {
    padding-block: var(--space-3, 1rem);
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr));
    gap: var(--space-3, 1rem) var(--space-4, 1.5rem);
    padding: 0;
    list-style: none;
  }
  .cards > li {
    display: grid;
    gap: var(--space-1, 0.25rem);
    align-content: start;
    min-width: 0;
    padding-block-start: var(--space-2, 0.5rem);
    border-block-start: 1px solid var(--rule, #e6e8eb);
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    align-items: center;
    font-size: var(--text-small, 0.8125rem);
  }
  .line label {
    display: inline-flex;
    gap: 0.35rem;
    align-items: center;
    min-width: 0;
  }
  select,
  input.name {
    min-width: 0;
    max-width: 100%;
    text-overflow: ellipsis;
  }
  input.name {
    flex: 1 1 8rem;
    font-weight: 600;
  }
  input[type='radio'] {
    min-height: 0;
    accent-color: var(--ink, #1b1f24);
  }
  .hint,
  .pairing {
    color: var(--muted, #59616b);
    font-size: var(--text-small, 0.8125rem);
  }
`;
