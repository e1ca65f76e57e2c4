import type { RoutingPlan } from '../routing/routing-plan.ts';
import type { Outcomes } from './customers.ts';

/** What follows a contact at each team, and where nothing does. */
export function outcomesOf(plan: RoutingPlan): Outcomes & { readonly follows: Uint8Array } {
  const cells = plan.teams.flatMap((team, index) =>
    plan.channels.map((routing, channel) => {
      const { firstContactResolution, satisfaction } = plan.skills[index]![channel]!;
      const place = routing.providers.indexOf(team.provider);
      let upTo = 0;
      const transfers = (routing.transfers[place] ?? []).map(({ to, share }) => {
        upTo += share;
        return { to, upTo };
      });
      const stated = plan.teams.some(
        (_, other) => plan.skills[other]![channel]!.firstContactResolution !== undefined,
      );
      const rated = plan.teams.some(
        (_, other) => plan.skills[other]![channel]!.satisfaction !== undefined,
      );
      return { firstContactResolution, satisfaction, transfers, follows: stated || rated };
    }),
  );
  return {
    resolution: Float64Array.from(cells, (cell) => cell.firstContactResolution ?? 1),
    satisfaction: Float64Array.from(cells, (cell) => cell.satisfaction ?? 0),
    resolves: Uint8Array.from(cells, (cell) => (cell.firstContactResolution === undefined ? 0 : 1)),
    satisfies: Uint8Array.from(cells, (cell) => (cell.satisfaction === undefined ? 0 : 1)),
    transfers: cells.map(({ transfers }) => transfers),
    follows: Uint8Array.from(cells, (cell) => (cell.follows || cell.transfers.length > 0 ? 1 : 0)),
  };
}
