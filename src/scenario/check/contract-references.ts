import { tr } from '../../base/words.ts';
import type { PathStep } from '../issue.ts';
import type { PriceClause, Provider } from '../types.ts';
import { versionsOf } from './contract-versions.ts';
import { dangling, referrer, type Refer } from './known-ids.ts';
import type { Check, Report } from './report.ts';

/** Every id in a contract, and in what a setup says of contracts, names something that exists. */
export const checkContractReferences: Check = (scenario, report) => {
  const refer = referrer(scenario, report);
  scenario.providers.forEach((provider, p) => {
    for (const { path, given } of versionsOf(provider, p)) {
      given.prices?.forEach((price, index) => {
        priceNames(refer, report, [...path, 'prices', index], price, provider);
      });
      given.indicators?.forEach((indicator, index) => {
        ofChannel(refer, [...path, 'indicators', index], indicator);
      });
      if (given.commitment !== undefined) {
        ofChannel(refer, [...path, 'commitment'], given.commitment);
      }
      given.triggers?.forEach((trigger, index) => {
        const at = [...path, 'triggers', index];
        ofChannel(refer, at, trigger);
        if (trigger.then.effect === 'shareBecomes') ofChannel(refer, [...at, 'then'], trigger.then);
      });
    }
    const contract = ['providers', p, 'contract'];
    provider.contract.amendments?.forEach(({ channels = [], countries = [] }, a) => {
      const path = [...contract, 'amendments', a];
      channels.forEach((id, index) => refer([...path, 'channels', index], id, 'channel'));
      countries.forEach((id, index) =>
        countryOf(report, [...path, 'countries', index], id, provider),
      );
    });
  });
  scenario.setups.forEach(({ departures = [], reallocations = [] }, s) => {
    departures.forEach(({ provider }, index) => {
      refer(['setups', s, 'departures', index, 'provider'], provider, 'provider');
    });
    reallocations.forEach(({ channel }, index) => {
      refer(['setups', s, 'reallocations', index, 'channel'], channel, 'channel');
    });
  });
};

function priceNames(
  refer: Refer,
  report: Report,
  path: readonly PathStep[],
  price: PriceClause,
  provider: Provider,
): void {
  if ('channel' in price) ofChannel(refer, path, price);
  if ('language' in price && price.language !== undefined) {
    refer([...path, 'language'], price.language, 'language');
  }
  if ('country' in price && price.country !== undefined) {
    countryOf(report, [...path, 'country'], price.country, provider);
  }
}

function ofChannel(
  refer: Refer,
  path: readonly PathStep[],
  { channel }: { readonly channel?: string | undefined },
): void {
  if (channel !== undefined) refer([...path, 'channel'], channel, 'channel');
}

/** A contract is about the countries that its own provider works in. */
function countryOf(
  report: Report,
  path: readonly PathStep[],
  id: string,
  { name, sites }: Provider,
): void {
  const known = [...new Set(sites.flatMap(({ country }) => country ?? []))];
  if (!known.includes(id)) dangling(report, path, id, tr`the country of a site of ${name}`, known);
}
