import { unitFromBits } from '../random/mix.ts';
import { purpose, Stream, type RootKey } from '../random/streams.ts';
import type { Outage } from '../hazards/outage.ts';

/** A cover that other clients have bought too. */
export interface SharedCover {
  readonly clients: number;
  readonly claimProbability: number;
  readonly priority: 'first' | 'equal' | 'last';
}

/** Providers whose draws at one outage stay apart. */
const PROVIDERS = 64;
/** Outages of one site alone draw apart from the rest. */
const ALONE = 0x10000000;

/** Draws which other clients claim a cover at the outages of one replication; the same in all setups. */
export class Claims {
  private readonly root: RootKey;
  private readonly stream = new Stream();
  /** [site]: its provider. */
  private readonly providerOf: readonly number[];
  private replication = 0;
  private outages: readonly Outage[] = [];
  private struck: readonly (readonly number[])[] = [];

  constructor(root: RootKey, providerOf: readonly number[]) {
    this.root = root;
    this.providerOf = providerOf;
  }

  /** @param struck by outage: the sites it really lowers, as in an Availability */
  begin(
    replication: number,
    outages: readonly Outage[],
    struck: readonly (readonly number[])[],
  ): void {
    this.replication = replication;
    this.outages = outages;
    this.struck = struck;
  }

  /**
   * Part of a provider's standby agents that is left for this client.
   *
   * @param provider whose cover it is
   * @param lost the provider that has lost enough at `time`: by its latest outage up to then
   */
  left(cover: SharedCover, provider: number, lost: number, time: number): number {
    if (cover.priority === 'first') return 1;
    const at = this.outages.findLastIndex(
      ({ start }, i) =>
        start <= time && this.struck[i]!.some((site) => this.providerOf[site] === lost),
    );
    if (at < 0) return 1;
    const { hazard, occurrence, site } = this.outages[at]!;
    const place =
      ((hazard * 8192 + occurrence) * PROVIDERS + provider + (site < 0 ? 0 : ALONE * (site + 1))) |
      0;
    const stream = this.stream.seek(this.root, this.replication, purpose.claims, place);
    let claims = 0;
    for (let client = 0; client < cover.clients; client++) {
      if (unitFromBits(stream.next()) < cover.claimProbability) claims++;
    }
    if (claims === 0) return 1;
    return cover.priority === 'equal' ? 1 / (1 + claims) : 0;
  }
}
