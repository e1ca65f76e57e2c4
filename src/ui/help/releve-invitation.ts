import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { tr } from '../../base/words.ts';
import { tell } from '../shell/event.ts';
import { base, buttons } from '../style/base.ts';
import { isTourSeen, markTourSeen } from './tour-seen.ts';

/**
 * A quiet line for who is here for the first time; nothing once it was answered.
 *
 * @fires start-tour - the four steps are wanted
 */
@customElement('releve-invitation')
export class ReleveInvitation extends LitElement {
  static override styles = [
    base,
    buttons,
    css`
      p {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1) var(--space-3);
        align-items: center;
        margin-block-start: var(--space-2);
        color: var(--muted);
        font-size: var(--text-small);
      }
      button.link {
        color: inherit;
      }
      @media print {
        p {
          display: none;
        }
      }
    `,
  ];

  @state() private isSeen = isTourSeen();

  override render(): TemplateResult | typeof nothing {
    if (this.isSeen) return nothing;
    return html`<p>
      <button class="link" @click=${this.#accept}>${tr`New here? Four steps`}</button>
      <button class="link" @click=${this.#answer}>${tr`No, thank you`}</button>
    </p>`;
  }

  readonly #accept = (): void => {
    this.#answer();
    tell(this, 'start-tour');
  };

  readonly #answer = (): void => {
    markTourSeen();
    this.isSeen = true;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'releve-invitation': ReleveInvitation;
  }
}
