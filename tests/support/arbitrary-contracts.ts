import fc from 'fast-check';
import { isoDate, parseIsoDate } from '../../src/base/calendar.ts';
import { present } from '../../src/base/assert.ts';
import type { ScenarioInput } from '../../src/scenario/types.ts';
import { scenarioOf } from './arbitrary-scenario.ts';
import {
  forceMajeure,
  indexation,
  indicator,
  leaving,
  price,
  standby,
  trigger,
} from './arbitrary-clauses.ts';
import { Draw } from './draw.ts';

type ContractInput = ScenarioInput['providers'][number]['contract'];
type PriceInput = ContractInput['prices'][number];
type IndicatorInput = NonNullable<ContractInput['indicators']>[number];
type SetupInput = ScenarioInput['setups'][number];

/**
 * A small scenario over a month or two whose contracts may use any clause. Some are refused:
 * an indicator that nothing measures, a departure that leaves nobody.
 */
export function contractArbitraryScenario(): fc.Arbitrary<ScenarioInput> {
  const limits = {
    days: 45,
    contactsPerDay: 40,
    channels: 2,
    providers: 3,
    setups: 2,
    plain: false,
  };
  return fc.gen().map((generate) => {
    const draw = new Draw(generate, limits);
    return contracted(draw, scenarioOf(draw));
  });
}

function contracted(draw: Draw, scenario: ScenarioInput): ScenarioInput {
  const { days } = scenario.horizon;
  const start = present(parseIsoDate(scenario.horizon.start), 'start');
  const day = (): string => isoDate(start + draw.whole(0, days - 1));
  const channels = scenario.channels.map(({ id }) => id);
  return {
    ...scenario,
    exchangeRates: { CHF: 1.05 },
    ...draw.maybe('client', () => ({
      perBreach: draw.number(0, 10_000),
      perTransfer: draw.number(0, 5),
      churn: {
        afterLost: draw.number(0, 0.2),
        afterUnresolved: draw.number(0, 0.2),
        customerValue: draw.number(0, 500),
      },
      penalty: { whenHoursExceed: draw.number(0, 20), amount: 1000, perHour: draw.number(0, 10) },
    })),
    providers: scenario.providers.map((provider) => ({
      ...provider,
      skills: Object.fromEntries(
        channels.map((id) => [
          id,
          { firstContactResolution: draw.number(0.5, 1), satisfaction: 0.8, quality: 0.9 },
        ]),
      ),
      contract: { ...provider.contract, ...clauses(draw, scenario, provider.id, day) },
    })),
    setups: scenario.setups.map((setup) => ({ ...setup, ...moves(draw, setup, scenario, day) })),
  };
}

function clauses(
  draw: Draw,
  scenario: ScenarioInput,
  provider: string,
  day: () => string,
): Partial<ContractInput> {
  const channels = scenario.channels.map(({ id }) => id);
  const splits = scenario.setups.some(({ routing }) =>
    Object.values(routing).some((of) => sharesWith(of, provider)),
  );
  const indicators = (): IndicatorInput[] => draw.list(draw.whole(1, 3), () => indicator(draw));
  const prices = (): PriceInput[] => draw.list(draw.whole(0, 3), () => price(draw, channels));
  // What goes by volume, so that surcharges and commitments have something to act on.
  const byVolume: PriceInput = { model: 'perContact', price: draw.number(0, 10) };
  return {
    prices: [byVolume, ...prices()],
    ...draw.maybe('currency', () => 'CHF'),
    ...draw.maybe('premiums', () => [
      { name: 'Night', surcharge: draw.number(0, 1), from: '20:00', to: '06:00' },
      { name: 'Weekend', surcharge: draw.number(0, 1), days: [6, 7] },
    ]),
    ...draw.maybe('indexation', () => indexation(draw, day)),
    ...draw.maybe('minimumPerMonth', () => draw.number(0, 5000)),
    ...draw.maybe('standby', () => standby(draw)),
    ...draw.maybe('governancePerYear', () => draw.number(0, 100_000)),
    ...draw.maybe('commitment', () => ({
      forecastWeeksAhead: draw.whole(0, 8),
      band: draw.number(0, 0.3),
      takeOrPay: draw.number(0, 1),
      above: draw.one(['premium', 'refuse'] as const),
      premiumFactor: draw.number(1, 2),
    })),
    ...draw.maybe('indicators', indicators),
    ...draw.maybe('indicatorCaps', () => ({ malus: draw.number(0, 0.2), bonus: 0.05 })),
    ...draw.maybe('forceMajeure', () => forceMajeure(draw)),
    ...draw.maybe('amendments', () => [
      {
        from: day(),
        ...draw.maybe('prices', () => [byVolume, ...prices()]),
        ...draw.maybe('indicators', indicators),
        ...(splits ? draw.maybe('volumeFactor', () => draw.number(0, 1)) : {}),
        ...draw.maybe('indexation', () => indexation(draw, day)),
        ...draw.maybe('minimumPerMonth', () => draw.number(0, 5000)),
        ...draw.maybe('standby', () => standby(draw)),
        ...draw.maybe('governancePerYear', () => draw.number(0, 100_000)),
        ...draw.maybe('indicatorCaps', () => ({ malus: draw.number(0, 0.2), bonus: 0.05 })),
        ...draw.maybe('forceMajeure', () => forceMajeure(draw)),
        ...draw.maybe('triggers', () => draw.list(draw.whole(0, 2), () => trigger(draw, splits))),
        ...draw.maybe('leaving', () => leaving(draw)),
        ...draw.maybe('integrationCost', () => draw.number(0, 10_000)),
      },
    ]),
    ...draw.maybe('triggers', () => [trigger(draw, splits)]),
    leaving: leaving(draw),
    ...draw.maybe('partnership', () => ({
      integrationCost: draw.number(0, 10_000),
      learning: { factorPerDoubling: draw.number(0.8, 1), contactsBefore: 100 },
      helpDelayFactor: draw.number(0, 2),
    })),
  };
}

type RoutingInput = SetupInput['routing'][string];

/** Whether a channel is split in fixed shares between a provider and another. */
function sharesWith(routing: RoutingInput, provider: string): boolean {
  return (
    routing.policy === 'split' &&
    provider in routing.shares &&
    Object.keys(routing.shares).length > 1
  );
}

function providersOf(routing: RoutingInput): readonly string[] {
  switch (routing.policy) {
    case 'split':
      return Object.keys(routing.shares);
    case 'priority':
      return routing.order;
    case 'leastExpectedWait':
      return routing.providers;
  }
}

/** What moves volumes in a setup: somebody leaves, shares follow performance, quality drifts. */
function moves(
  draw: Draw,
  { routing, teams }: SetupInput,
  { channels, providers }: ScenarioInput,
  day: () => string,
): Partial<SetupInput> {
  const split = channels.find(({ id }) => {
    const of = routing[id];
    return of?.policy === 'split' && Object.keys(of.shares).length > 1;
  });
  const shared = Object.values(routing).every((of) => providersOf(of).length > 1);
  const leavers = providers.filter(({ sites }) =>
    teams.some(({ site }) => sites.some(({ id }) => id === site)),
  );
  return {
    ...(shared && leavers.length > 1
      ? draw.maybe('departures', () => [departure(draw, draw.one(leavers).id, day)])
      : {}),
    ...(split === undefined
      ? {}
      : draw.maybe('reallocations', () => [
          {
            channel: split.id,
            measure: draw.one(['answerRate', 'firstContactResolution'] as const),
            everyMonths: 1,
            step: draw.number(0, 0.3),
            minimumShare: draw.number(0, 0.2),
          },
        ])),
    ...(channels.some(({ repeat }) => repeat !== undefined)
      ? draw.maybe('qualityDrift', () => ({
          resolutionFactor: draw.number(0.5, 1),
          handleTimeFactor: draw.number(1, 1.5),
        }))
      : {}),
  };
}

function departure(
  draw: Draw,
  provider: string,
  day: () => string,
): NonNullable<SetupInput['departures']>[number] {
  return {
    provider,
    reason: draw.one(['notice', 'breach', 'insolvency'] as const),
    ...(draw.chance(0.7) ? { on: day() } : { perYear: draw.number(0.1, 10) }),
    ...draw.maybe('lastsDays', () => draw.whole(0, 40)),
    ...draw.maybe('successor', () => ({
      leadWeeks: draw.number(0, 3),
      rampWeeks: draw.number(0, 3),
      startFactor: draw.number(1, 2),
      learningWeeks: draw.number(0, 3),
      costPerAgent: draw.number(0, 5000),
    })),
  };
}
