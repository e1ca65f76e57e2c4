import { tr } from '../../../base/words.ts';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { drawIndicatorMonths, drawRewards } from '../../../charts/index.ts';
import type { Results } from '../../../estimate/accumulator.ts';
import type { Answer } from '../../../estimate/answer.ts';
import type { ContractAnswer } from '../../../estimate/contract-answer.ts';
import type { Scenario } from '../../../scenario/types.ts';
import type { EntryId } from '../../help/entries.ts';
import type { ThemeName } from '../../run-view.ts';
import { chooseOne } from '../../shell/choose-one.ts';
import { base, buttons, fields } from '../../style/base.ts';
import { showInterval, showValue, type Quantity } from '../data/numbers.ts';
import { periodOf } from '../data/period.ts';
import { sampleNote } from '../data/plot-words.ts';
import { ownResults } from '../data/setup-values.ts';
import type { Plot } from '../plot.ts';
import '../releve-figure.ts';
import { setupName, setupNameStyles } from '../setup-name.ts';
import { PatientElement } from '../../patient-element.ts';
import { monthsFinding, rewardsFinding } from './finding-rewards.ts';
import { indicatorAmount } from './indicator-amount.ts';
import {
  hasIndicators,
  rewardMonthsData,
  rewardName,
  rewards,
  rewardsPlotData,
  rewardTarget,
  rewardValue,
  type Reward,
} from './rewards-data.ts';
import { sectionStyles, tableStyles } from './table-styles.ts';

/** What each indicator of each contract rewards: at the margin, and month by month. */
@customElement('releve-rewards')
export class ReleveRewards extends PatientElement {
  static override styles = [base, buttons, fields, setupNameStyles, sectionStyles, tableStyles];

  @property({ attribute: false }) scenario: Scenario | undefined;
  @property({ attribute: false }) answer: Answer | undefined;
  /** The same object all along a run: a new `answer` says that it has grown. */
  @property({ attribute: false }) results: Results | undefined;
  @property() theme: ThemeName = 'light';
  @property() number = '';

  /** Key of the indicator shown month by month. */
  @state() private chosen = '';

  #found: readonly Reward[] = [];
  /** The indicator that is drawn month by month. */
  #drawn: Reward | undefined;
  #margin: Plot | undefined;
  #months: Plot | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { scenario, answer } = this;
    if (scenario === undefined) return;
    const isNew = changed.has('scenario') || changed.has('answer');
    const contracts = answer?.contracts;
    if (isNew) {
      this.#found = contracts === undefined ? [] : rewards(scenario, contracts);
      this.#margin = marginPlot(scenario, answer, this.results, this.#found);
    }
    const shown = this.#shown;
    if (!isNew && shown === this.#drawn) return;
    this.#drawn = shown;
    this.#months =
      shown === undefined || contracts === undefined
        ? undefined
        : monthsPlot(scenario, answer, contracts, shown);
  }

  override render(): TemplateResult | typeof nothing {
    const { scenario } = this;
    if (scenario === undefined) return nothing;
    const heading = tr`What each indicator rewards`;
    if (!hasIndicators(scenario)) {
      return html`<h3>${this.number} · ${heading}</h3>
        <p class="hint">
          ${tr`No contract has an indicator yet: add one under Contracts, as a clause, to see what it rewards.`}
        </p>`;
    }
    const shown = this.#shown;
    return html`
      <releve-figure
        number=${this.number}
        heading=${heading}
        .term=${'bonus-malus' satisfies EntryId}
        theme=${this.theme}
        .subject=${scenario.name}
        .plot=${this.#margin}
        .reserve=${260}
      >
        ${this.#found.length === 0 ? nothing : this.#table(scenario)}
      </releve-figure>
      ${
        shown === undefined
          ? nothing
          : html`<releve-figure
              class="months"
              heading=${tr`Contract indicators by month`}
              .term=${'bonus-malus' satisfies EntryId}
              theme=${this.theme}
              .subject=${`${scenario.name} ${shown.key}`}
              .plot=${this.#months}
              .reserve=${420}
              >${this.#choice(scenario)}</releve-figure
            >`
      }
    `;
  }

  get #shown(): Reward | undefined {
    return this.#found.find(({ key }) => key === this.chosen) ?? this.#found[0];
  }

  #choice({ providers }: Scenario): TemplateResult | typeof nothing {
    if (this.#found.length < 2) return nothing;
    const names = this.#found.map(
      (reward) => tr`${providers[reward.provider]?.name ?? ''}: ${rewardName(reward)}`,
    );
    const shown = this.#found.findIndex(({ key }) => key === this.#shown?.key);
    const choose = (place: number): void => {
      this.chosen = this.#found[place]?.key ?? '';
    };
    return chooseOne(tr`Indicator shown`, names, shown, choose, { slot: 'controls' });
  }

  #table(scenario: Scenario): TemplateResult {
    const { per } = periodOf(scenario);
    return html`<div class="frame" role="region" aria-label=${tr`Indicators`} tabindex="0">
      <table>
        <caption>
          ${tr`Means ${per}; bonus and malus before the caps of all indicators together`}
        </caption>
        <thead>
          <tr>
            <th scope="col" class="text">${tr`Contract`}</th>
            <th scope="col" class="text">${tr`Indicator`}</th>
            <th scope="col" class="text">${tr`Setup`}</th>
            <th scope="col">${tr`Mean value`}</th>
            <th scope="col">${tr`Target`}</th>
            <th scope="col">${tr`Bonus or malus`}</th>
            <th scope="col">${tr`95 % interval`}</th>
            <th scope="col">${tr`One point more pays`}</th>
            <th scope="col">${tr`95 % interval`}</th>
          </tr>
        </thead>
        <tbody>
          ${this.#found.map((reward) => this.#rows(scenario, reward))}
        </tbody>
      </table>
    </div>`;
  }

  #rows(scenario: Scenario, reward: Reward): readonly TemplateResult[] {
    const quantity: Quantity = { unit: 'currency', currency: scenario.currency };
    const own = ownResults(this.results, scenario);
    const range = (setup: number, wanted: 'costLine' | 'paidPerPoint'): TemplateResult => {
      const interval = indicatorAmount(scenario, own, reward, setup, wanted);
      return html`<td class="range">
        ${interval === undefined ? '' : (showInterval(interval, quantity).interval ?? '')}
      </td>`;
    };
    return reward.bySetup.map(({ setup, value, amount, perPoint }) => {
      return html`<tr>
        <th scope="row" class="text">${scenario.providers[reward.provider]?.name}</th>
        <td class="text">${rewardName(reward)}</td>
        <td class="text">${setupName(scenario.setups[setup]?.name ?? '', setup)}</td>
        <td>${rewardValue(reward.indicator, value)}</td>
        <td>${rewardTarget(reward)}</td>
        <td>${showValue(amount, quantity)}</td>
        ${range(setup, 'costLine')}
        <td>${showValue(perPoint, quantity)}</td>
        ${range(setup, 'paidPerPoint')}
      </tr>`;
    });
  }
}

function marginPlot(
  scenario: Scenario,
  answer: Answer | undefined,
  results: Results | undefined,
  found: readonly Reward[],
): Plot {
  const { per } = periodOf(scenario);
  const own = ownResults(results, scenario);
  const data = rewardsPlotData(scenario, found, (reward, setup) =>
    indicatorAmount(scenario, own, reward, setup, 'paidPerPoint'),
  );
  return (size, look) =>
    drawRewards(data, size, {
      ...look,
      title: rewardsFinding(scenario, found),
      note: sampleNote(scenario, answer, undefined),
      labels: {
        axis: (currency) => tr`Paid ${per} for one point more in every period, ${currency}`,
        empty: tr`Nothing measured yet: the plot fills in as the run goes on.`,
      },
    });
}

function monthsPlot(
  scenario: Scenario,
  answer: Answer | undefined,
  contracts: ContractAnswer,
  reward: Reward,
): Plot {
  return (size, look) =>
    drawIndicatorMonths(rewardMonthsData(scenario, contracts, reward), size, {
      ...look,
      title: monthsFinding(scenario, reward),
      note: sampleNote(scenario, answer, undefined),
      labels: { value: tr`${rewardName(reward)}, mean; dashes: target` },
    });
}

declare global {
  interface HTMLElementTagNameMap {
    'releve-rewards': ReleveRewards;
  }
}
