import { html, nothing, type TemplateResult } from 'lit';
import { sceneOf } from '../../i18n/clause-sentences.ts';
import { t } from '../../i18n/editor.ts';
import { formatPath } from '../../scenario/issue.ts';
import type { Contract, Provider } from '../../scenario/types.ts';
import type { Path } from '../../store/index.ts';
import { disclosure, errorsAt, field, group, type EditorContext } from './context.ts';
import { amendmentCards } from './contract/amendment-cards.ts';
import { clientCards } from './contract/client-cards.ts';
import { costInWords } from './contract/clause-cost.ts';
import { contractKinds } from './contract/clause-kinds.ts';
import { clauseMenu } from './contract/clause-menu.ts';
import { commitmentCard } from './contract/commitment-card.ts';

import { exchangeRates } from './contract/exchange-rates.ts';
import {
  premiumCards,
  priceCards,
  priceTermCards,
  type CardPlace,
} from './contract/price-cards.ts';
import { relationCards, standbyCard } from './contract/relation-cards.ts';
import { indicatorCards, resultTermCards } from './contract/result-cards.ts';
import { triggerCards } from './contract/trigger-cards.ts';
import { choiceName } from './names.ts';

/** What each provider is paid for under which terms, and what bad service costs the company. */
export function contractsPart(context: EditorContext): TemplateResult {
  const { channels, providers } = context.view.draft.document;
  return html`
    ${providers.map((provider, index) => {
      const path = ['providers', index, 'contract'];
      return disclosure(context, {
        key: formatPath(path),
        title: provider.name,
        summary: contractInWords(provider.contract),
        paths: [path],
        content: () => contractCards(context, provider, index, path),
      });
    })}
    ${group(t('contracts.own'), [
      ...channels.map(({ name }, index) =>
        field(
          context,
          ['channels', index, 'costPerLostContact'],
          channels.length === 1 ? undefined : t('contracts.lostContact', { channel: name }),
        ),
      ),
      ...clientCards(context),
    ])}
    ${exchangeRates(context)}
  `;
}

/** "per contact, fixed a month · 3 more clauses". */
function contractInWords(contract: Contract): string {
  const { prices, premiums, indicators, amendments, triggers } = contract;
  const alone = [
    contract.indexation,
    contract.minimumPerMonth,
    contract.commitment,
    contract.indicatorCaps,
    contract.forceMajeure,
    contract.leaving,
    contract.partnership,
  ].filter((each) => each !== undefined);
  const listed = [premiums, indicators, amendments, triggers].map((each) => each?.length ?? 0);
  const count = alone.length + listed.reduce((sum, each) => sum + each, 0);
  const paid = prices.map(({ model }) => choiceName(model)).join(', ');
  return [
    paid === '' ? t('contracts.nothing') : paid,
    ...(count === 0 ? [] : [t('contracts.clauses', { count })]),
  ].join(' · ');
}

function contractCards(
  context: EditorContext,
  provider: Provider,
  index: number,
  path: Path,
): TemplateResult {
  const { document } = context.view.draft;
  const { contract, name } = provider;
  const place: CardPlace = {
    provider: index,
    amendment: -1,
    scene: sceneOf(document, provider),
  };
  const own = (key: string): Path => [...path, key];
  const cost = costInWords(context.figures, document, { provider: index });
  const { commitment, indicators = [], indicatorCaps, forceMajeure } = contract;
  const { premiums = [], amendments = [], triggers = [] } = contract;
  const hasResults =
    indicators.length > 0 || indicatorCaps !== undefined || forceMajeure !== undefined;
  return html`
    ${cost === '' ? nothing : html`<p class="small total">${t('contracts.total', { name, cost })}</p>`}
    ${
      document.exchangeRates === undefined && contract.currency === undefined
        ? nothing
        : field(context, own('currency'))
    }
    ${group(t('contracts.prices'), [
      priceCards(context, own('prices'), contract.prices, place),
      premiumCards(context, own('premiums'), premiums, place),
      ...priceTermCards(context, path, contract, place),
    ])}
    ${
      commitment === undefined
        ? nothing
        : group(
            t('contracts.volume'),
            commitmentCard(context, own('commitment'), commitment, place),
          )
    }
    ${
      hasResults
        ? group(t('contracts.results'), [
            indicatorCards(context, own('indicators'), indicators, place),
            ...resultTermCards(context, path, contract, place),
          ])
        : nothing
    }
    ${
      amendments.length + triggers.length > 0
        ? group(t('contracts.changes'), [
            amendmentCards(context, own('amendments'), contract, place),
            triggerCards(context, own('triggers'), triggers, place),
          ])
        : nothing
    }
    ${group(t('contracts.cover'), standbyCard(context, own('standby'), contract, place))}
    ${group(t('contracts.relation'), relationCards(context, path, contract, place))}
    ${errorsAt(context, path)} ${clauseMenu(context, path, contractKinds())}
  `;
}
