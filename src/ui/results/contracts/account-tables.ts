import { html, nothing, type TemplateResult } from 'lit';
import { said, tr } from '../../../base/words.ts';
import type { Interval } from '../../../estimate/interval.ts';
import { amountOf, money, percentage } from '../../../i18n/statement-numbers.ts';
import { formulaInWords } from '../../../i18n/statement-formula.ts';
import { lineInWords } from '../../../i18n/statement-words.ts';
import type { Scenario } from '../../../scenario/types.ts';
import { showInterval } from '../data/numbers.ts';
import type { Account, AccountLine, AccountPart, AccountSection } from './account-data.ts';
import { monthName, payeeName } from './account-words.ts';

/** What the months come to, payee by payee; a month's name opens its lines. */
export function monthsTable(
  scenario: Scenario,
  { months, payees, sections, whole }: Account,
  openMonth: (month: number) => void,
): TemplateResult {
  const { currency } = scenario;
  const cells = (section: AccountSection): readonly TemplateResult[] =>
    payees.map((payee) => {
      const part = section.parts.find((found) => found.payee === payee);
      return html`<td>${money((part?.cents ?? 0) / 100, currency)}</td>`;
    });
  return html`<div class="frame" role="region" aria-label=${tr`Months and payees`} tabindex="0">
    <table class="months">
      <caption>
        ${tr`What each month comes to; a month opens its lines`}
      </caption>
      <thead>
        <tr>
          <th scope="col" class="text">${tr`Month`}</th>
          ${payees.map((payee) => html`<th scope="col">${payeeName(payee, scenario)}</th>`)}
          <th scope="col">${tr`All`}</th>
        </tr>
      </thead>
      <tbody>
        ${sections.map((section, index) => {
          const month = months[index];
          return html`<tr>
            <th scope="row" class="text">
              <button class="link" @click=${() => openMonth(index)}>
                ${month === undefined ? '' : monthName(month)}
              </button>
            </th>
            ${cells(section)}
            <td>${money(section.cents / 100, currency)}</td>
          </tr>`;
        })}
        <tr class="sum">
          <th scope="row" class="text">${tr`All months`}</th>
          ${cells(whole)}
          <td data-cents=${whole.cents}>${money(whole.cents / 100, currency)}</td>
        </tr>
      </tbody>
    </table>
  </div>`;
}

/** Every line of a month, or of all of them, with a subtotal for each payee. */
export function linesTable(
  scenario: Scenario,
  section: AccountSection,
  name: string,
  intervalOf?: (line: AccountLine) => Interval | undefined,
): TemplateResult {
  if (section.lines === 0) return html`<p class="hint">${tr`Nothing was paid.`}</p>`;
  const hasIntervals = intervalOf !== undefined;
  return html`<div class="frame" role="region" aria-label=${tr`Lines, ${name}`} tabindex="0">
    <table class="lines">
      <thead>
        <tr>
          <th scope="col" class="text">${tr`What for`}</th>
          <th scope="col" class="worked">${tr`Quantity`}</th>
          <th scope="col" class="worked">${tr`Unit price`}</th>
          <th scope="col">${tr`Amount`}</th>
          ${hasIntervals ? html`<th scope="col">${tr`95 % interval`}</th>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${section.parts.map((part) => partRows(scenario, part, intervalOf))}
        <tr class="sum">
          <th scope="row" class="text">${tr`${name}, all`}</th>
          ${nothingCounted}
          <td>${money(section.cents / 100, scenario.currency)}</td>
          ${hasIntervals ? html`<td></td>` : nothing}
        </tr>
      </tbody>
    </table>
  </div>`;
}

/** A sum has neither quantity nor price. */
const nothingCounted = html`<td class="worked"></td>
  <td class="worked"></td>`;

function partRows(
  scenario: Scenario,
  { payee, lines, cents }: AccountPart,
  intervalOf: ((line: AccountLine) => Interval | undefined) | undefined,
): TemplateResult {
  const name = payeeName(payee, scenario);
  const hasIntervals = intervalOf !== undefined;
  return html`<tr class="payee">
      <th scope="rowgroup" class="text">${name}</th>
      ${nothingCounted}
      <td></td>
      ${hasIntervals ? html`<td></td>` : nothing}
    </tr>
    ${lines.map((line) => lineRow(scenario, payee, line, intervalOf))}
    <tr class="subtotal">
      <th scope="row" class="text">${tr`${name}, subtotal`}</th>
      ${nothingCounted}
      <td>${money(cents / 100, scenario.currency)}</td>
      ${hasIntervals ? html`<td></td>` : nothing}
    </tr>`;
}

function lineRow(
  scenario: Scenario,
  payee: number,
  counted: AccountLine,
  intervalOf: ((line: AccountLine) => Interval | undefined) | undefined,
): TemplateResult {
  const { line, quantity, unitPrice, cents } = counted;
  const { currency } = scenario;
  // What the company pays itself for the sake of a provider says which.
  const about =
    payee === -1 && line.provider >= 0 ? `, ${scenario.providers[line.provider]?.name ?? ''}` : '';
  const interval = intervalOf?.(counted);
  return html`<tr>
    <th scope="row" class="text wrap">
      ${lineInWords(line, scenario)}${about}
      <span class="formula">${formulaInWords(counted, line, currency)}</span>
    </th>
    <td class="worked">${quantityText(quantity, line.quantityUnit)}</td>
    <td class="worked">${Number.isFinite(unitPrice) ? money(unitPrice, currency, 4) : ''}</td>
    <td data-cents=${cents}>${money(cents / 100, currency)}</td>
    ${
      intervalOf === undefined
        ? nothing
        : html`<td class="range">
            ${interval === undefined ? '' : (showInterval(interval, { unit: 'currency', currency }).interval ?? '')}
          </td>`
    }
  </tr>`;
}

function quantityText(quantity: number, unit: string): string {
  if (!Number.isFinite(quantity)) return '';
  return unit.startsWith('of the ')
    ? `${percentage(quantity)} ${said(unit)}`
    : amountOf(Number(quantity.toFixed(3)), unit);
}
