import type { Contract, Scenario, Setup } from '../../scenario/types.ts';
import type { Clock } from '../demand/clock.ts';
import { SECONDS_A_DAY } from '../demand/clock.ts';
import { sitesOf } from '../hazards/footprint.ts';
import type { Outage } from '../hazards/outage.ts';
import { unitFromBits } from '../random/mix.ts';
import { purpose, Stream, type RootKey } from '../random/streams.ts';
import { replaced } from './amended.ts';
import { inForce, type Dated } from './dated.ts';

type Clause = NonNullable<Contract['forceMajeure']>;

/** [provider][day]: 1 where force majeure excuses the day. */
export type ExcusedDays = readonly Uint8Array[];

/**
 * Whether the proof would succeed that is asked for an outage and a provider, were it to succeed in
 * a share p of the cases: drawn once for each, from a stream of its own, and the same in every setup.
 */
export class ProofDraws {
  private readonly root: RootKey;
  private readonly stream = new Stream();

  constructor(root: RootKey) {
    this.root = root;
  }

  succeeds(replication: number, outage: Outage, provider: number, share: number): boolean {
    // One stream for each outage, 256 sites apart from the whole footprint; one draw for each provider.
    const place = (outage.hazard * 8192 + outage.occurrence) * 256 + outage.site + 1;
    this.stream.seek(this.root, replication, purpose.claims, place);
    for (let before = 0; before < provider; before++) this.stream.next();
    return unitFromBits(this.stream.next()) < share;
  }
}

/**
 * Marks the days that force majeure excuses, for each provider of a setup: of an outage of a kind
 * that its contract names, lasting at least so many hours, that really struck a site where the
 * provider has a team ("own") or any site of the setup ("any"), from the day on which it starts to
 * the day on which its recovery ends. A site that its protections carried through was not struck.
 * Sites that do not work for the client in this setup excuse nothing. An outage is judged by the
 * clause in force on the day on which it starts, to its end.
 *
 * The provider who carries the burden of proof is excused if the proof succeeds; where the client
 * carries it, the provider is excused unless the client proves that it was not force majeure.
 */
export class ForceMajeure {
  private readonly scenario: Scenario;
  private readonly clock: Clock;
  private readonly draws: ProofDraws;
  /** [provider]: its clause, by the day. */
  private readonly clauses: readonly (readonly Dated<Clause>[])[];
  /** [site]: index of its provider if a team of the setup works there; −1: not in the setup. */
  private readonly ownerOf: readonly number[];

  constructor(scenario: Scenario, setup: Setup, clock: Clock, root: RootKey) {
    const atWork = new Set(setup.teams.map(({ site }) => site));
    this.scenario = scenario;
    this.clock = clock;
    this.draws = new ProofDraws(root);
    this.clauses = scenario.providers.map(({ contract }) =>
      replaced(contract, 'forceMajeure', clock),
    );
    this.ownerOf = sitesOf(scenario).map(({ site, provider }) =>
      atWork.has(site.id) ? provider : -1,
    );
  }

  /**
   * @param struck [outage]: sites whose capacity it really lowers
   * @param into [provider][day], cleared and written
   */
  mark(
    replication: number,
    outages: readonly Outage[],
    struck: readonly (readonly number[])[],
    into: ExcusedDays,
  ): void {
    const { hazards } = this.scenario;
    into.forEach((days) => days.fill(0));
    this.clauses.forEach((dated, provider) => {
      if (dated.length === 0 || !this.ownerOf.includes(provider)) return;
      outages.forEach((outage, index) => {
        const clause = inForce(dated, Math.max(0, daysOf(outage).from))?.value;
        if (clause === undefined) return;
        if (!clause.kinds.includes(hazards[outage.hazard]!.kind)) return;
        if (outage.duration < clause.minimumHours * 3600) return;
        const counts = (owner: number): boolean =>
          clause.excuses === 'own' ? owner === provider : owner >= 0;
        if (!struck[index]!.some((site) => counts(this.ownerOf[site]!))) return;
        const proved = this.draws.succeeds(replication, outage, provider, clause.proofSucceeds);
        if (proved !== (clause.burdenOfProof === 'provider')) return;
        const { from, to } = daysOf(outage);
        into[provider]!.fill(1, Math.max(0, from), Math.min(this.clock.days, to + 1));
      });
    });
  }
}

/** First and last day of an outage with its recovery; one that ends at midnight ends the day before. */
function daysOf({ start, duration, recovery }: Outage): { from: number; to: number } {
  const from = Math.floor(start / SECONDS_A_DAY);
  const end = Math.ceil((start + duration + recovery) / SECONDS_A_DAY) - 1;
  return { from, to: Math.max(from, end) };
}
