import { css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { tr } from '../../../base/words.ts';
import type { Channel } from '../../../scenario/types.ts';
import { valueAt, type Path } from '../../../store/index.ts';
import { Picture } from './picture.ts';
import { intradayBars, monthBars, seasonBars, weekdayBars } from './profile-bars.ts';
import './releve-bars.ts';
import type { Bars } from './releve-bars.ts';

type Part = 'day' | 'week' | 'year';

/**
 * When things happen: the contacts of a channel through the day, the week and the year, one at a
 * time; or, at a list of month weights, when in the year a hazard strikes.
 *
 * @fires edit - CustomEvent<Edit>
 */
@customElement('releve-profile')
export class ReleveProfile extends Picture {
  static override styles = [
    ...Picture.styles,
    css`
      fieldset {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1) var(--space-3);
      }
      legend {
        padding: 0;
      }
      label {
        display: inline-flex;
        gap: 0.375rem;
        align-items: center;
        min-height: 1.75rem;
        font-size: var(--text-small);
      }
      input {
        width: 1rem;
        height: 1rem;
        margin: 0;
        accent-color: var(--ink);
      }
      releve-bars {
        padding: 0;
      }
    `,
  ];

  /** Of the channel, or of the month weights. */
  @property({ attribute: false }) path: Path = [];
  @state() private chosen: Part = 'day';

  override render() {
    const { view, path } = this;
    const there = valueAt(view?.draft.document, path);
    if (Array.isArray(there)) {
      return html`<releve-bars .bars=${monthBars(there as readonly number[], path)}></releve-bars>`;
    }
    const channel = there as Channel | undefined;
    if (channel === undefined || channel.demand.table !== undefined) return nothing;
    const parts = partsOf(channel, [...path, 'demand']);
    const shown = parts.find(({ part }) => part === this.chosen) ?? parts[0];
    return html`
      <fieldset>
        <legend class="title">${tr`When contacts come`}</legend>
        ${parts.map(
          ({ part, label }) =>
            html`<label>
              <input
                type="radio"
                name="part"
                .checked=${part === shown?.part}
                @change=${() => this.#choose(part)}
              />${label}
            </label>`,
        )}
      </fieldset>
      ${shown === undefined ? nothing : html`<releve-bars .bars=${shown.bars()} hide-title></releve-bars>`}
    `;
  }

  #choose(part: Part) {
    this.chosen = part;
  }
}

function partsOf(channel: Channel, path: Path) {
  const all: { part: Part; label: string; bars: () => Bars }[] = [];
  if (channel.demand.intraday.weights.length > 1) {
    all.push({ part: 'day', label: tr`through the day`, bars: () => intradayBars(channel, path) });
  }
  all.push({ part: 'week', label: tr`through the week`, bars: () => weekdayBars(channel, path) });
  if (channel.demand.season.length > 1) {
    all.push({ part: 'year', label: tr`through the year`, bars: () => seasonBars(channel, path) });
  }
  return all;
}

declare global {
  interface HTMLElementTagNameMap {
    'releve-profile': ReleveProfile;
  }
}
