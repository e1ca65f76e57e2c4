import { css } from 'lit';
import { cardStyles } from './card-styles.ts';

/** Sections set apart by thin lines; items inside them by a little room on the left. */
const sectionStyles = css`
  :host {
    display: block;
  }
  details {
    border-block-start: 1px solid var(--rule);
  }
  :host > details:last-of-type {
    border-block-end: 1px solid var(--rule);
  }
  summary {
    display: flex;
    gap: var(--space-1) var(--space-2);
    align-items: baseline;
    padding: var(--space-2) 0;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    flex: none;
    width: 0.45em;
    height: 0.45em;
    margin-inline: 0.1em 0.35em;
    border: solid var(--muted);
    border-width: 0 1.5px 1.5px 0;
    content: '';
    transform: translateY(-0.1em) rotate(-45deg);
  }
  details[open] > summary::before {
    transform: translateY(-0.2em) rotate(45deg);
  }
  summary:hover {
    background: var(--sunken);
  }
  .title {
    flex: none;
    max-width: 65%;
    font-weight: 600;
  }
  .content .title {
    font-weight: 400;
  }
  details[open] > summary > .title {
    font-weight: 600;
  }
  .summary {
    flex: 1;
    min-width: 0;
    overflow: hidden;
    color: var(--muted);
    font-size: var(--text-small);
    text-align: end;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .dot {
    flex: none;
    width: 0.5em;
    height: 0.5em;
    border-radius: 50%;
    background: var(--ink);
  }
  .wrong {
    color: var(--error);
    font-size: var(--text-small);
  }
  .content {
    padding: 0 0 var(--space-3);
  }
  .content .content {
    padding-inline-start: 1em;
  }
  .content > details:first-child {
    border-block-start: 0;
  }
  .group {
    padding-block-start: var(--space-2);
  }
  .grouptitle,
  .rowtitle {
    color: var(--muted);
    font-size: var(--text-small);
  }
  .grouptitle + details:not(.card) {
    border-block-start: 0;
  }
  .grouptitle {
    padding-block-end: 0.125rem;
    border-block-end: 1px solid var(--rule);
    margin-block-end: var(--space-1);
  }
  .pick {
    display: flex;
    gap: var(--space-2);
    align-items: center;
    justify-content: space-between;
    padding-block: 0.1875rem;
  }
  .pick select {
    width: 12.75rem;
  }
  .openday {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1) var(--space-2);
    align-items: center;
    min-height: 2.375rem;
  }
  .openday label {
    display: flex;
    flex: 1;
    gap: var(--space-2);
    align-items: center;
  }
  .openday releve-field {
    width: 4.5rem;
  }
  .openday .error {
    flex: 1 0 100%;
  }
  .boxes {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1) var(--space-3);
    padding-block: var(--space-1);
  }
  .boxes legend {
    float: inline-start;
    flex: 1 0 100%;
    padding: 0;
  }
  .boxes label,
  .adder label {
    display: flex;
    gap: var(--space-2);
    align-items: center;
    min-height: 1.75rem;
  }
  .adder {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2);
    align-items: center;
    padding-block-start: var(--space-3);
  }
  .about {
    padding-block-end: var(--space-1);
    line-height: 1.35;
  }
  .sentence {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1);
    align-items: center;
    padding-block: var(--space-1);
  }
  .sentence releve-field {
    flex: 0 1 auto;
    width: 5rem;
  }
  .sentence releve-field.wide {
    width: 10.5rem;
  }
  .weekdays {
    display: grid;
    grid-template-columns: repeat(7, minmax(0, 1fr));
    gap: 0.125rem;
    padding-block: var(--space-1);
  }
  .dayname {
    color: var(--muted);
    font-size: var(--text-small);
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--space-2);
    padding-block-start: var(--space-2);
  }
  .action {
    margin-inline-start: calc(-1 * var(--space-2));
    color: var(--muted);
    font-size: var(--text-small);
  }
  .action:hover {
    color: var(--ink);
  }
  .error {
    color: var(--error);
    font-size: var(--text-small);
  }
  .order {
    padding-inline-start: 1.5em;
  }
  .order .action {
    margin-inline-start: var(--space-1);
  }
  .problems {
    margin-block-end: var(--space-2);
    padding: var(--space-2) var(--space-3);
    border-inline-start: 0.25rem solid var(--error);
    background: var(--error-sunken);
    font-size: var(--text-small);
  }
  .problems ul {
    padding-inline-start: 1.25em;
  }
`;

/** The sections of the editor, and the cards in them. */
export const editorStyles = [sectionStyles, cardStyles];
