import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import { tr } from '../../base/words.ts';
import type { Results } from '../../estimate/accumulator.ts';
import type { Scenario } from '../../scenario/types.ts';
import { explainFigure, type FigurePlace } from '../help/help-events.ts';
import { termed } from '../help/termed.ts';
import { base, buttons } from '../style/base.ts';
import { accountLink } from './account-link.ts';
import { differencePlace } from './data/difference-place.ts';
import type { MeasureRow } from './data/measure-rows.ts';
import { periodOf } from './data/period.ts';
import { rowGroups, type RowGroup } from './data/row-groups.ts';
import { absent, differenceFigure, figure, waiting } from './measure-cells.ts';
import { measureName } from './measure-name.ts';
import { measureTableStyles } from './measure-table-styles.ts';
import './releve-difference-strip.ts';
import { setupName, setupNameStyles } from './setup-name.ts';

/** Above so many setups the columns are narrow. */
const MOST_WIDE = 4;

/**
 * Rows of measures: a column for each setup; with two, the difference has columns of its own, with
 * more it stands under each figure.
 *
 * @fires open-statement - The lines behind the cost are asked for.
 * @fires open-account - CustomEvent<AccountPlace>: a setup's statement of account is asked for.
 * @fires explain-figure - CustomEvent<ExplainedPlace>: how a figure, or a difference, was worked out is
 *   asked for.
 */
@customElement('releve-measure-table')
export class ReleveMeasureTable extends LitElement {
  static override styles = [base, buttons, setupNameStyles, measureTableStyles];

  /** What the rows are about, for the table's name. */
  @property({ attribute: false }) label = '';
  @property({ attribute: false }) scenario: Scenario | undefined;
  @property({ attribute: false }) rows: readonly MeasureRow[] = [];
  @property({ attribute: false }) results: Results | undefined;
  /** Index of the setup that the others are compared with. */
  @property({ attribute: false }) baseline = 0;
  /** Replications behind the rows: a new number draws the strips again. */
  @property({ attribute: false }) n = 0;

  /** Headings of the groups folded or unfolded by hand: not as they come. */
  @state() private turned: ReadonlySet<string> = new Set();

  /** The row whose meaning is open. */
  @state() private explained = '';

  override render(): TemplateResult | typeof nothing {
    const { scenario } = this;
    if (scenario === undefined) return nothing;
    const { isYear } = periodOf(scenario);
    const { setups } = scenario;
    const isPair = setups.length === 2;
    const against = setups[this.baseline]?.name ?? '';
    const other = setups[this.#other]?.name ?? '';
    const name = this.label === '' ? tr`Measures` : tr`Measures, ${this.label}`;
    return html`<div class="frame" role="region" aria-label=${name} tabindex="0">
      <table class=${classMap({ pair: isPair, many: setups.length > MOST_WIDE })}>
        <thead>
          <tr>
            <th scope="col" class="measure">
              ${isYear ? tr`Measure of a year` : tr`Measure of a horizon`}
            </th>
            ${setups.map(
              (setup, index) =>
                html`<th scope="col">
                  ${setupName(setup.name, index)}
                  ${isPair || setups.length < 2 ? nothing : html`<span class="against">${index === this.baseline ? tr`baseline` : tr`and its difference from ${against}`}</span>`}
                </th>`,
            )}
            ${
              isPair
                ? html`<th scope="col" class="difference">
                      ${termed(tr`Difference`, 'paired-difference')}
                      <span class="against">${tr`${other} minus ${against}`}</span>
                    </th>
                    <th scope="col" class="years">
                      <span class="against"
                        >${isYear ? tr`Year by year` : tr`Horizon by horizon`}</span
                      >
                    </th>`
                : nothing
            }
          </tr>
        </thead>
        <tbody>
          ${rowGroups(this.rows).map((group) => this.#group(group, scenario, isPair))}
        </tbody>
      </table>
    </div>`;
  }

  #group({ heading, rows, folds }: RowGroup, scenario: Scenario, isPair: boolean): TemplateResult {
    if (heading === undefined) return html`${rows.map((row) => this.#row(row, scenario, isPair))}`;
    const columns = 1 + scenario.setups.length + (isPair ? 2 : 0);
    const isOpen = folds === this.turned.has(heading);
    return html`<tr class="group">
        <th scope="rowgroup" colspan=${columns}>
          ${
            folds
              ? html`<button
                  class="link"
                  aria-expanded=${isOpen}
                  @click=${() => this.#turn(heading)}
                >
                  ${isOpen ? tr`${heading}: fold` : tr`${heading}: show ${rows.length} measures`}
                </button>`
              : heading
          }
        </th>
      </tr>
      ${isOpen ? rows.map((row) => this.#row(row, scenario, isPair)) : nothing}`;
  }

  #turn(heading: string): void {
    const turned = new Set(this.turned);
    if (!turned.delete(heading)) turned.add(heading);
    this.turned = turned;
  }

  #row(row: MeasureRow, scenario: Scenario, isPair: boolean): TemplateResult {
    const isOpen = this.explained === row.id;
    const names = scenario.setups.map(({ name }) => name);
    return html`<tr data-row=${row.id}>
      ${measureName(row, isOpen, () => this.#explain(row.id), this.#openStatement)}
      ${row.cells.map(
        (cell, setup) =>
          html`<td data-setup=${setup}>
            <span class="narrow">${setupName(names[setup] ?? '', setup)}</span>
            ${cell === undefined && this.n > 0 ? absent() : figure(cell, () => explainFigure(this, { ...placeOf(row), setup }))}
            ${
              row.measure === 'cost' && cell !== undefined
                ? accountLink(
                    setup,
                    tr`Statement`,
                    tr`Statement of account of ${names[setup] ?? ''}`,
                  )
                : nothing
            }
            ${isPair ? nothing : this.#difference(row, setup, names[this.baseline] ?? '')}
          </td>`,
      )}
      ${isPair ? this.#pairCells(row, names) : nothing}
    </tr>`;
  }

  #pairCells(row: MeasureRow, names: readonly string[]): TemplateResult {
    const other = this.#other;
    const cell = row.differences[other];
    if (row.notPaired !== undefined)
      return html`<td class="unpaired" colspan="2"><span class="note">${row.notPaired}</span></td>`;
    const caption = tr`${names[other] ?? ''} minus ${names[this.baseline] ?? ''}`;
    return html`<td class="difference">
        <span class="narrow muted">${tr`Difference`}</span>
        ${cell === undefined ? waiting() : differenceFigure(cell, this.#whyDifferent(row, other))}
      </td>
      <td class="years">
        ${
          cell === undefined
            ? waiting()
            : html`${this.#strip(row, other, caption)}<span class="detail">${cell.share}</span>`
        }
      </td>`;
  }

  /** Under the figure of a setup, when there are more than two. */
  #difference(row: MeasureRow, setup: number, first: string): TemplateResult | typeof nothing {
    const cell = row.differences[setup];
    if (cell === undefined) return nothing;
    const caption = tr`minus ${first}`;
    return html`<div class="change">
      <span class="narrow against">${caption}</span>
      ${differenceFigure(cell, this.#whyDifferent(row, setup))} ${this.#strip(row, setup, caption)}
      <span class="detail">${cell.share}</span>
    </div>`;
  }

  /** Asks how a setup's difference from the baseline was worked out. */
  #whyDifferent(row: MeasureRow, setup: number): (() => void) | undefined {
    const place = differencePlace(row, this.scenario, this.results, this.baseline, setup);
    return (
      place &&
      (() => {
        explainFigure(this, place);
      })
    );
  }

  #strip(row: MeasureRow, setup: number, caption: string): TemplateResult | typeof nothing {
    const isKnown = this.n > 1 && row.differences[setup]?.effect !== 'same';
    if (row.measure === undefined || this.results === undefined || !isKnown) return nothing;
    return html`<releve-difference-strip
      .results=${this.results}
      .measure=${row.measure}
      .setup=${setup}
      .against=${this.baseline}
      .channel=${row.channel}
      .n=${this.n}
      .label="${row.label}, ${caption}"
    ></releve-difference-strip>`;
  }

  /** Of two setups, the one that is not the baseline. */
  get #other(): number {
    return this.baseline === 0 ? 1 : 0;
  }

  #explain(id: string): void {
    this.explained = this.explained === id ? '' : id;
  }

  readonly #openStatement = (): void => {
    this.dispatchEvent(new CustomEvent('open-statement'));
  };
}

function placeOf({ measure, channel, provider }: MeasureRow): Omit<FigurePlace, 'setup'> {
  return { measure, channel, provider };
}

declare global {
  interface HTMLElementTagNameMap {
    'releve-measure-table': ReleveMeasureTable;
  }
}
