import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import type { Results } from '../../estimate/accumulator.ts';
import type { Scenario } from '../../scenario/types.ts';
import { base, buttons } from '../style/base.ts';
import { accountLink } from './account-link.ts';
import { capital } from './data/measure-labels.ts';
import { EFFECT_WORDS } from './data/effect.ts';
import type { DifferenceCell, FigureCell, MeasureRow } from './data/measure-rows.ts';
import { periodOf } from './data/period.ts';
import { measureTableStyles } from './measure-table-styles.ts';
import './releve-difference-strip.ts';
import { setupName, setupNameStyles } from './setup-name.ts';

/** A group of more rows than these is folded until it is asked for. */
const MOST_ROWS = 12;

const SIGNS = { better: '▲', worse: '▼', more: '', less: '', same: '', notSeen: '' } as const;

/**
 * Rows of measures: a column for each setup; with two, the difference has columns of its own, with
 * more it stands under each figure.
 *
 * @fires open-statement - The lines behind the cost are asked for.
 * @fires open-account - CustomEvent<AccountPlace>: a setup's statement of account is asked for.
 */
@customElement('releve-measure-table')
export class ReleveMeasureTable extends LitElement {
  static override styles = [base, buttons, setupNameStyles, measureTableStyles];

  /** What the rows are about, for the table's name. */
  @property({ attribute: false }) label = '';
  @property({ attribute: false }) scenario: Scenario | undefined;
  @property({ attribute: false }) rows: readonly MeasureRow[] = [];
  @property({ attribute: false }) results: Results | undefined;
  /** Replications behind the rows: a new number draws the strips again. */
  @property({ attribute: false }) n = 0;

  /** Headings of the groups folded or unfolded by hand: not as they come. */
  @state() private turned: ReadonlySet<string> = new Set();

  /** The row whose meaning is open. */
  @state() private explained = '';

  override render(): TemplateResult | typeof nothing {
    const { scenario } = this;
    if (scenario === undefined) return nothing;
    const { noun } = periodOf(scenario);
    const [first, second] = scenario.setups;
    const isPair = scenario.setups.length === 2 && second !== undefined && first !== undefined;
    const name = `Measures${this.label === '' ? '' : `, ${this.label}`}`;
    return html`<div class="frame" role="region" aria-label=${name} tabindex="0">
      <table class=${classMap({ pair: isPair })}>
        <thead>
          <tr>
            <th scope="col" class="measure">Measure of a ${noun}</th>
            ${scenario.setups.map(
              (setup, index) => html`<th scope="col">${setupName(setup.name, index)}</th>`,
            )}
            ${
              isPair
                ? html`<th scope="col" class="difference">
                      Difference
                      <span class="against">${second.name} less ${first.name}</span>
                    </th>
                    <th scope="col" class="years">
                      <span class="against">${capital(noun)} by ${noun}</span>
                    </th>`
                : nothing
            }
          </tr>
        </thead>
        <tbody>
          ${groupsOf(this.rows).map((group) => this.#group(group, scenario, isPair))}
        </tbody>
      </table>
    </div>`;
  }

  #group({ heading, rows }: Group, scenario: Scenario, isPair: boolean): TemplateResult {
    if (heading === undefined) return html`${rows.map((row) => this.#row(row, scenario, isPair))}`;
    const columns = 1 + scenario.setups.length + (isPair ? 2 : 0);
    const folds = rows.length > MOST_ROWS;
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
                  ${heading}: ${isOpen ? 'fold' : `show ${String(rows.length)} measures`}
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
      <th scope="row" class="measure">
        <div class="head">
          <span class="label">${row.label}</span>
          <button
            class="why"
            aria-expanded=${isOpen}
            aria-label="What “${row.label}” means"
            @click=${() => this.#explain(row.id)}
          >
            ?
          </button>
        </div>
        <span class="unit">${row.unit}</span>
        ${
          row.measure === 'cost'
            ? html`<button class="link unit" @click=${this.#openStatement}>
                Where the money goes
              </button>`
            : nothing
        }
        ${
          isOpen
            ? html`<span class="meaning" role="note">${row.meaning}</span>
                <span class="unit">Source: ${row.source}</span>`
            : nothing
        }
      </th>
      ${row.cells.map(
        (cell, setup) =>
          html`<td data-setup=${setup}>
            <span class="narrow">${setupName(names[setup] ?? '', setup)}</span>
            ${cell === undefined && this.n > 0 ? absent() : figure(cell)}
            ${
              row.measure === 'cost' && cell !== undefined
                ? accountLink(setup, 'Statement', `Statement of account of ${names[setup] ?? ''}`)
                : nothing
            }
            ${isPair || setup === 0 ? nothing : this.#difference(row, setup, names[0] ?? '')}
          </td>`,
      )}
      ${isPair ? this.#pairCells(row, names) : nothing}
    </tr>`;
  }

  #pairCells(row: MeasureRow, names: readonly string[]): TemplateResult {
    const cell = row.differences[1];
    if (row.notPaired !== undefined)
      return html`<td class="unpaired" colspan="2"><span class="note">${row.notPaired}</span></td>`;
    const caption = `${names[1] ?? ''} less ${names[0] ?? ''}`;
    return html`<td class="difference">
        <span class="narrow muted">Difference</span>
        ${cell === undefined ? waiting() : differenceFigure(cell)}
      </td>
      <td class="years">
        ${
          cell === undefined
            ? waiting()
            : html`${this.#strip(row, 1, caption)}<span class="detail">${cell.share}</span>`
        }
      </td>`;
  }

  /** Under the figure of a setup, when there are more than two. */
  #difference(row: MeasureRow, setup: number, first: string): TemplateResult | typeof nothing {
    const cell = row.differences[setup];
    if (cell === undefined) return nothing;
    return html`<span class="against">against ${first}</span>
      ${differenceFigure(cell)} ${this.#strip(row, setup, `less ${first}`)}
      <span class="detail">${cell.share}</span>`;
  }

  #strip(row: MeasureRow, setup: number, caption: string): TemplateResult | typeof nothing {
    const isKnown = this.n > 1 && row.differences[setup]?.effect !== 'same';
    if (row.measure === undefined || this.results === undefined || !isKnown) return nothing;
    return html`<releve-difference-strip
      .results=${this.results}
      .measure=${row.measure}
      .setup=${setup}
      .channel=${row.channel}
      .n=${this.n}
      .label="${row.label}, ${caption}"
    ></releve-difference-strip>`;
  }

  #explain(id: string): void {
    this.explained = this.explained === id ? '' : id;
  }

  readonly #openStatement = (): void => {
    this.dispatchEvent(new CustomEvent('open-statement'));
  };
}

function figure(cell: FigureCell | undefined): TemplateResult {
  if (cell === undefined) return waiting();
  return html`<span class="value" data-mean=${cell.mean.value}>${cell.value}</span>
    <span class="range">${cell.interval ?? ''}</span>
    <span class="detail">${parts(cell.detail)}</span>`;
}

function differenceFigure({ value, interval, effect, difference }: DifferenceCell): TemplateResult {
  return html`<span class="value" data-mean=${difference.value}>${value}</span>
    <span class="range">${interval ?? ''}</span>
    <span class="effect ${effect}"
      ><span class="sign" aria-hidden="true">${SIGNS[effect]}</span> ${EFFECT_WORDS[effect]}</span
    >`;
}

/** Each part on one line, the line broken between them. */
function parts(detail: readonly string[]): TemplateResult[] {
  return detail.map((part, i) => html`${i === 0 ? '' : ' · '}<span class="part">${part}</span>`);
}

/** Simulated, and there is no such figure: the provider has no part in the setup, for instance. */
function absent(): TemplateResult {
  return html`<span class="value muted">none</span><span class="range"></span
    ><span class="detail"></span>`;
}

/** Before the first figure: the room it will take. */
function waiting(): TemplateResult {
  return html`<span class="value muted">…</span><span class="range"></span
    ><span class="detail"></span>`;
}

interface Group {
  readonly heading: string | undefined;
  readonly rows: MeasureRow[];
}

/** Rows by group: a row with a heading begins one. */
function groupsOf(rows: readonly MeasureRow[]): readonly Group[] {
  const groups: Group[] = [];
  for (const row of rows) {
    const last = groups[groups.length - 1];
    if (last === undefined || row.heading !== undefined) {
      groups.push({ heading: row.heading, rows: [row] });
    } else last.rows.push(row);
  }
  return groups;
}

declare global {
  interface HTMLElementTagNameMap {
    'releve-measure-table': ReleveMeasureTable;
  }
}
