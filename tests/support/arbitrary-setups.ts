import type { ScenarioInput } from '../../src/scenario/types.ts';
import { arbitraryRouting } from './arbitrary-routing.ts';
import { arbitraryTeam, type Period } from './arbitrary-teams.ts';
import type { Draw } from './draw.ts';

type ChannelInput = ScenarioInput['channels'][number];
type ProviderInput = ScenarioInput['providers'][number];
type SetupInput = ScenarioInput['setups'][number];

/** Setups that route every channel to providers who have a team for it. */
export function arbitrarySetups(
  draw: Draw,
  channels: readonly ChannelInput[],
  providers: readonly ProviderInput[],
  period: Period,
): SetupInput[] {
  return Array.from({ length: draw.whole(1, draw.limits.setups) }, (_, index) => {
    const channelsOfSite = new Map<string, ChannelInput[]>();
    const routing: SetupInput['routing'] = {};
    for (const channel of channels) {
      const chosen = draw.some(providers, 1);
      for (const { sites } of chosen) {
        for (const site of draw.some(sites, 1)) {
          channelsOfSite.set(site.id, [...(channelsOfSite.get(site.id) ?? []), channel]);
        }
      }
      routing[channel.id] = arbitraryRouting(
        draw,
        channel,
        channels,
        chosen.map((provider) => provider.id),
        period.intervalMinutes,
      );
    }
    const teams = [...channelsOfSite].flatMap(([site, served]) =>
      draw.chance(0.7)
        ? [arbitraryTeam(draw, site, served, period)]
        : served.map((channel) => arbitraryTeam(draw, site, [channel], period)),
    );
    return { id: `setup-${String(index)}`, name: draw.name(), teams, routing };
  });
}
