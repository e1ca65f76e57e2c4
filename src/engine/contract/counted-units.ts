import type { PriceClause, Scenario } from '../../scenario/types.ts';
import type { PlannedTeam } from '../routing/routing-plan.ts';
import type { Facts } from './facts.ts';

/** What a clause that counts volume or hours counts: raw counts, and how many make up a unit. */
export interface CountedUnits {
  /** What the statement calls one unit. */
  readonly quantityUnit: string;
  /** Index of the channel the clause is limited to; −1: all. */
  readonly channel: number;
  /** Raw counts in one unit: 60 seconds in a minute. */
  readonly perUnit: number;
  /** Whether surcharges apply. */
  readonly surcharged: boolean;
  /** Raw count in a band of a period. */
  readonly count: (facts: Facts, period: number, band: number) => number;
}

/** Clauses that count something; the fixed price a month does not. */
export type CountingClause = Exclude<PriceClause, { model: 'fixedPerMonth' }>;

/** How a clause of a provider counts, by the teams that the setup has. */
export function countedUnits(
  clause: CountingClause,
  provider: number,
  scenario: Scenario,
  teams: readonly PlannedTeam[],
): CountedUnits {
  const of = teamsOf(clause.country, provider, scenario, teams);
  switch (clause.model) {
    case 'perContact':
      return ofContacts('completed', 'contacts', 1, clause, of, scenario, teams.length);
    case 'perResolvedContact':
      return ofContacts('resolved', 'contacts', 1, clause, of, scenario, teams.length);
    case 'perHandledMinute':
      return ofContacts('handledSeconds', 'minutes', 60, clause, of, scenario, teams.length);
    case 'perStaffedHour':
      return { ...ofHours(of, teams.length), quantityUnit: 'agent-hours', perUnit: 1 };
    case 'perAgentMonth':
      return {
        ...ofHours(of, teams.length),
        quantityUnit: 'agents',
        perUnit: clause.hoursPerAgent,
        surcharged: false,
      };
  }
}

/** Teams of a provider, at the sites of a country if one is named. */
function teamsOf(
  country: string | undefined,
  provider: number,
  { providers }: Scenario,
  teams: readonly PlannedTeam[],
): number[] {
  const countries = providers.flatMap(({ sites }) => sites.map((site) => site.country));
  return teams.flatMap((team, index) =>
    team.provider === provider && (country === undefined || countries[team.site] === country)
      ? [index]
      : [],
  );
}

function ofContacts(
  field: 'completed' | 'resolved' | 'handledSeconds',
  quantityUnit: string,
  perUnit: number,
  clause: { readonly channel?: string | undefined; readonly language?: string | undefined },
  of: readonly number[],
  scenario: Scenario,
  teams: number,
): CountedUnits {
  const all = scenario.channels.length;
  const channel = scenario.channels.findIndex(({ id }) => id === clause.channel);
  const channels = scenario.channels.flatMap(({ id, language }, index) =>
    (clause.channel === undefined || id === clause.channel) &&
    (clause.language === undefined || language === clause.language)
      ? [index]
      : [],
  );
  return {
    quantityUnit,
    channel,
    perUnit,
    surcharged: true,
    count: (facts, period, band) => {
      const from = facts[field];
      let sum = 0;
      for (const team of of) {
        const at = ((period * facts.bands + band) * teams + team) * all;
        for (const c of channels) sum += from[at + c]!;
      }
      return sum;
    },
  };
}

function ofHours(
  of: readonly number[],
  teams: number,
): Pick<CountedUnits, 'channel' | 'surcharged' | 'count'> {
  return {
    channel: -1,
    surcharged: true,
    count: ({ paidHours, bands }, period, band) =>
      of.reduce((sum, team) => sum + paidHours[(period * bands + band) * teams + team]!, 0),
  };
}
