import { tr } from '../../base/words.ts';
import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { RunView } from '../run-view.ts';
import { base, buttons } from '../style/base.ts';

/**
 * How far the run is, and the button that stops or starts it.
 *
 * @fires start-run
 * @fires stop-run
 */
@customElement('releve-run-bar')
export class ReleveRunBar extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      :host {
        display: block;
        margin-block-start: var(--space-2, 0.5rem);
        font-size: var(--text-small, 0.8125rem);
      }
      .row {
        display: flex;
        gap: var(--space-3, 1rem);
        align-items: center;
        min-height: 2rem;
      }
      .row button {
        flex: none;
        white-space: nowrap;
      }
      progress {
        flex: 1 1 6rem;
        min-width: 0;
        max-width: 20rem;
        height: 0.375rem;
        border: 0;
        border-radius: 1rem;
        background: var(--rule, #e6e8eb);
        accent-color: var(--ink, #1b1f24);
        appearance: none;
        overflow: hidden;
      }
      progress::-webkit-progress-bar {
        background: var(--rule, #e6e8eb);
      }
      progress::-webkit-progress-value {
        background: var(--ink, #1b1f24);
      }
      progress::-moz-progress-bar {
        background: var(--ink, #1b1f24);
      }
      @media (forced-colors: active) {
        progress {
          border: 1px solid CanvasText;
          appearance: auto;
        }
      }
      .words {
        color: var(--muted, #59616b);
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  @property({ attribute: false }) run: RunView = { status: 'idle' };
  /** How far it is, in words. */
  @property({ attribute: false }) words = '';
  /** Replications known. */
  @property({ attribute: false }) done = 0;

  override render(): TemplateResult {
    const { status, progress } = this.run;
    const isGoing = status === 'running' || (status === 'stale' && progress !== undefined);
    const hasBar = isGoing || status === 'stopped';
    const days = progress?.daysTotal ?? 0;
    const [value, max] =
      progress === undefined
        ? [0, 1]
        : days > 0
          ? [progress.daysDone, days]
          : [progress.replicationsDone, Math.max(1, progress.replicationsTotal)];
    return html`<div class="row">
      ${
        hasBar
          ? html`<progress aria-label=${tr`Simulated`} .value=${value} .max=${max}></progress>`
          : nothing
      }
      <span class="words">${this.words}</span>
      ${
        isGoing
          ? html`<button class="edged" @click=${() => this.#fire('stop-run')}>${tr`Stop`}</button>`
          : html`<button
              class=${this.done === 0 ? 'main' : 'edged'}
              @click=${() => this.#fire('start-run')}
            >
              ${this.done === 0 && status !== 'failed' ? tr`Simulate` : tr`Run again`}
            </button>`
      }
    </div>`;
  }

  #fire(name: 'start-run' | 'stop-run'): void {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'releve-run-bar': ReleveRunBar;
  }
}
