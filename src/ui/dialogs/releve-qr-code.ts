import { LitElement, css, html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { tr } from '../../base/words.ts';
import { formatNumber } from '../../i18n/index.ts';
import { base } from '../style/base.ts';
import { MOST_SCANNED, qrCode } from './qr-code.ts';

/** A link as a QR code, or why there is none. */
@customElement('releve-qr-code')
export class ReleveQrCode extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: block;
      }
      svg {
        display: block;
        width: 100%;
        max-width: 15rem;
        /* Dark on light in both themes, as cameras expect it. */
        background: #ffffff;
        forced-color-adjust: none;
      }
      path {
        fill: #000000;
      }
    `,
  ];

  @property({ attribute: false }) text = '';

  override render(): TemplateResult {
    const code = qrCode(this.text);
    const length = formatNumber(this.text.length);
    if (code === undefined) {
      const most = formatNumber(MOST_SCANNED);
      return html`<p class="muted small">
        ${tr`No QR code: the link has ${length} characters, and a camera reads codes of up to ${most}. Send the link, or the scenario as a file.`}
      </p>`;
    }
    return html`<svg
      role="img"
      aria-label=${tr`QR code of the link above, ${length} characters`}
      viewBox="0 0 ${code.size} ${code.size}"
      shape-rendering="crispEdges"
    >
      <path d=${code.path}></path>
    </svg>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'releve-qr-code': ReleveQrCode;
  }
}
