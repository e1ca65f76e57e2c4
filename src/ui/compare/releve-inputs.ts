import { css, html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { tr } from '../../base/words.ts';
import type { Scenario } from '../../scenario/types.ts';
import { base, buttons } from '../style/base.ts';
import type { InputDifference } from './input-differences.ts';
import { withWords } from '../../i18n/languages.ts';

/** What is compared: two scenarios, or two setups of one. */
export interface InputsCompared {
  readonly before: Scenario;
  readonly after: Scenario;
  /** Indexes of the setups, when it is two of one scenario. */
  readonly setups?: readonly [number, number];
}

/** Differences that are listed before more are asked for. */
const FIRST = 8;

/**
 * What two scenarios or setups differ in, folded until it is asked for: the labels of all settings
 * come with the schema, which the page does not need before.
 */
@customElement('releve-inputs')
export class ReleveInputs extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: block;
        font-size: var(--text-small, 0.8125rem);
      }
      summary {
        width: fit-content;
        padding-block: 0.25rem;
        cursor: pointer;
      }
      ul {
        padding-inline-start: 1.1rem;
        overflow-wrap: anywhere;
      }
      li {
        padding-block: 0.1rem;
      }
      .was {
        color: var(--muted, #59616b);
      }
    `,
  ];

  @property({ attribute: false }) compared: InputsCompared | undefined;
  @property({ type: Boolean, reflect: true }) open = false;
  @state() private found: readonly InputDifference[] | undefined;
  @state() private isWhole = false;
  #foundOf: InputsCompared | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if ((changed.has('compared') || changed.has('open')) && this.open) void this.#find();
  }

  override render(): TemplateResult {
    return html`<details .open=${this.open} @toggle=${this.#onToggle}>
      <summary>${tr`What differs in the inputs`}</summary>
      ${this.open ? this.#list() : nothing}
    </details>`;
  }

  #list(): TemplateResult {
    const { found, isWhole } = this;
    if (found === undefined) return html`<p class="was">…</p>`;
    if (found.length === 0) return html`<p>${tr`Nothing differs in the inputs.`}</p>`;
    const more = found.length - FIRST;
    return html`<ul>
        ${(isWhole ? found : found.slice(0, FIRST)).map(
          ({ path, label, before, after }) =>
            html`<li data-path=${path}>
              ${label}:
              ${before === '' ? nothing : html`<span class="was">${before}</span> → `}${after}
            </li>`,
        )}
      </ul>
      ${
        more > 0 && !isWhole
          ? html`<button class="link" @click=${() => (this.isWhole = true)}>
              ${tr`Show ${more} more`}
            </button>`
          : nothing
      }`;
  }

  async #find(): Promise<void> {
    const { compared } = this;
    if (compared === undefined || sameInputs(compared, this.#foundOf)) return;
    this.#foundOf = compared;
    this.found = undefined;
    const { inputDifferences, setupDifferences } = await withWords(
      ['settings', 'editor', 'results'],
      () => import('./input-differences.ts'),
    );
    if (this.#foundOf !== compared) return;
    const { before, after, setups } = compared;
    this.found =
      setups === undefined
        ? inputDifferences(before, after)
        : setupDifferences(before, setups[0], setups[1]);
  }

  readonly #onToggle = ({ target }: Event): void => {
    if (target instanceof HTMLDetailsElement) this.open = target.open;
  };
}

function sameInputs(a: InputsCompared, b: InputsCompared | undefined): boolean {
  return b?.before === a.before && a.after === b.after && a.setups?.join() === b.setups?.join();
}

declare global {
  interface HTMLElementTagNameMap {
    'releve-inputs': ReleveInputs;
  }
}
