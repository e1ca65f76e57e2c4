import { css, html, LitElement, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { tr } from '../../base/words.ts';
import type { FigureRequest } from '../run-view.ts';
import { tell } from '../shell/event.ts';
import { base, buttons } from '../style/base.ts';
import type { Plot } from './plot.ts';

/**
 * What a plot can be taken away as. Escape, a choice, and leaving it close it.
 *
 * @fires save-figure - CustomEvent<FigureRequest>
 */
@customElement('releve-figure-menu')
export class ReleveFigureMenu extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        position: relative;
        flex: none;
      }
      summary {
        width: fit-content;
        color: var(--muted, #59616b);
        text-decoration: underline;
        text-underline-offset: 0.15em;
        list-style: none;
        cursor: pointer;
      }
      summary::-webkit-details-marker {
        display: none;
      }
      .choices {
        position: absolute;
        z-index: 1;
        inset-block-start: calc(100% + 0.25rem);
        inset-inline-start: 0;
        display: grid;
        width: max-content;
        max-width: min(20rem, 80vw);
        padding: var(--space-1, 0.25rem);
        border: 1px solid var(--edge, #868e98);
        border-radius: var(--radius, 4px);
        background: var(--surface, #fff);
        color: var(--ink, #1b1f24);
      }
      .choices button {
        justify-content: start;
        text-align: start;
      }
      @media print {
        :host {
          display: none;
        }
      }
    `,
  ];

  /** What is drawn; without it there is nothing to take away. */
  @property({ attribute: false }) plot: Plot | undefined;
  /** What the figure shows, in a few words. */
  @property() heading = '';

  override render(): TemplateResult {
    return html`<details @keydown=${this.#onKey} @focusout=${this.#onLeave}>
      <summary aria-label=${tr`Save this plot: ${this.heading}`}>${tr`Save`}</summary>
      <div class="choices">
        ${this.#choice('png', tr`Picture for slides and documents (PNG)`)}
        ${this.#choice('svg', tr`Drawing that stays sharp (SVG)`)}
        ${this.#choice('csv', tr`Its numbers (CSV)`)}
      </div>
    </details>`;
  }

  #choice(format: FigureRequest['format'], words: string): TemplateResult {
    const save = (): void => {
      const { plot, heading } = this;
      if (plot !== undefined) tell(this, 'save-figure', { plot, heading, format });
      this.#close();
    };
    return html`<button @click=${save}>${words}</button>`;
  }

  #close(): void {
    const menu = this.renderRoot.querySelector('details');
    if (menu?.open !== true) return;
    const held = menu.matches(':focus-within');
    menu.open = false;
    if (held) menu.querySelector('summary')?.focus();
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.#close();
  };

  readonly #onLeave = ({ relatedTarget }: FocusEvent): void => {
    const menu = this.renderRoot.querySelector('details');
    if (menu === null || (relatedTarget instanceof Node && menu.contains(relatedTarget))) return;
    // A click on the page beside it leaves the focus nowhere: it closes, and takes no focus back.
    menu.open = false;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'releve-figure-menu': ReleveFigureMenu;
  }
}
