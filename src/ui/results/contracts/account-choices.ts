import { tr } from '../../../base/words.ts';
import { html, nothing, type TemplateResult } from 'lit';
import type { Scenario } from '../../../scenario/types.ts';
import { counted, wholeNumber } from '../data/numbers.ts';
import { periodOf } from '../data/period.ts';
import { chooseOne } from '../../shell/choose-one.ts';
import type { StatementController } from './statement-controller.ts';

/** Replications that are found by their cost. */
export interface NotableReplications {
  readonly dearest: number | undefined;
  readonly median: number | undefined;
}

/** What is chosen, and what can be. */
interface AccountChoices {
  readonly scenario: Scenario;
  /** Replications known. */
  readonly n: number;
  readonly setup: number;
  /** The replication on screen; undefined: the means. */
  readonly shown: number | undefined;
  /** Undefined where single replications cannot be shown. */
  readonly notable: NotableReplications | undefined;
  readonly chooseSetup: (setup: number) => void;
  /** Undefined: the means. */
  readonly open: (replication: number | undefined) => void;
}

/** Where a statement is chosen: a setup; the means, or a year by its cost or by its number. */
export function accountChoices({
  scenario,
  n,
  setup,
  shown,
  notable,
  chooseSetup,
  open,
}: AccountChoices): TemplateResult {
  const { noun } = periodOf(scenario);
  const names = scenario.setups.map(({ name }) => name);
  const setups = names.length === 1 ? nothing : chooseOne(tr`Setup`, names, setup, chooseSetup);
  if (notable === undefined) return html`<div class="choices">${setups}</div>`;
  const { dearest, median } = notable;
  return html`<div class="choices">
      ${setups}
      ${pressed(tr`Mean of ${counted(n, noun)}`, shown === undefined, () => open(undefined))}
      ${pressed(tr`Worst ${noun}: the dearest`, shown === dearest, () => open(dearest))}
      ${pressed(tr`Median ${noun} by cost`, shown === median, () => open(median))}
    </div>
    ${numberForm(noun, n, shown, open)}`;
}

function pressed(label: string, isPressed: boolean, onClick: () => void): TemplateResult {
  return html`<button class="edged" aria-pressed=${isPressed} @click=${onClick}>${label}</button>`;
}

function numberForm(
  noun: string,
  n: number,
  shown: number | undefined,
  open: (replication: number) => void,
): TemplateResult {
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    if (!(event.target instanceof HTMLFormElement)) return;
    const number = event.target.querySelector('input')?.valueAsNumber ?? NaN;
    if (Number.isInteger(number)) open(number - 1);
  };
  return html`<form @submit=${onSubmit} aria-label=${tr`Another ${noun}`}>
    <label
      >${tr`Number of the ${noun}, 1 to ${wholeNumber(n)}`}
      <input type="number" min="1" max=${n} required .value=${String((shown ?? 0) + 1)}
    /></label>
    <button class="edged">${tr`Show this ${noun}`}</button>
  </form>`;
}

/** What is being fetched, or could not be. */
export function fetchState(
  scenario: Scenario,
  statements: StatementController,
  open: (replication: number) => void,
): TemplateResult {
  const { pending, failed } = statements;
  const { noun } = periodOf(scenario);
  const number = (replication: number): string => wholeNumber(replication + 1);
  return html`<div class="state" aria-live="polite">
    ${
      pending === undefined
        ? nothing
        : html`<span>${tr`Simulating ${noun} ${number(pending)} again…`}</span>
            <button class="edged" @click=${() => statements.cancel()}>${tr`Cancel`}</button>`
    }
    ${
      failed === undefined
        ? nothing
        : html`<span class="error"
              >${tr`The statement of ${noun} ${number(failed.place)} could not be made: ${failed.reason}`}</span
            >
            <button class="edged" @click=${() => open(failed.place)}>${tr`Try again`}</button>`
    }
  </div>`;
}
