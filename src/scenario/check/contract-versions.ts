import { tr } from '../../base/words.ts';
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
  readonly given: Pick<Amendment, keyof Amendment & keyof Contract>;
  /** First day on which it holds (ISO 8601); undefined: as signed. */
  readonly from: string | undefined;
  /** What holds from then on. */
  readonly prices: Contract['prices'];
  readonly premiums: NonNullable<Contract['premiums']>;
  readonly leaving: Contract['leaving'];
}

/** Every version of a provider's contract, in the order of the document. */
export function versionsOf(provider: Provider, place: number): readonly Version[] {
  const { contract } = provider;
  const path = ['providers', place, 'contract'];
  let { prices, premiums = [], leaving } = contract;
  const signed = { path, name: tr`The contract of ${provider.name}`, from: undefined };
  const versions: Version[] = [{ ...signed, given: contract, prices, premiums, leaving }];
  contract.amendments?.forEach((given, index) => {
    prices = given.prices ?? prices;
    premiums = given.premiums ?? premiums;
    leaving = given.leaving ?? leaving;
    versions.push({
      path: [...path, 'amendments', index],
      name: tr`The amendment of ${given.from} to the contract of ${provider.name}`,
      from: given.from,
      given,
      prices,
      premiums,
      leaving,
    });
  });
  return versions;
}

/** Every trigger of a contract, as signed or amended. */
export function triggersOf({
  triggers = [],
  amendments = [],
}: Contract): readonly NonNullable<Contract['triggers']>[number][] {
  return [...triggers, ...amendments.flatMap((each) => each.triggers ?? [])];
}
