import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { tr } from '../../base/words.ts';
import { isFinished, type ComparisonChange, type Kept, type State } from '../../store/index.ts';
import type { EntryId } from '../help/entries.ts';
import type { ThemeName } from '../run-view.ts';
import { ownResults } from '../results/data/setup-values.ts';
import { periodOf } from '../results/data/period.ts';
import '../results/releve-figure.ts';
import { setupName, setupNameStyles } from '../results/setup-name.ts';
import { base, buttons, fields } from '../style/base.ts';
import { PatientElement } from '../patient-element.ts';
import { exchangesCompared, lossesCompared } from './compare-plots.ts';
import { compareStyles } from './compare-styles.ts';
import { sentencesOf } from './compared-setups.ts';
import { baselineOf, contendersOf, pairingBetween, type Contender } from './contenders.ts';
import { keeping } from './keeping.ts';
import { pairingWords } from './pairing-words.ts';
import './releve-compare-table.ts';
import './releve-inputs.ts';
import './releve-setups-compared.ts';

/**
 * Setups against the chosen one, and scenarios against each other: results kept from before beside
 * those on the page.
 *
 * @fires compare - CustomEvent<ComparisonChange>: another baseline, something kept, renamed, dropped.
 * @fires open-kept - CustomEvent<Kept>: a kept scenario is to be opened again.
 */
@customElement('releve-compare')
export class ReleveCompare extends PatientElement {
  static override styles = [base, buttons, fields, setupNameStyles, compareStyles];

  @property({ attribute: false }) state: State | undefined;
  @property() theme: ThemeName = 'light';
  #parts: readonly unknown[] = [];

  /** What the page shows changes at every step of a run: only what is compared counts here. */
  protected override shouldUpdate(changed: PropertyValues<this>): boolean {
    const { state, theme } = this;
    const parts = [
      theme,
      state?.comparison,
      state?.scenario,
      state?.run.shown?.scenario,
      state?.run.shown?.answer,
      state !== undefined && isFinished(state),
    ];
    const isOther = parts.some((part, index) => part !== this.#parts[index]);
    this.#parts = parts;
    return isOther || !changed.has('state');
  }

  override render(): TemplateResult | typeof nothing {
    const { state } = this;
    if (state === undefined) return nothing;
    const { shown } = state.run;
    return html`
      <h2 class="visually-hidden">${tr`Comparison`}</h2>
      <releve-setups-compared
        .scenario=${shown?.scenario ?? state.scenario}
        .results=${shown?.results}
        .n=${shown?.answer?.n ?? 0}
        .against=${state.comparison.setup}
      ></releve-setups-compared>
      ${keeping(state, (change) => {
        this.#tell(change);
      })}
      ${state.comparison.kept.length === 0 ? nothing : this.#kept(state)}
    `;
  }

  #kept(state: State): TemplateResult {
    const { shown } = state.run;
    const scenario = shown?.scenario ?? state.scenario;
    const results = shown?.answer === undefined ? undefined : ownResults(shown.results, scenario);
    const contenders = contendersOf(state.comparison, { scenario, results });
    const baseline = baselineOf(contenders, state.comparison);
    const against = contenders[baseline];
    if (against === undefined) return html``;
    const isAlone = contenders.length < 2;
    return html`
      <h3>${tr`Kept for comparison`}</h3>
      <ul class="cards">
        ${repeat(
          contenders,
          ({ id }) => id,
          (each, index) => this.#card(state, contenders, index, baseline),
        )}
      </ul>
      ${
        isAlone
          ? html`<p class="hint">
              ${tr`Change something, undo a change or open another scenario: what is then on screen is compared with this.`}
            </p>`
          : html`<releve-compare-table
                .contenders=${contenders}
                .baseline=${baseline}
                .n=${shown?.answer?.n ?? 0}
              ></releve-compare-table>
              <releve-figure
                heading=${tr`Contacts lost, side by side`}
                .term=${'lost-contact' satisfies EntryId}
                theme=${this.theme}
                .subject=${against.name}
                .plot=${lossesCompared(contenders, against)}
              ></releve-figure>
              <releve-figure
                heading=${tr`Cost and service, side by side`}
                .term=${'service-level' satisfies EntryId}
                theme=${this.theme}
                .subject=${against.name}
                .plot=${exchangesCompared(contenders, against)}
              ></releve-figure>`
      }
    `;
  }

  #card(
    state: State,
    contenders: readonly Contender[],
    index: number,
    baseline: number,
  ): TemplateResult | typeof nothing {
    const [own, against] = [contenders[index], contenders[baseline]];
    if (own === undefined || against === undefined) return nothing;
    const kept = state.comparison.kept.find(({ id }) => id === own.id);
    const { isYear } = periodOf(against.scenario);
    const pairing = pairingBetween(against, own);
    return html`<li data-contender=${own.id}>
      <div class="line">
        ${setupName(kept === undefined ? own.name : '', index)}
        ${
          kept === undefined
            ? nothing
            : html`<input
                class="name"
                aria-label=${tr`Name`}
                .value=${kept.name}
                @change=${this.#onRename(own.id)}
              />`
        }
        ${kept !== undefined && own.isOnScreen ? html`<span class="hint">${tr`on screen now`}</span>` : nothing}
      </div>
      <div class="line">
        <label
          ><input
            type="radio"
            name="baseline"
            .checked=${index === baseline}
            @change=${() => this.#tell({ kind: 'baseline', id: own.id })}
          />${tr`Baseline`}</label
        >
        <label
          >${tr`Setup`}
          <select aria-label=${tr`Setup of ${own.name}`} @change=${this.#onSetup(own.id)}>
            ${own.scenario.setups.map(
              ({ id, name }, place) =>
                html`<option value=${id} .selected=${place === own.setup}>${name}</option>`,
            )}
          </select></label
        >
      </div>
      ${
        index === baseline
          ? nothing
          : html`<p>${sentencesOf(against, own).join(' ')}</p>
              <p class="pairing">${pairingWords(pairing, isYear)}</p>
              <releve-inputs
                .compared=${{ before: against.scenario, after: own.scenario }}
              ></releve-inputs>`
      }
      ${kept === undefined ? nothing : this.#actions(kept, own.isOnScreen)}
    </li>`;
  }

  #actions(kept: Kept, isOnScreen: boolean): TemplateResult {
    return html`<div class="line">
      ${
        isOnScreen
          ? nothing
          : html`<button
              class="link"
              aria-label=${tr`Open again: ${kept.name}`}
              @click=${() => this.#fire('open-kept', kept)}
            >
              ${tr`Open again`}
            </button>`
      }
      <button
        class="link"
        aria-label=${tr`Drop ${kept.name}`}
        @click=${() => this.#tell({ kind: 'drop', id: kept.id })}
      >
        ${tr`Drop`}
      </button>
    </div>`;
  }

  #onRename(id: string) {
    return ({ target }: Event): void => {
      if (!(target instanceof HTMLInputElement)) return;
      this.#tell({ kind: 'rename', id, name: target.value });
      // A name of nothing is no name: the former one stands again.
      this.requestUpdate();
      const now = this.state?.comparison.kept.find((each) => each.id === id)?.name;
      if (now !== undefined && target.value.trim() === '') target.value = now;
    };
  }

  #onSetup(id: string) {
    return ({ target }: Event): void => {
      if (target instanceof HTMLSelectElement)
        this.#tell({ kind: 'setup', id, setup: target.value });
    };
  }

  #tell(change: ComparisonChange): void {
    this.#fire('compare', change);
  }

  #fire(type: string, detail: ComparisonChange | Kept): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'releve-compare': ReleveCompare;
  }
}
