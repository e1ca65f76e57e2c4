import type { PathStep } from '../issue.ts';
import type { Contract, Provider } from '../types.ts';

type Amendment = NonNullable<Contract['amendments']>[number];

/** The contract as signed, or as an amendment leaves it. */
export interface Version {
  /** Of the contract, or of the amendment. */
  readonly path: readonly PathStep[];
  /** "The contract of Atlas", "The amendment of 2027-07-01 to the contract of Atlas". */
  readonly name: string;
  /** What this version itself says. */
  readonly given: Pick<Amendment, 'prices' | 'premiums' | 'indicators' | 'commitment'>;
  /** What holds from then on. */
  readonly prices: Contract['prices'];
  readonly premiums: NonNullable<Contract['premiums']>;
}

/** Every version of a provider's contract, in the order of the document. */
export function versionsOf(provider: Provider, place: number): readonly Version[] {
  const { contract } = provider;
  const path = ['providers', place, 'contract'];
  let { prices, premiums = [] } = contract;
  const versions: Version[] = [
    { path, name: `The contract of ${provider.name}`, given: contract, prices, premiums },
  ];
  contract.amendments?.forEach((given, index) => {
    prices = given.prices ?? prices;
    premiums = given.premiums ?? premiums;
    versions.push({
      path: [...path, 'amendments', index],
      name: `The amendment of ${given.from} to the contract of ${provider.name}`,
      given,
      prices,
      premiums,
    });
  });
  return versions;
}
