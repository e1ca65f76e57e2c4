import { LitElement, css, html } from 'lit';
import { customElement } from 'lit/decorators.js';

/** The whole page. */
@customElement('releve-app')
export class ReleveApp extends LitElement {
  static override styles = css`
    :host {
      display: block;
      padding: 2rem;
      font-family: system-ui, sans-serif;
    }
  `;

  override render() {
    return html`<main><h1>Relève</h1></main>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'releve-app': ReleveApp;
  }
}
