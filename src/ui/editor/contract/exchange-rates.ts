import { html, nothing, type TemplateResult } from 'lit';
import { exchangeSentence, sceneOf } from '../../../i18n/clause-sentences.ts';
import { t } from '../../../i18n/editor.ts';
import type { Scenario } from '../../../scenario/types.ts';
import { setAt } from '../../../store/index.ts';
import { action, errorsAt, field, type EditorContext } from '../context.ts';
import { fold } from '../groups.ts';

const PATH = ['exchangeRates'] as const;

/** What one unit was worth in euros, rounded (reference rates of central banks, 2024): to be replaced. */
const EUROS: Readonly<Record<string, number>> = {
  EUR: 1,
  USD: 0.92,
  GBP: 1.18,
  CHF: 1.05,
  MAD: 0.093,
  TND: 0.3,
  MGA: 0.0002,
  RON: 0.2,
  PLN: 0.23,
  INR: 0.011,
  PHP: 0.016,
  CAD: 0.68,
};

/** Other currencies, each with what it is worth: a contract can then be in it. */
export function exchangeRates(context: EditorContext): TemplateResult {
  const { document } = context.view.draft;
  const { exchangeRates: rates = {}, providers } = document;
  const scene = sceneOf(document);
  const codes = Object.keys(rates);
  const inUse = new Set(providers.map(({ contract }) => contract.currency));
  return fold(context, {
    path: PATH,
    title: t('contracts.rates'),
    summary: codes.length === 0 ? t('none') : codes.join(', '),
    content: () => html`
      <p class="muted small about">${t('contracts.ratesAbout')}</p>
      ${errorsAt(context, PATH)}
      ${Object.entries(rates).map(([code, rate]) => [
        field(context, [...PATH, code], exchangeSentence(code, rate, scene)),
        inUse.has(code)
          ? nothing
          : action(context, 'remove', t('contracts.removeRate', { code }), () => ({
              kind: 'set',
              label: t('contracts.removeRate', { code }),
              path: codes.length === 1 ? PATH : [...PATH, code],
              value: undefined,
              apart: true,
            })),
      ])}
      ${adder(context, document)}
    `,
  });
}

const NAMES = new Intl.DisplayNames(['en-GB'], { type: 'currency' });

function adder(context: EditorContext, { currency, exchangeRates: rates = {} }: Scenario) {
  const free = Object.keys(EUROS).filter((code) => code !== currency && !(code in rates));
  if (free.length === 0) return nothing;
  const label = t('contracts.addRate');
  const add = ({ currentTarget }: Event): void => {
    const row = currentTarget instanceof HTMLElement ? currentTarget.parentElement : null;
    const code = free[row?.querySelector('select')?.selectedIndex ?? 0];
    if (code === undefined) return;
    const rate = Number(((EUROS[code] ?? 1) / (EUROS[currency] ?? 1)).toPrecision(2));
    context.edit({
      kind: 'change',
      label,
      change: (now) => setAt(now, [...PATH, code], rate),
    });
  };
  return html`<div class="adder">
    <label>
      ${t('contracts.newRate')}
      <select>
        ${free.map((code) => html`<option>${NAMES.of(code)} (${code})</option>`)}
      </select>
    </label>
    <button class="action" @click=${add}>${label}</button>
  </div>`;
}
