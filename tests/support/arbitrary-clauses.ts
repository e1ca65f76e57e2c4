import { INDICATORS } from '../../src/scenario/schema/contract/indicator.ts';
import type { ScenarioInput } from '../../src/scenario/types.ts';
import type { Draw } from './draw.ts';

/*
 * Clauses of a random contract, each within what the schema accepts.
 */

type ContractInput = ScenarioInput['providers'][number]['contract'];
type PriceInput = ContractInput['prices'][number];
type IndicatorInput = NonNullable<ContractInput['indicators']>[number];
type Clause<K extends keyof ContractInput> = NonNullable<ContractInput[K]>;

export function indexation(draw: Draw, day: () => string): Clause<'indexation'> {
  return {
    from: day(),
    everyMonths: draw.whole(1, 3),
    rate: draw.number(-0.1, 0.1),
    indexedShare: draw.number(0, 1),
  };
}

export function standby(draw: Draw): Clause<'standby'> {
  return {
    retainerPerAgentMonth: draw.number(0, 300),
    activationFee: draw.number(0, 5000),
    perActiveHour: draw.number(0, 80),
  };
}

export function forceMajeure(draw: Draw): Clause<'forceMajeure'> {
  return {
    kinds: draw.chance(0.2) ? [] : ['power', 'flood', 'platform', 'strike'],
    burdenOfProof: draw.one(['provider', 'client'] as const),
    proofSucceeds: draw.number(0, 1),
  };
}

export function leaving(draw: Draw): Clause<'leaving'> {
  return {
    noticeMonths: draw.number(0, 1),
    exitFee: draw.number(0, 1000),
    exitFeeMonths: draw.number(0, 2),
    handOverWeeks: draw.number(0, 4),
  };
}

export function trigger(draw: Draw, splits: boolean): Clause<'triggers'>[number] {
  const measure = draw.one(['answerRate', 'volume', 'averageSpeedOfAnswer'] as const);
  return {
    name: 'Trigger',
    measure,
    is: draw.one(['below', 'above'] as const),
    than: measure === 'averageSpeedOfAnswer' ? draw.number(0, 200) : draw.number(0.5, 1),
    forMonths: 1,
    noticeMonths: draw.whole(0, 1),
    then:
      splits && draw.chance(0.5)
        ? { effect: 'shareBecomes' as const, share: 0.3 }
        : { effect: 'pricesTimes' as const, factor: 0.9 },
    repeats: draw.chance(0.5),
  };
}

export function price(draw: Draw, channels: readonly string[]): PriceInput {
  const amount = draw.number(0, 50);
  const tiers = () => ({
    kind: draw.one(['incremental', 'allUnits'] as const),
    per: draw.one(['month', 'year'] as const),
    steps: [
      { above: draw.number(1, 100), price: draw.number(0, 50) },
      { above: draw.number(101, 500), price: draw.number(0, 50) },
    ],
  });
  const model = draw.one([
    'perContact',
    'perResolvedContact',
    'perHandledMinute',
    'perStaffedHour',
    'perAgentMonth',
    'fixedPerMonth',
  ] as const);
  if (model === 'fixedPerMonth') return { model, price: amount };
  if (model === 'perStaffedHour' || model === 'perAgentMonth') {
    return { model, price: amount, ...draw.maybe('tiers', tiers) };
  }
  return {
    model,
    price: amount,
    ...draw.maybe('channel', () => draw.one(channels)),
    ...draw.maybe('tiers', tiers),
  };
}

export function indicator(draw: Draw): IndicatorInput {
  const name = draw.one(INDICATORS.filter((of) => of !== 'backlogAge'));
  return {
    indicator: name,
    target: name === 'averageSpeedOfAnswer' ? draw.number(0, 300) : draw.number(0.1, 0.9),
    measuredOver: draw.one(['month', 'quarter', 'year'] as const),
    weight: draw.number(0, 1),
    slope: {
      malusPerPoint: draw.number(0, 0.05),
      bonusPerPoint: draw.number(0, 0.02),
      tolerance: draw.number(0, 2),
    },
    capShareOfInvoice: draw.number(0, 0.3),
    ...draw.maybe('earnBack', () => ({ share: draw.number(0, 1), afterPeriods: 1 })),
  };
}
