import { html, type TemplateResult } from 'lit';
import type { EntryOrder } from '../../library/index.ts';
import { t } from './words.ts';

const ORDERS: readonly EntryOrder[] = ['newest', 'oldest', 'name'];

/** What the library is searched for, and in which order it is shown. */
export interface LibrarySearch {
  /** How many entries are found; undefined while nothing is searched for. */
  readonly found: number | undefined;
  readonly search: (text: string) => void;
  readonly order: (order: EntryOrder) => void;
}

/** The search over the entries of the library, and their order. */
export function searchForm({ found, search, order }: LibrarySearch): TemplateResult {
  return html`
    <div class="row tools" role="search">
      <div class="grow">
        <label for="search">${t('library.search')}</label>
        <input
          id="search"
          type="search"
          autocomplete="off"
          @input=${({ target }: Event) => {
            if (target instanceof HTMLInputElement) search(target.value);
          }}
        />
      </div>
      <div>
        <label for="order">${t('library.order')}</label>
        <select
          id="order"
          @change=${({ target }: Event) => {
            const chosen = ORDERS.find(
              (each) => target instanceof HTMLSelectElement && each === target.value,
            );
            if (chosen !== undefined) order(chosen);
          }}
        >
          ${ORDERS.map((each) => html`<option value=${each}>${t(`library.order.${each}`)}</option>`)}
        </select>
      </div>
    </div>
    <p class=${found === 0 ? 'empty' : 'visually-hidden'} role="status">
      ${found === undefined ? '' : t('library.found', { count: found })}
    </p>
  `;
}
