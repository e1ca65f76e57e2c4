import { tr } from '../../../base/words.ts';
import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { drawWaterfall } from '../../../charts/index.ts';
import type { Results } from '../../../estimate/accumulator.ts';
import type { Answer } from '../../../estimate/answer.ts';
import { costBalance, type CostBalance } from '../../../estimate/cost-balance.ts';
import { providersOfSetup } from '../../../estimate/replayed-day.ts';
import type { Scenario } from '../../../scenario/types.ts';
import type { EntryId } from '../../help/entries.ts';
import type { ThemeName } from '../../run-view.ts';
import { chooseOne } from '../../shell/choose-one.ts';
import { base, buttons, fields } from '../../style/base.ts';
import { intervalNeeds } from '../data/numbers.ts';
import { periodOf } from '../data/period.ts';
import { sampleNote } from '../data/plot-words.ts';
import { ownResults } from '../data/setup-values.ts';
import type { Plot } from '../plot.ts';
import '../releve-figure.ts';
import { setupName, setupNameStyles } from '../setup-name.ts';
import { PatientElement } from '../../patient-element.ts';
import {
  balanceFinding,
  balanceLines,
  besideLines,
  waterfallOf,
  type BalanceLine,
  type BesideLine,
} from './balance-data.ts';
import { sectionStyles, tableStyles } from './table-styles.ts';

/** What another setup costs more than the first, and what it brings: one balance. */
@customElement('releve-balance')
export class ReleveBalance extends PatientElement {
  static override styles = [base, buttons, fields, setupNameStyles, sectionStyles, tableStyles];

  @property({ attribute: false }) scenario: Scenario | undefined;
  @property({ attribute: false }) answer: Answer | undefined;
  /** The same object all along a run: a new `answer` says that it has grown. */
  @property({ attribute: false }) results: Results | undefined;
  @property() theme: ThemeName = 'light';
  @property() number = '';

  /** The setup that is held against the first. */
  @state() private other = 1;

  /** What the balance below is of. */
  #last: Readonly<Record<'scenario' | 'answer' | 'other', unknown>> | undefined;
  #balance: CostBalance | undefined;
  #plot: Plot | undefined;

  protected override willUpdate(): void {
    const { scenario, answer } = this;
    if (scenario === undefined || scenario.setups.length < 2) return;
    if (this.other >= scenario.setups.length) this.other = 1;
    const { other } = this;
    const last = this.#last;
    if (last?.scenario === scenario && last.answer === answer && last.other === other) return;
    this.#last = { scenario, answer, other };
    const results = answer === undefined ? undefined : ownResults(this.results, scenario);
    const balance = results === undefined ? undefined : costBalance(results, 0, other);
    this.#balance = balance;
    this.#plot = plotOf(scenario, answer, balance, other);
  }

  override render(): TemplateResult | typeof nothing {
    const { scenario, answer } = this;
    if (scenario === undefined) return nothing;
    const heading = this.#heading(scenario);
    if (scenario.setups.length < 2) {
      return html`${sectionHead()}
        <h3>${this.number} · ${heading}</h3>
        <p class="hint">
          ${tr`Add a second setup, with one provider more or less, to see what it costs and what it brings.`}
        </p>`;
    }
    const balance = this.#balance;
    return html`${sectionHead()}<releve-figure
        number=${this.number}
        heading=${heading}
        .term=${'paired-difference' satisfies EntryId}
        theme=${this.theme}
        .subject=${`${scenario.name} ${String(this.other)}`}
        .plot=${this.#plot}
        .reserve=${420}
      >
        ${this.#choice(scenario)}
        ${
          balance === undefined || answer === undefined
            ? nothing
            : this.#tables(scenario, answer, balance)
        }
      </releve-figure>`;
  }

  /** A second provider is spoken of only where the other setup has more of them at work. */
  #heading(scenario: Scenario): string {
    const providers = (setup: number): number => providersOfSetup(scenario, setup).length;
    return scenario.setups.length < 2 || providers(this.other) > providers(0)
      ? tr`What the second provider costs, what it brings`
      : tr`Where the difference in cost comes from`;
  }

  #choice({ setups }: Scenario): TemplateResult | typeof nothing {
    if (setups.length === 2) return nothing;
    const names = setups.slice(1).map(({ name }) => name);
    const choose = (place: number): void => {
      this.other = place + 1;
    };
    const label = tr`Setup held against ${setups[0]?.name ?? ''}`;
    return chooseOne(label, names, this.other - 1, choose, { slot: 'controls' });
  }

  #tables(scenario: Scenario, answer: Answer, balance: CostBalance): TemplateResult {
    const names = [0, this.other].map((setup) => scenario.setups[setup]?.name ?? '');
    const [first = '', second = ''] = names;
    const { noun, per } = periodOf(scenario);
    const needs = balance.n === 1 ? `; ${intervalNeeds(noun)}` : '';
    const heads = html`
      <th scope="col">${setupName(first, 0)}</th>
      <th scope="col">${setupName(second, this.other)}</th>
      <th scope="col">${tr`Difference`}</th>
      <th scope="col">${tr`95 % interval`}</th>
    `;
    return html`
      <div class="frame" role="region" aria-label=${tr`Balance of ${second}`} tabindex="0">
        <table class="balance">
          <caption>
            ${tr`Cost ${per}, means; differences paired: ${second} minus ${first}`}${needs}
          </caption>
          <thead>
            <tr>
              <th scope="col" class="text">${tr`Part`}</th>
              ${heads}
            </tr>
          </thead>
          <tbody>
            ${balanceLines(balance, scenario.currency).map(lineRow)}
          </tbody>
        </table>
      </div>
      <div class="frame" role="region" aria-label=${tr`What ${second} brings beside`} tabindex="0">
        <table class="beside">
          <caption>
            ${tr`And beside the money ${per}`}
          </caption>
          <thead>
            <tr>
              <th scope="col" class="text">${tr`Measure`}</th>
              ${heads}
              <th scope="col" class="text">${tr`Effect`}</th>
            </tr>
          </thead>
          <tbody>
            ${besideLines(scenario, answer, this.other).map(besideRow)}
          </tbody>
        </table>
      </div>
      <p class="hint">
        ${tr`The price per contact is all that contracts ask for contacts, minutes, hours and fees, divided by the contacts answered: its difference holds tiers and discounts lost by splitting the volume.`}
      </p>
    `;
  }
}

/** The balance and what comes after it is about contracts, not one of the figures before. */
const sectionHead = (): TemplateResult => html`<h2 class="visually-hidden">${tr`Contracts`}</h2>`;

function plotOf(
  scenario: Scenario,
  answer: Answer | undefined,
  balance: CostBalance | undefined,
  other: number,
): Plot {
  const { per, isYear } = periodOf(scenario);
  return (size, look) =>
    drawWaterfall(waterfallOf(scenario, balance, other), size, {
      ...look,
      title: balanceFinding(scenario, balance, other),
      note: sampleNote(scenario, answer, undefined),
      ...(isYear
        ? {}
        : {
            labels: {
              axis: (currency: string) =>
                tr`Difference in cost ${per}, added up from above, ${currency}`,
            },
          }),
    });
}

function lineRow({ name, a, b, difference, interval, isSum }: BalanceLine): TemplateResult {
  return html`<tr class=${isSum ? 'sum' : ''}>
    <th scope="row" class="text wrap">${name}</th>
    <td>${a}</td>
    <td>${b}</td>
    <td>${difference}</td>
    <td class="range">${interval ?? ''}</td>
  </tr>`;
}

function besideRow({ name, a, b, difference, interval, effectWord }: BesideLine): TemplateResult {
  return html`<tr>
    <th scope="row" class="text wrap">${name}</th>
    <td>${a}</td>
    <td>${b}</td>
    <td>${difference}</td>
    <td class="range">${interval ?? ''}</td>
    <td class="text">${effectWord}</td>
  </tr>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'releve-balance': ReleveBalance;
  }
}
