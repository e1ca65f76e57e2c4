import { html, nothing, type TemplateResult } from 'lit';
import { t } from '../../i18n/editor.ts';
import { formatPath } from '../../scenario/issue.ts';
import type { Contract, PriceClause } from '../../scenario/types.ts';
import type { Path } from '../../store/index.ts';
import {
  action,
  choose,
  disclosure,
  errorsAt,
  field,
  fieldsOf,
  group,
  pick,
  type EditorContext,
} from './context.ts';
import { choiceName } from './names.ts';

/** The price models that are simulated. */
const MODELS = ['perContact', 'perHandledMinute', 'perStaffedHour', 'fixedPerMonth'] as const;

/** What each provider is paid for, and what a lost contact costs. */
export function contractsPart(context: EditorContext): TemplateResult {
  const { channels, providers } = context.view.draft.document;
  return html`
    ${providers.map((provider, index) => {
      const path = ['providers', index, 'contract'];
      return disclosure(context, {
        key: formatPath(path),
        title: provider.name,
        summary: provider.contract.prices.map(({ model }) => choiceName(model)).join(', '),
        paths: [path],
        content: () => contractFields(context, provider.contract, path),
      });
    })}
    ${channels.map(({ name }, index) =>
      field(
        context,
        ['channels', index, 'costPerLostContact'],
        channels.length === 1 ? undefined : t('contracts.lostContact', { channel: name }),
      ),
    )}
  `;
}

function contractFields(context: EditorContext, contract: Contract, path: Path): TemplateResult {
  const prices = [...path, 'prices'];
  return html`
    ${contract.prices.map((clause, index) => clauseFields(context, clause, prices, index))}
    ${errorsAt(context, prices)}
    ${action(context, 'add', t('contracts.addPrice'), () => ({
      kind: 'insert',
      label: t('contracts.addPrice'),
      path: prices,
      index: contract.prices.length,
      item: { model: 'perContact', price: 3 },
    }))}
    ${field(context, [...path, 'governancePerYear'])}
    ${group(
      t('contracts.standby'),
      fieldsOf(
        context,
        [...path, 'standby'],
        ['retainerPerAgentMonth', 'activationFee', 'perActiveHour'],
      ),
    )}
    ${['commitment', 'indicators', 'forceMajeure', 'amendments', 'leaving'].map((key) =>
      errorsAt(context, [...path, key]),
    )}
  `;
}

function clauseFields(context: EditorContext, clause: PriceClause, list: Path, index: number) {
  const path = [...list, index];
  const models = new Set<string>([...MODELS, clause.model]);
  const options = [...models].map((value) => ({ value, label: choiceName(value) }));
  return html`
    ${pick(t('contracts.model'), options, clause.model, (model) => {
      const value = { model, price: clause.price };
      choose(context, t('contracts.model'), path, value);
    })}
    ${errorsAt(context, [...path, 'model'])} ${field(context, [...path, 'price'])}
    ${hasChannel(context, clause) ? field(context, [...path, 'channel']) : nothing}
    ${action(context, 'remove', t('contracts.removePrice'), () => ({
      kind: 'remove',
      label: t('contracts.removePrice'),
      path: list,
      index,
    }))}
  `;
}

/** Whether a clause may be of one channel: most are, where there are several. */
function hasChannel({ view }: EditorContext, { model }: PriceClause): boolean {
  const { channels } = view.draft.document;
  const isOfAll =
    model === 'perStaffedHour' || model === 'fixedPerMonth' || model === 'perAgentMonth';
  return channels.length > 1 && !isOfAll;
}
