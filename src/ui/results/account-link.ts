import { tr } from '../../base/words.ts';
import { html, nothing, type TemplateResult } from 'lit';
import type { Answer } from '../../estimate/answer.ts';
import type { Scenario } from '../../scenario/types.ts';
import type { AccountPlace } from '../run-view.ts';
import { isEmbed } from '../view.ts';

/**
 * A button that opens a setup's statement of account: it fires `open-account` up to the page. In an
 * embedded view there is none: a drawing stays, a mere invitation goes.
 */
export function accountLink(
  setup: number,
  text: string | TemplateResult,
  label: string,
): TemplateResult | typeof nothing {
  if (isEmbed()) return typeof text === 'string' ? nothing : text;
  const open = ({ target }: Event): void => {
    const detail: AccountPlace = { setup };
    target?.dispatchEvent(
      new CustomEvent('open-account', { detail, bubbles: true, composed: true }),
    );
  };
  return html`<button class="link account" aria-label=${label} @click=${open}>${text}</button>`;
}

/** Buttons for every setup; nothing before the first figures. */
export function accountLinks(
  { setups }: Scenario,
  answer: Answer | undefined,
): TemplateResult | typeof nothing {
  if (answer === undefined || answer.n === 0 || isEmbed()) return nothing;
  return html`<p class="accounts">
    ${tr`Statement of account, month by month:`}
    ${setups.map(({ name }, setup) => [setup === 0 ? '' : ' · ', accountLink(setup, name, tr`Statement of account of ${name}`)])}
  </p>`;
}
