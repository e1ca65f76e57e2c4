import { css } from 'lit';

/** A label on the left, its value on the right, what is to be said of it beneath. */
export const fieldStyles = css`
  :host {
    display: block;
    padding-block: 0.1875rem;
  }
  :host([bare]) {
    padding-block: 0;
  }
  :host([long]) .row {
    flex-wrap: wrap;
  }
  :host([long]) .value {
    flex: 1 0 100%;
    padding: 0;
  }
  :host([long]) textarea {
    width: 100%;
    resize: vertical;
  }
  .row {
    display: flex;
    gap: var(--space-1);
    align-items: center;
    min-height: 2rem;
  }
  .name {
    display: flex;
    gap: var(--space-1);
    align-items: center;
    min-width: 0;
    line-height: 1.25;
  }
  .dot {
    display: inline-block;
    width: 0.5em;
    height: 0.5em;
    margin-inline-end: 0.4em;
    border-radius: 50%;
    background: var(--ink);
    vertical-align: 0.1em;
  }
  .value {
    display: flex;
    flex: 0 0 auto;
    gap: var(--space-1);
    align-items: center;
    margin-inline-start: auto;
  }
  .unit {
    width: 4.25rem;
    color: var(--muted);
    font-size: var(--text-small);
    line-height: 1.1;
  }
  .value:not(:has(.unit)) {
    padding-inline-end: calc(4.25rem + var(--space-1));
  }
  :host([bare]) .value {
    flex: 1;
    padding: 0;
  }
  input.number {
    width: 6rem;
    text-align: end;
  }
  input.text,
  input.date,
  input.dateTime,
  select {
    width: 12.75rem;
    max-width: 12.75rem;
  }
  .value:has(.text, .date, .dateTime, select):not(:has(.unit)) {
    padding-inline-end: 0;
  }
  .value:has(.unit) select {
    width: 6rem;
  }
  :host([bare]) input,
  :host([bare]) select {
    width: 100%;
    min-width: 0;
    max-width: none;
  }
  button.help {
    flex: none;
    min-height: 1.25rem;
    width: 1.25rem;
    height: 1.25rem;
    padding: 0;
    border-radius: 50%;
    color: var(--muted);
    font-size: var(--text-small);
  }
  button.help[aria-expanded='true'] {
    background: var(--sunken);
    color: var(--ink);
  }
  .helptext,
  .was,
  .error {
    padding-block: 0 var(--space-1);
    font-size: var(--text-small);
    line-height: 1.35;
  }
  .helptext,
  .was {
    color: var(--muted);
  }
  .was {
    text-align: end;
  }
  .was button {
    margin-inline-start: var(--space-1);
    color: var(--muted);
  }
  .error {
    color: var(--error);
    overflow-wrap: anywhere;
  }
  @media (pointer: coarse) {
    button.help {
      width: 1.75rem;
      height: 1.75rem;
      min-height: 1.75rem !important;
    }
  }
`;
