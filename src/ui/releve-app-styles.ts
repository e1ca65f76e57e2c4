import { css } from 'lit';

/** Two columns from 1000 pixels on; below, the answer, the plots, then the scenario. */
export const appStyles = css`
  :host {
    --page-width: 110rem;
    --page-margin: clamp(1rem, 2.5vw, 2.5rem);
    display: block;
    min-height: 100vh;
    background: var(--surface);
    color: var(--ink);
    font-family: var(--font);
    font-size: var(--text-body);
    line-height: 1.45;
    font-variant-numeric: tabular-nums;
    -webkit-font-smoothing: antialiased;
  }
  releve-header {
    position: sticky;
    z-index: 2;
    top: 0;
  }
  main {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    max-width: var(--page-width);
    margin-inline: auto;
    padding: 0 var(--page-margin) var(--space-5);
  }
  main[hidden] {
    display: none;
  }
  main > * {
    min-width: 0;
  }
  .answer {
    padding-block: var(--space-4);
  }
  .answer:focus,
  .scenario:focus {
    outline: none;
  }
  .jump {
    justify-self: start;
    margin-block-end: var(--space-4);
  }
  .scenario .jump {
    margin-block: var(--space-3) 0;
  }
  .results {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space-5);
    align-content: start;
  }
  .scenario {
    margin-block-start: var(--space-5);
  }
  .scenario h2 {
    padding-block-end: var(--space-2);
    font-size: var(--text-body);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    grid-column: 1 / -1;
    gap: var(--space-2) var(--space-3);
    order: 3;
    margin-block-start: var(--space-5);
    padding-block-start: var(--space-3);
    border-block-start: 1px solid var(--rule);
    color: var(--muted);
    font-size: var(--text-small);
  }
  .foot button.link {
    color: inherit;
  }
  .skip {
    position: absolute;
    z-index: 3;
    inset-block-start: var(--space-2);
    inset-inline-start: var(--space-2);
    border-color: var(--edge);
    background: var(--surface);
  }
  .skip[hidden] {
    display: none;
  }
  .skip:not(:focus) {
    clip-path: inset(50%);
  }
  .drop {
    position: fixed;
    z-index: 4;
    inset: 0;
    display: grid;
    place-items: center;
    border: 0.25rem dashed var(--focus);
    background: var(--surface);
    opacity: 0.9;
    font-size: var(--text-large);
    pointer-events: none;
  }
  @media (max-width: 999px) {
    .results {
      order: 1;
    }
    .scenario {
      order: 2;
    }
  }
  @media (min-width: 1000px) {
    main {
      grid-template-columns: minmax(19rem, 1fr) minmax(0, 2fr);
      column-gap: clamp(2rem, 3vw, 4rem);
    }
    releve-notice,
    .answer {
      grid-column: 1 / -1;
    }
    .jump {
      display: none;
    }
    .scenario {
      margin-block-start: 0;
    }
    releve-editor {
      position: sticky;
      top: 3.5rem;
      max-height: calc(100vh - 4rem);
      overflow-y: auto;
      /* Room for focus rings, which the overflow would cut. */
      margin-inline: -0.5rem;
      padding-inline: 0.5rem;
      scrollbar-width: thin;
    }
  }
  @media print {
    releve-header {
      position: static;
    }
    .scenario,
    .jump,
    .foot,
    .skip {
      display: none;
    }
    main {
      display: block;
      padding: 0;
    }
  }
`;
