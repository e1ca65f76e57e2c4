import { said, tr } from '../../../base/words.ts';
import { html, type TemplateResult } from 'lit';
import { mayBeAsked, monthsOf } from '../../../estimate/leaving/plan.ts';
import {
  TERM_RANGES,
  type LeavingNumber,
  type LeavingReason,
  type LeavingTerms,
} from '../../../estimate/leaving/terms.ts';
import { monthInWords } from '../../../estimate/leaving/words.ts';
import type { Scenario } from '../../../scenario/types.ts';

/** What is asked for on the page. */
export interface LeavingChoices {
  readonly provider: string;
  readonly terms: LeavingTerms;
  readonly months: readonly number[];
  readonly replications: number;
}

interface TermField {
  readonly term: LeavingNumber;
  readonly label: string;
  readonly step?: string;
}

const NOTICE: readonly TermField[] = [
  { term: 'noticeMonths', label: 'Notice, months' },
  { term: 'handOverWeeks', label: 'Hand-over, weeks' },
  { term: 'exitFee', label: 'Exit fee' },
  { term: 'exitFeeMonths', label: 'Exit fee, months of invoice' },
];

const SUCCESSOR: readonly TermField[] = [
  { term: 'leadWeeks', label: 'Lead time, weeks' },
  { term: 'rampWeeks', label: 'Ramp, weeks' },
  { term: 'startFactor', label: 'First contacts take, times', step: '0.1' },
  { term: 'learningWeeks', label: 'Learning time, weeks' },
  { term: 'costPerAgent', label: 'Cost per new agent' },
];

const REASONS: readonly (readonly [LeavingReason, string])[] = [
  ['notice', 'The client gives notice'],
  ['breach', 'Breach: no notice, no fee'],
  ['insolvency', 'Insolvency: from one day to the next'],
];

const MOST_MONTHS = 12;

/** Where the question is put: provider, reason, months, terms. */
export function leavingForm(
  scenario: Scenario,
  choices: LeavingChoices,
  change: (choices: Partial<LeavingChoices>) => void,
): TemplateResult {
  const { provider, terms, months, replications } = choices;
  const number = ({ term, label, step = 'any' }: TermField): TemplateResult =>
    html`<label
      >${said(label)}
      <input
        type="number"
        required
        min=${TERM_RANGES[term].least}
        max=${TERM_RANGES[term].most}
        step=${step}
        .value=${String(terms[term])}
        @change=${({ target }: Event) => {
          if (!(target instanceof HTMLInputElement) || !target.reportValidity()) return;
          change({ terms: { ...terms, [term]: target.valueAsNumber } });
        }}
    /></label>`;
  const select = (
    label: string,
    chosen: string,
    options: readonly (readonly [string, string])[],
    set: (value: string) => void,
  ): TemplateResult =>
    html`<label
      >${label}
      <select
        @change=${({ target }: Event) => target instanceof HTMLSelectElement && set(target.value)}
      >
        ${options.map(
          ([value, name]) =>
            html`<option value=${value} .selected=${value === chosen}>${name}</option>`,
        )}
      </select></label
    >`;
  const dualRunning = html`<label class="tick"
    ><input
      type="checkbox"
      .checked=${terms.keepsStaff}
      @change=${({ target }: Event) =>
        target instanceof HTMLInputElement &&
        change({ terms: { ...terms, keepsStaff: target.checked } })}
    />${tr`Dual running: full staff until the last day`}</label
  >`;
  const toggle = (month: number, isOn: boolean): void => {
    const others = months.filter((each) => each !== month);
    change({ months: isOn ? [...others, month].sort((a, b) => a - b) : others });
  };
  return html`
    <div class="choices">
      ${select(
        tr`Provider that leaves`,
        provider,
        mayBeAsked(scenario).map(({ id, name }) => [id, name]),
        (value) => change({ provider: value }),
      )}
      ${select(
        tr`Why`,
        terms.reason,
        REASONS.map(([reason, name]) => [reason, said(name)]),
        (value) => {
          const found = REASONS.find(([reason]) => reason === value)?.[0];
          if (found !== undefined) change({ terms: { ...terms, reason: found } });
        },
      )}
    </div>
    <fieldset>
      <legend>${tr`Told on the first day of`}</legend>
      <div class="choices">
        ${monthsOf(scenario)
          .slice(0, MOST_MONTHS)
          .map(
            ({ toldOn }, index) =>
              html`<label class="tick"
                ><input
                  type="checkbox"
                  .checked=${months.includes(index + 1)}
                  @change=${({ target }: Event) =>
                    target instanceof HTMLInputElement && toggle(index + 1, target.checked)}
                />${monthInWords(toldOn)}</label
              >`,
          )}
      </div>
    </fieldset>
    <details>
      <summary>${tr`Terms: notice and fee, and how those who take over grow`}</summary>
      <div class="choices">
        ${terms.reason === 'notice' ? [...NOTICE.map(number), dualRunning] : ''}
        ${SUCCESSOR.map(number)}
        <label
          >${tr`Replications of each departure`}
          <input
            type="number"
            required
            min="2"
            max="10000"
            step="1"
            .value=${String(replications)}
            @change=${({ target }: Event) => {
              if (!(target instanceof HTMLInputElement) || !target.reportValidity()) return;
              change({ replications: target.valueAsNumber });
            }}
        /></label>
      </div>
      <p class="hint">
        ${tr`Notice, fee and hand-over are the contract’s own (three months and no fee where it says nothing). New agents: four weeks to recruit, eight to train and supervise, then classes over twelve weeks; 50 % slower at first; industry figures.`}
      </p>
    </details>
  `;
}
