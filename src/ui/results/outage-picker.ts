import { html, nothing, type TemplateResult } from 'lit';
import { tr } from '../../base/words.ts';
import { isEmbed } from '../view.ts';
import type { OutageView } from './outage-view.ts';

/** Where the outage of the second figure is chosen, and the way to its first day minute by minute. */
export function outagePicker(
  outages: OutageView,
  replay: () => void,
): TemplateResult | typeof nothing {
  const { groups, chosen } = outages;
  const isChosen = (key: string): boolean => key === chosen?.key;
  if (groups.length === 0) return nothing;
  const change = ({ target }: Event): void => {
    if (target instanceof HTMLSelectElement) outages.choose(target.value);
  };
  return html`<label slot="controls"
      >${tr`Outage shown`}
      <select @change=${change}>
        ${groups.map(
          ({ label, choices }) =>
            html`<optgroup label=${label}>
              ${choices.map(
                (choice) =>
                  html`<option value=${choice.key} .selected=${isChosen(choice.key)}>
                    ${isChosen(choice.key) ? chosen?.label : choice.label}
                  </option>`,
              )}
            </optgroup>`,
        )}
      </select></label
    >${
      isEmbed()
        ? nothing
        : html`<button class="link hint" slot="controls" @click=${replay}>
            ${tr`Replay its first day minute by minute`}
          </button>`
    }`;
}
