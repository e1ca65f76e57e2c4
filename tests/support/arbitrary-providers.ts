import { HAZARD_KINDS } from '../../src/scenario/schema/hazard.ts';
import type { ScenarioInput } from '../../src/scenario/types.ts';
import type { Draw } from './draw.ts';

type ProviderInput = ScenarioInput['providers'][number];
type SiteInput = ProviderInput['sites'][number];
type PriceInput = ProviderInput['contract']['prices'][number];

/** Providers with one to three sites each, some of which share regions and dependencies. */
export function arbitraryProviders(draw: Draw, channels: readonly string[]): ProviderInput[] {
  const providers = Array.from(
    { length: draw.whole(1, draw.limits.providers) },
    (_, index): ProviderInput => {
      const id = `provider-${String(index)}`;
      return {
        id,
        name: draw.name(),
        sites: draw
          .list(draw.whole(1, draw.small ? 2 : 3), () => id)
          .map((provider, s) => site(draw, `site-${provider}-${String(s)}`)),
        ...draw.maybe('skills', () => skills(draw, channels)),
        ...draw.feature('lines', () => draw.whole(1, 60)),
        contract: {
          prices: draw.list(draw.whole(0, 4), () => price(draw, channels)),
          ...draw.maybe('standby', () => ({
            retainerPerAgentMonth: draw.number(0, 500),
            activationFee: draw.number(0, 5000),
            perActiveHour: draw.number(0, 60),
          })),
          ...draw.maybe('governancePerYear', () => draw.number(0, 200_000)),
        },
      };
    },
  );
  const everywhere = providers.flatMap(({ sites }) => sites.map(({ id }) => id));
  return providers.map((provider) => ({
    ...provider,
    sites: provider.sites.map((own) => ({ ...own, ...seats(draw, own.id, everywhere) })),
  }));
}

/** Recovery seats at another site, whoever its provider is. */
function seats(
  draw: Draw,
  id: string,
  everywhere: readonly string[],
): Pick<SiteInput, 'recoverySeats'> {
  const others = everywhere.filter((other) => other !== id);
  if (others.length === 0) return {};
  return draw.feature('recoverySeats', () => ({
    seats: draw.whole(1, 20),
    at: draw.one(others),
    afterHours: draw.number(0, 8),
  }));
}

function site(draw: Draw, id: string): SiteInput {
  const against = draw.list(draw.whole(0, 3), () => draw.one(HAZARD_KINDS));
  return {
    id,
    name: draw.name(),
    ...draw.maybe('region', () => draw.one(['north', 'south', 'coast'])),
    ...draw.maybe('dependsOn', () => draw.some(['carrier-a', 'carrier-b', 'platform', 'grid'], 0)),
    ...draw.maybe('protections', () =>
      against.map((kind) => ({
        against: kind,
        hours: draw.number(0.1, 48),
        reliability: draw.number(0, 1),
        ...draw.feature('startMinutes', () => draw.number(0, 120)),
        ...draw.feature('failuresPerHour', () => draw.number(0, 2)),
      })),
    ),
    ...draw.maybe('homeWorking', () => ({
      share: draw.number(0, 1),
      afterHours: draw.number(0, 8),
      ...draw.feature('handleTimeFactor', () => draw.number(0.5, 2)),
    })),
    ...draw.feature('absence', () => absence(draw)),
  };
}

function absence(draw: Draw): NonNullable<SiteInput['absence']> {
  const mean = draw.number(0, 0.4);
  return { mean, standardDeviation: draw.chance(0.2) ? 0 : mean * draw.number(0.05, 0.8) };
}

function skills(draw: Draw, channels: readonly string[]): NonNullable<ProviderInput['skills']> {
  return Object.fromEntries(
    draw.some(channels, 0).map((channel) => [
      channel,
      {
        ...(draw.chance(0.8) ? { handleTimeFactor: draw.number(0.5, 2) } : {}),
        ...draw.feature('firstContactResolution', () => draw.number(0.5, 1), 0.5),
        ...draw.feature('satisfaction', () => draw.number(0, 1), 0.5),
      },
    ]),
  );
}

function price(draw: Draw, channels: readonly string[]): PriceInput {
  const amount = draw.number(0, 100);
  const model = draw.one(['perContact', 'perHandledMinute', 'perStaffedHour', 'fixedPerMonth']);
  if (model === 'perStaffedHour' || model === 'fixedPerMonth') return { model, price: amount };
  return { model, price: amount, ...draw.maybe('channel', () => draw.one(channels)) };
}
