import { canonicalJson } from '../../base/canonical-json.ts';
import { Hasher } from '../../base/hash.ts';
import { isWording } from '../../scenario/in-language.ts';
import type { Scenario, Setup } from '../../scenario/types.ts';
import { withoutAmounts } from './without-amounts.ts';

type Provider = Scenario['providers'][number];

/** What the replications of a setup come from, as short texts. */
export interface SetupKey {
  /**
   * Setups with equal texts have equal digits, whatever else is in their scenarios. In it are the world
   * (channels, hazards, sites, seed, the way of calm days, the client), the setup, and the providers that the setup names; not
   * the other setups, names and descriptions, the setup's own id, nor the number of replications.
   */
  readonly whole: string;
  /** The same without amounts of money: those with equal texts differ in their ledgers alone. */
  readonly work: string;
}

/** The keys of all setups of a scenario. */
export function setupKeys(scenario: Scenario): readonly SetupKey[] {
  return scenario.setups.map((setup) => {
    const asked = { ...scenario, providers: askedOf(scenario, setup) };
    const run = { ...scenario.run, replications: 0 };
    return { whole: keyOf(run, asked, setup), work: keyOf(run, ...withoutAmounts(asked, setup)) };
  });
}

function keyOf(run: Scenario['run'], scenario: object, setup: object): string {
  const world = { ...scenario, setups: [], run };
  const own = { ...setup, id: '' };
  return new Hasher().text(canonicalJson(unworded({ world, own }))).hex();
}

/**
 * The providers as a setup meets them. One that it does not name counts by its sites alone: an outage
 * says how many sites it struck, and whom a standby cover has to serve besides.
 */
function askedOf({ providers }: Scenario, setup: Setup): Scenario['providers'] {
  const named = new Set<string>();
  gather(setup, named);
  return providers.map((provider) =>
    [provider, ...provider.sites].some(({ id }) => named.has(id))
      ? provider
      : ({ id: provider.id, sites: provider.sites } as Provider),
  );
}

/** All texts of a value, keys included. */
function gather(value: unknown, into: Set<string>): void {
  if (typeof value === 'string') into.add(value);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    into.add(key);
    gather(inner, into);
  }
}

/** A copy without what is there to be read, and without what is not set. */
function unworded(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(unworded);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
      inner === undefined || (isWording(key) && typeof inner === 'string')
        ? []
        : [[key, unworded(inner)]],
    ),
  );
}
