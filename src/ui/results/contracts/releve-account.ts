import { tr } from '../../../base/words.ts';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Results } from '../../../estimate/accumulator.ts';
import type { Answer } from '../../../estimate/answer.ts';
import {
  costCentsOf,
  dearestReplication,
  medianCostReplication,
} from '../../../estimate/notable-costs.ts';
import type { Scenario } from '../../../scenario/types.ts';
import { base, buttons, fields } from '../../style/base.ts';
import { periodOf } from '../data/period.ts';
import { ownResults } from '../data/setup-values.ts';
import { meanAccount, replicationAccount, type Account, type AccountLine } from './account-data.ts';
import { accountChoices, fetchState, type NotableReplications } from './account-choices.ts';
import { accountStyles } from './account-styles.ts';
import { linesTable, monthsTable } from './account-tables.ts';
import { accountName, addedUpWords, monthName } from './account-words.ts';
import { lineIntervals } from './line-intervals.ts';
import { StatementController } from './statement-controller.ts';
import type { StatementSource } from './statement-source.ts';
import { tableStyles } from './table-styles.ts';

/** The statement of account of a setup: means over the replications, or any single one. */
@customElement('releve-account')
export class ReleveAccount extends LitElement {
  static override styles = [base, buttons, fields, tableStyles, accountStyles];

  @property({ attribute: false }) scenario: Scenario | undefined;
  @property({ attribute: false }) answer: Answer | undefined;
  @property({ attribute: false }) results: Results | undefined;
  /** Simulates single replications again; without it only the means are shown. */
  @property({ attribute: false }) source: StatementSource | undefined;
  /** The setup whose statement it is. */
  @property({ attribute: false }) setup = 0;

  /** Months whose lines are shown. */
  @state() private opened: ReadonlySet<number> = new Set();

  readonly #statements = new StatementController(this);

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('scenario')) return;
    this.#statements.follow(this.scenario);
    this.opened = new Set();
    if (this.setup >= (this.scenario?.setups.length ?? 0)) this.setup = 0;
  }

  override render(): TemplateResult | typeof nothing {
    const { scenario, answer } = this;
    if (scenario === undefined) return nothing;
    const { noun } = periodOf(scenario);
    const account = this.#account();
    if (answer === undefined || account === undefined) {
      return html`<p class="hint">
        ${tr`The statement stands here once the first ${noun} is simulated: run the simulation.`}
      </p>`;
    }
    const { replication } = this.#statements.value ?? {};
    const isMean = replication === undefined;
    const name = accountName(scenario, this.setup, answer.n, replication);
    return html`
      ${accountChoices({
        scenario,
        n: answer.n,
        setup: this.setup,
        shown: replication,
        // Without a source only the means are there to choose.
        notable: this.source === undefined ? undefined : this.#notable(),
        chooseSetup: this.#chooseSetup,
        open: (which) => this.#open(which),
      })}
      ${fetchState(scenario, this.#statements, (which) => this.#open(which))}
      <section aria-label=${name}>
        <h3>${name}</h3>
        <p class="hint added">${addedUpWords(scenario, account, this.#cost(), isMean)}</p>
        ${monthsTable(scenario, account, (month) => void this.#openMonth(month))}
        <h3>${tr`All months`}</h3>
        ${linesTable(scenario, account.whole, tr`All months`, isMean ? this.#intervals() : undefined)}
        <h3>${tr`Month by month`}</h3>
        ${account.months.map((_, month) => this.#month(scenario, account, month))}
      </section>
    `;
  }

  #month(scenario: Scenario, { months, sections }: Account, index: number): TemplateResult {
    const [month, section] = [months[index], sections[index]];
    if (month === undefined || section === undefined) return html``;
    const name = monthName(month);
    const isOpen = this.opened.has(index);
    return html`<details
      data-month=${index}
      .open=${isOpen}
      @toggle=${({ target }: Event) =>
        target instanceof HTMLDetailsElement && this.#turn(index, target.open)}
    >
      <summary>${name}</summary>
      ${isOpen ? linesTable(scenario, section, name) : nothing}
    </details>`;
  }

  get #own(): Results | undefined {
    return this.scenario && ownResults(this.results, this.scenario);
  }

  #account(): Account | undefined {
    const contracts = this.answer?.contracts;
    if (contracts === undefined) return undefined;
    const { value: fetched } = this.#statements;
    const entries = fetched?.statements.find(({ setup }) => setup === this.setup)?.entries;
    const lines = this.#own?.layout.lines[this.setup];
    return entries === undefined || lines === undefined
      ? meanAccount(contracts, this.setup)
      : replicationAccount(contracts.months, lines, entries);
  }

  /** The cost that the results have, in cents: of the replication, or the mean. */
  #cost(): number | undefined {
    const { value: fetched } = this.#statements;
    const results = this.#own;
    if (fetched !== undefined && results !== undefined)
      return costCentsOf(results, this.setup, fetched.replication);
    const mean = this.answer?.summaries.find(
      ({ measure, setup }) => measure === 'cost' && setup === this.setup,
    )?.mean.value;
    return mean === undefined ? undefined : mean * 100;
  }

  #intervals(): (line: AccountLine) => ReturnType<ReturnType<typeof lineIntervals>> {
    const intervalOf = lineIntervals(this.answer, this.setup);
    return ({ index }) => intervalOf(index);
  }

  #notable(): NotableReplications {
    const results = this.#own;
    return {
      dearest: results && dearestReplication(results, this.setup),
      median: results && medianCostReplication(results, this.setup),
    };
  }

  readonly #chooseSetup = (setup: number): void => {
    this.setup = setup;
  };

  /** Shows a replication; undefined: the means. */
  #open(replication: number | undefined): void {
    if (replication === undefined) this.#statements.forget();
    else if (this.source !== undefined) void this.#statements.open(this.source, replication);
  }

  #turn(month: number, isOpen: boolean): void {
    if (isOpen === this.opened.has(month)) return;
    const opened = new Set(this.opened);
    if (isOpen) opened.add(month);
    else opened.delete(month);
    this.opened = opened;
  }

  async #openMonth(month: number): Promise<void> {
    this.#turn(month, true);
    await this.updateComplete;
    const details = this.renderRoot.querySelector(`[data-month="${String(month)}"]`);
    details?.scrollIntoView({ block: 'start' });
    const summary = details?.querySelector('summary');
    summary?.focus({ preventScroll: true });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'releve-account': ReleveAccount;
  }
}
