import type { Contract, Scenario, Setup } from '../../scenario/types.ts';

type Amendment = NonNullable<Contract['amendments']>[number];
type Terms = Partial<Contract> & Amendment;

/**
 * A scenario without the amounts of money that nothing but the ledger reads: prices and fees, bonus
 * and malus, what the client loses. What is left decides what is simulated and which facts are logged:
 * when surcharges hold and which of them counts, what is measured, what is forgiven, who leaves, and
 * whatever a contract may change of the work.
 */
export function withoutAmounts(scenario: Scenario, setup: Setup): readonly [object, object] {
  const { exchangeRates: _, currency: __, client, ...rest } = scenario;
  const disruptions =
    client !== undefined && (client.perBreach > 0 || client.penalty !== undefined);
  const world = {
    ...rest,
    client: { disruptions },
    channels: scenario.channels.map(({ costPerLostContact: ___, ...channel }) => channel),
    providers: scenario.providers.map((provider) => ({
      ...provider,
      ...('contract' in provider ? { contract: contractOf(provider.contract) } : {}),
    })),
  };
  const departures = setup.departures?.map(({ successor, ...departure }) => ({
    ...departure,
    ...(successor === undefined ? {} : { successor: { ...successor, costPerAgent: 0 } }),
  }));
  const own = { ...setup, ...(departures === undefined ? {} : { departures }) };
  return [world, own];
}

function contractOf(contract: Contract): unknown {
  const { currency: _, governancePerYear: __, partnership, amendments, ...terms } = contract;
  return {
    ...termsOf(terms as Terms),
    partnership: partnership && { ...partnership, integrationCost: 0 },
    amendments: amendments?.map(({ governancePerYear: ___, integrationCost: ____, ...amendment }) =>
      termsOf(amendment as Terms),
    ),
  };
}

/** What a contract and an amendment have in common. */
function termsOf(terms: Terms): object {
  const { minimumPerMonth: _, indicatorCaps: __, ...rest } = terms;
  const { prices, premiums, standby, commitment, indicators, leaving } = terms;
  return {
    ...rest,
    // A price amended, and one that counts over years, divide the horizon; how high it is does not.
    prices: prices && {
      countsYears: prices.some((clause) => 'tiers' in clause && clause.tiers?.per === 'year'),
    },
    premiums: premiums?.map((premium) => ({
      ...premium,
      surcharge: rankOf(
        premium.surcharge,
        premiums.map(({ surcharge }) => surcharge),
      ),
    })),
    standby: standby && true,
    commitment: commitment && {
      ...commitment,
      band: commitment.above === 'refuse' ? commitment.band : 0,
      premiumFactor: 1,
      takeOrPay: commitment.takeOrPay > 0,
    },
    indicators: indicators && {
      any: indicators.length > 0,
      ages: indicators.some(({ indicator }) => indicator === 'backlogAge'),
    },
    leaving: leaving && { ...leaving, exitFee: 0, exitFeeMonths: 0 },
  };
}

/** Which of several surcharges counts follows from their order; 0: it counts for nothing. */
function rankOf(surcharge: number, all: readonly number[]): number {
  if (surcharge <= 0) return 0;
  return 1 + new Set(all.filter((other) => other > 0 && other < surcharge)).size;
}
