import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { tr } from '../../base/words.ts';
import type { Results } from '../../estimate/accumulator.ts';
import type { Scenario } from '../../scenario/types.ts';
import { ownResults, setupAt } from '../results/data/setup-values.ts';
import { setupName, setupNameStyles } from '../results/setup-name.ts';
import { base, buttons } from '../style/base.ts';
import { compareStyles } from './compare-styles.ts';
import { sentencesOf, setupContenders } from './compared-setups.ts';
import './releve-inputs.ts';

/** Every setup against the one they are compared with: in sentences, and what it does otherwise. */
@customElement('releve-setups-compared')
export class ReleveSetupsCompared extends LitElement {
  static override styles = [base, buttons, setupNameStyles, compareStyles];

  @property({ attribute: false }) scenario: Scenario | undefined;
  /** The same object all along a run: a new `n` says that it has grown. */
  @property({ attribute: false }) results: Results | undefined;
  @property({ attribute: false }) n = 0;
  /** Id of the setup that the others are compared with; none, or one that is gone: the first. */
  @property({ attribute: false }) against: string | undefined;

  override render(): TemplateResult | typeof nothing {
    const { scenario } = this;
    if (scenario === undefined || scenario.setups.length < 2) return nothing;
    const results = this.n > 0 ? ownResults(this.results, scenario) : undefined;
    const baseline = setupAt(scenario, this.against);
    const contenders = results === undefined ? [] : setupContenders(scenario, results);
    const base = contenders[baseline];
    const name = scenario.setups[baseline]?.name ?? '';
    return html`
      <h3>${tr`Each setup against ${name}`}</h3>
      <ul class="cards">
        ${scenario.setups.map((setup, index) => {
          if (index === baseline) return nothing;
          const own = contenders[index];
          const sentences =
            base === undefined || own === undefined ? ['…'] : sentencesOf(base, own);
          const compared = {
            before: scenario,
            after: scenario,
            setups: [baseline, index] as const,
          };
          return html`<li data-setup=${setup.id}>
            <p>${setupName(setup.name, index)}</p>
            <p>${sentences.join(' ')}</p>
            <releve-inputs .compared=${compared}></releve-inputs>
          </li>`;
        })}
      </ul>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'releve-setups-compared': ReleveSetupsCompared;
  }
}
