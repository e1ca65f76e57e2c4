import { css } from 'lit';

/** What every element of the page has in common: put first in its `styles`. */
export const base = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  :host([hidden]) {
    display: none;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  h1,
  h2,
  h3 {
    font-size: inherit;
    font-weight: 600;
  }
  a {
    color: inherit;
    text-underline-offset: 0.15em;
  }
  :focus-visible {
    outline: 2px solid var(--focus);
    outline-offset: 2px;
  }
  .muted {
    color: var(--muted);
  }
  .small {
    font-size: var(--text-small);
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    *::before,
    *::after {
      transition: none !important;
      animation: none !important;
      scroll-behavior: auto !important;
    }
  }
`;

/** Buttons: quiet ones; `.main` for the one that matters; `.icon` for a single sign. */
export const buttons = css`
  button {
    display: inline-flex;
    gap: var(--space-2);
    align-items: center;
    justify-content: center;
    min-height: 2rem;
    padding: 0 var(--space-2);
    border: 1px solid transparent;
    border-radius: var(--radius);
    background: none;
    color: var(--ink);
    font: inherit;
    line-height: 1.2;
    cursor: pointer;
  }
  button:hover:not(:disabled) {
    background: var(--sunken);
  }
  button:disabled {
    color: var(--muted);
    cursor: default;
    opacity: 0.6;
  }
  button.main {
    padding: 0 var(--space-3);
    background: var(--ink);
    color: var(--surface);
  }
  button.main:hover:not(:disabled) {
    background: var(--muted);
  }
  button.edged {
    border-color: var(--edge);
  }
  button.icon {
    width: 2rem;
    padding: 0;
  }
  button.link {
    min-height: 0;
    padding: 0;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  @media (pointer: coarse) {
    button:not(.link) {
      min-height: 2.5rem;
    }
    button.icon {
      width: 2.5rem;
    }
  }
  @media (forced-colors: active) {
    button {
      border-color: ButtonText;
    }
  }
`;

/** Text fields, choices and boxes to tick. */
export const fields = css`
  input:not([type='checkbox']),
  select,
  textarea {
    min-height: 2rem;
    padding: 0 var(--space-2);
    border: 1px solid var(--edge);
    border-radius: var(--radius);
    background: var(--surface);
    color: var(--ink);
    font: inherit;
    font-variant-numeric: tabular-nums;
  }
  textarea {
    padding: var(--space-2);
  }
  input[type='checkbox'] {
    width: 1.125rem;
    height: 1.125rem;
    margin: 0;
    accent-color: var(--ink);
  }
  input[aria-invalid='true'],
  select[aria-invalid='true'],
  textarea[aria-invalid='true'] {
    border-color: var(--error);
    box-shadow: inset 0 0 0 1px var(--error);
  }
  @media (pointer: coarse) {
    input:not([type='checkbox']),
    select {
      min-height: 2.5rem;
      /* Smaller text makes telephones zoom in on the field. */
      font-size: 1rem;
    }
  }
`;
