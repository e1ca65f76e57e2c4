import { describe, expect, it } from 'vitest';
import { ForceMajeure, ProofDraws } from '../../../../src/engine/contract/force-majeure.ts';
import type { Outage } from '../../../../src/engine/hazards/outage.ts';
import { rootKey } from '../../../../src/engine/random/streams.ts';
import type { ScenarioInput } from '../../../../src/scenario/types.ts';
import { ATLAS, BOREALIS, DAYS, prepared } from './contract-case.ts';

type HazardInput = NonNullable<ScenarioInput['hazards']>[number];
type ClauseInput = NonNullable<ScenarioInput['providers'][number]['contract']['forceMajeure']>;

const root = rootKey('proofs');
/** Sites in the order of the scenario. */
const LYON = 0;
const TUNIS = 1;
const PORTO = 2;
const HOURS = 3600;
const DAY = 24 * HOURS;

const hazard = (id: string, kind: HazardInput['kind']): HazardInput => ({
  id,
  name: id,
  kind,
  strikes: { site: 'lyon' },
  occurs: { perYear: 1 },
  durationHours: 1,
  capacityLost: 1,
});

/** Hazard 0 is a flood, hazard 1 a strike. */
const hazards = [hazard('flood', 'flood'), hazard('strike', 'strike')];

const outage = (given: Partial<Outage> = {}): Outage => ({
  hazard: 0,
  occurrence: 0,
  site: -1,
  start: 10 * DAY + 8 * HOURS,
  duration: 4 * HOURS,
  recovery: 0,
  capacityLost: 1,
  ...given,
});

type Struck = readonly [Outage, readonly number[]];

/** Days excused of Atlas and Borealis in one replication. */
function excused(
  clauses: { atlas?: ClauseInput; borealis?: ClauseInput },
  outages: readonly Struck[],
  { replication = 0, sites = ['lyon', 'tunis', 'porto'] } = {},
): number[][] {
  const terms = (forceMajeure: ClauseInput | undefined) => forceMajeure && { forceMajeure };
  const { scenario, setup, clock } = prepared({
    hazards,
    atlas: { ...terms(clauses.atlas) },
    borealis: { ...terms(clauses.borealis) },
  });
  const teams = setup.teams.filter(({ site }) => sites.includes(site));
  const days = [new Uint8Array(DAYS).fill(1), new Uint8Array(DAYS)];
  new ForceMajeure(scenario, { ...setup, teams }, clock, root).mark(
    replication,
    outages.map(([of]) => of),
    outages.map(([, struck]) => struck),
    days,
  );
  return days.map((of) => [...of.keys()].filter((day) => of[day] === 1));
}

const FLOOD: ClauseInput = { kinds: ['flood'] };

describe('force majeure', () => {
  it('excuses nothing without a clause, or for a kind that it does not name', () => {
    expect(excused({}, [[outage(), [LYON]]])).toEqual([[], []]);
    expect(excused({ atlas: FLOOD }, [[outage({ hazard: 1 }), [LYON]]])).toEqual([[], []]);
  });

  it('excuses the days from the start of the outage to the end of its recovery', () => {
    // From day 10, 8:00: 4 h end the same day; 16 h end at midnight, which is no new day yet.
    const of = (duration: number, recovery = 0) =>
      excused({ atlas: FLOOD }, [[outage({ duration, recovery }), [LYON]]])[ATLAS];
    expect(of(4 * HOURS)).toEqual([10]);
    expect(of(16 * HOURS)).toEqual([10]);
    expect(of(16 * HOURS + 1)).toEqual([10, 11]);
    expect(of(4 * HOURS, 40 * HOURS)).toEqual([10, 11, 12]);
  });

  it('stays within the horizon', () => {
    const last = outage({ start: 118 * DAY, duration: 5 * DAY });
    const before = outage({ start: -DAY, duration: 2 * DAY });
    expect(excused({ atlas: FLOOD }, [[last, [LYON]]])[ATLAS]).toEqual([118, 119]);
    expect(excused({ atlas: FLOOD }, [[before, [LYON]]])[ATLAS]).toEqual([0]);
  });

  it('takes an outage that lasts the least hours, without its recovery', () => {
    const clause: ClauseInput = { ...FLOOD, minimumHours: 4 };
    const of = (duration: number) =>
      excused({ atlas: clause }, [[outage({ duration, recovery: DAY }), [LYON]]])[ATLAS]!.length;
    expect(of(4 * HOURS - 1)).toBe(0);
    expect(of(4 * HOURS)).toBe(2);
  });

  it('of its own sites is that of those where the provider works for the client', () => {
    const both = { atlas: FLOOD, borealis: FLOOD };
    expect(excused(both, [[outage(), [TUNIS]]])).toEqual([[10], []]);
    expect(excused(both, [[outage(), [PORTO]]])).toEqual([[], [10]]);
    // No team in Tunis: what strikes there is no matter of this client.
    expect(excused(both, [[outage(), [TUNIS]]], { sites: ['lyon', 'porto'] })).toEqual([[], []]);
    // All protections held: nothing was struck.
    expect(excused(both, [[outage(), []]])).toEqual([[], []]);
  });

  it('of any site also excuses who takes the contacts of another', () => {
    const any: ClauseInput = { ...FLOOD, excuses: 'any' };
    expect(excused({ atlas: FLOOD, borealis: any }, [[outage(), [LYON]]])).toEqual([[10], [10]]);
    expect(excused({ borealis: any }, [[outage(), [TUNIS]]], { sites: ['lyon', 'porto'] })).toEqual(
      [[], []],
    );
  });

  it('follows who carries the burden of proof: a proof that always, or never, succeeds', () => {
    const of = (burdenOfProof: 'provider' | 'client', proofSucceeds: number) =>
      excused({ atlas: { ...FLOOD, burdenOfProof, proofSucceeds } }, [[outage(), [LYON]]])[ATLAS];
    expect(of('provider', 1)).toEqual([10]);
    expect(of('provider', 0)).toEqual([]);
    expect(of('client', 1)).toEqual([]);
    expect(of('client', 0)).toEqual([10]);
  });

  it('is accepted for one exactly where it is refused for the other, by the same proof', () => {
    for (let replication = 0; replication < 20; replication++) {
      const of = (burdenOfProof: 'provider' | 'client') =>
        excused({ atlas: { ...FLOOD, burdenOfProof, proofSucceeds: 0.4 } }, [[outage(), [LYON]]], {
          replication,
        })[ATLAS]!.length;
      expect(of('provider') + of('client')).toBe(1);
    }
  });
});

describe('proofs', () => {
  const draws = new ProofDraws(root);

  it('succeed in the share of the cases that is given: 20,000 draws, 99.9 % confidence', () => {
    let succeeded = 0;
    for (let replication = 0; replication < 2000; replication++) {
      for (let occurrence = 0; occurrence < 10; occurrence++) {
        if (draws.succeeds(replication, outage({ occurrence }), ATLAS, 0.3)) succeeded++;
      }
    }
    // Binomial: standard error √(0.3 × 0.7 / 20,000) = 0.00324; × 3.29 = 0.0107.
    expect(Math.abs(succeeded / 20_000 - 0.3)).toBeLessThan(0.0107);
  });

  it('are drawn apart for each outage, site and provider: 4,000 pairs, 99.9 % confidence', () => {
    const one = outage({ site: 1 });
    const others: [Outage, number][] = [
      [one, BOREALIS],
      [outage({ site: 2 }), ATLAS],
      [outage({ site: 1, occurrence: 1 }), ATLAS],
      [outage({ site: 1, hazard: 1 }), ATLAS],
      [outage({ site: -1 }), ATLAS],
    ];
    for (const [other, provider] of others) {
      let same = 0;
      for (let replication = 0; replication < 4000; replication++) {
        const a = draws.succeeds(replication, one, ATLAS, 0.5);
        if (a === draws.succeeds(replication, other, provider, 0.5)) same++;
      }
      // Half of the pairs agree: standard error √(0.25 / 4000) = 0.0079; × 3.29 = 0.026.
      expect(Math.abs(same / 4000 - 0.5)).toBeLessThan(0.026);
    }
  });

  it('are the same whatever else is asked', () => {
    const first = draws.succeeds(7, outage(), BOREALIS, 0.5);
    draws.succeeds(8, outage({ hazard: 1 }), ATLAS, 0.5);
    expect(new ProofDraws(root).succeeds(7, outage(), BOREALIS, 0.5)).toBe(first);
  });
});
