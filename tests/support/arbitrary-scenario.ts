import fc from 'fast-check';
import { isoDate, isoMinute } from '../../src/base/calendar.ts';
import type { ScenarioInput } from '../../src/scenario/types.ts';
import { arbitraryChannels } from './arbitrary-channels.ts';
import { arbitraryHazards } from './arbitrary-hazards.ts';
import { arbitraryProviders } from './arbitrary-providers.ts';
import { arbitrarySetups } from './arbitrary-setups.ts';
import { Draw, type Features, type Limits } from './draw.ts';

/**
 * A valid scenario of modest size that may use every part of the document the engine honours; a
 * plain one only what version 1.0.0 of the engine did.
 */
export function arbitraryScenario({ plain = false }: Features = {}): fc.Arbitrary<ScenarioInput> {
  const contactsPerDay = plain ? 20_000 : 3000;
  return scenarios({ days: 60, contactsPerDay, channels: 4, providers: 5, setups: 4, plain });
}

/**
 * A valid scenario that simulates in milliseconds: at most 3 days, about 600 contacts a day at most
 * (before redials and the effects of hazards), 3 providers, hazards that strike often.
 */
export function smallArbitraryScenario({
  plain = false,
}: Features = {}): fc.Arbitrary<ScenarioInput> {
  const channels = plain ? 2 : 3;
  return scenarios({ days: 3, contactsPerDay: 600, channels, providers: 3, setups: 2, plain });
}

function scenarios(limits: Limits): fc.Arbitrary<ScenarioInput> {
  return fc.gen().map((generate) => scenarioOf(new Draw(generate, limits)));
}

/** A valid scenario within the limits of `draw`. */
export function scenarioOf(draw: Draw): ScenarioInput {
  const { limits, small } = draw;
  const start = draw.whole(small ? 20_454 : 0, small ? 20_900 : 80_000);
  const days = draw.whole(1, limits.days);
  const intervalMinutes = draw.one([5, 10, 15, 30, 60] as const);
  const period = { start, days, intervalMinutes };
  const channels = arbitraryChannels(draw, period);
  const providers = arbitraryProviders(
    draw,
    channels.map(({ id }) => id),
  );
  return {
    schemaVersion: 1,
    name: draw.name(),
    ...draw.maybe('description', () => draw.name()),
    ...draw.maybe('currency', () => draw.one(['EUR', 'USD', 'MAD'])),
    horizon: {
      start: isoDate(start),
      days,
      intervalMinutes,
      ...draw.feature('warmUpDays', () => draw.whole(0, small ? 2 : 7)),
    },
    ...draw.feature('specialDays', () => specialDays(draw, start, days)),
    channels,
    providers,
    hazards: arbitraryHazards(draw, providers, start, days, isoMinute),
    setups: arbitrarySetups(draw, channels, providers, period),
    run: { seed: draw.name(), replications: draw.whole(1, 500) },
  };
}

/** Some days of the horizon; the first one, on which every channel is open, is never closed. */
function specialDays(
  draw: Draw,
  start: number,
  days: number,
): NonNullable<ScenarioInput['specialDays']> {
  const chosen = new Set(draw.list(draw.whole(1, 4), () => draw.whole(0, days - 1)));
  return [...chosen].map((day) => ({
    date: isoDate(start + day),
    name: draw.name(),
    ...(day > 0 ? draw.maybe('closed', () => draw.chance(0.5)) : {}),
    ...draw.maybe('demandFactor', () => draw.number(0, 2)),
    ...draw.maybe('staffingFactor', () => draw.number(0, 2)),
  }));
}
