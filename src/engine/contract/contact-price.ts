import type { PriceClause, Scenario } from '../../scenario/types.ts';
import { sitesOf } from '../hazards/footprint.ts';
import type { RoutingPlan } from '../routing/routing-plan.ts';

/**
 * What one contact of a provider costs at its normal price, in the contract's currency, before
 * indexation and renegotiation: the sum of the clauses that are paid by volume, at their price below
 * all tiers and without surcharges. A contact counts as resolved as often as the provider's teams
 * state (always, where they state nothing), and lasts as long as their mean handle time. A clause
 * for one country counts for the part of the channel's contacts that is handled there. Where several
 * channels are meant, they are weighed by their forecast; without one, by their volume.
 *
 * @param clauses in force at the month's end
 * @param weight [channel]: contacts announced, or that came; 0: not meant
 * @param handled contacts that a team handled of a channel in the month
 */
export function contactPrice(
  clauses: readonly PriceClause[],
  provider: number,
  weight: ArrayLike<number>,
  handled: (team: number, channel: number) => number,
  scenario: Scenario,
  plan: RoutingPlan,
): number {
  const countries = sitesOf(scenario).map(({ site }) => site.country);
  let sum = 0;
  let of = 0;
  scenario.channels.forEach((channel, index) => {
    const weighs = weight[index]!;
    if (weighs <= 0) return;
    const teams = plan.teamsFor[index]![provider]!;
    const parts = partsOf(teams.map((team) => handled(team, index)));
    const part = (country: string | undefined): number =>
      country === undefined
        ? 1
        : teams.reduce(
            (total, team, i) =>
              total + (countries[plan.teams[team]!.site] === country ? parts[i]! : 0),
            0,
          );
    for (const clause of clauses) {
      if (!isByVolume(clause)) continue;
      if (clause.channel !== undefined && clause.channel !== channel.id) continue;
      if (clause.language !== undefined && clause.language !== channel.language) continue;
      const units = unitsOf(clause.model, index, provider, teams, plan);
      sum += weighs * clause.price * units * part(clause.country);
    }
    of += weighs;
  });
  return of === 0 ? 0 : sum / of;
}

/** Units of a clause that one contact comes to. */
function unitsOf(
  model: ByVolume['model'],
  channel: number,
  provider: number,
  teams: readonly number[],
  { skills, meanHandle }: RoutingPlan,
): number {
  switch (model) {
    case 'perContact':
      return 1;
    case 'perResolvedContact':
      return teams.length === 0
        ? 1
        : teams.reduce(
            (sum, team) => sum + (skills[team]![channel]!.firstContactResolution ?? 1),
            0,
          ) / teams.length;
    case 'perHandledMinute':
      return meanHandle[channel]![provider]! / 60;
  }
}

/** What each has of the whole; the same for all when the whole is nothing. */
function partsOf(values: readonly number[]): number[] {
  const whole = values.reduce((sum, value) => sum + value, 0);
  return values.map((value) => (whole > 0 ? value / whole : 1 / values.length));
}

type ByVolume = Extract<
  PriceClause,
  { model: 'perContact' | 'perResolvedContact' | 'perHandledMinute' }
>;

function isByVolume(clause: PriceClause): clause is ByVolume {
  return (
    clause.model === 'perContact' ||
    clause.model === 'perResolvedContact' ||
    clause.model === 'perHandledMinute'
  );
}
