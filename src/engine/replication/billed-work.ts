import type { Tally } from '../queueing/tally.ts';

/** What a tally says of the work of each team so far. */
type WorkSoFar = Pick<Tally, 'answeredBy' | 'handledBy' | 'resolvedBy'>;

/**
 * Work by billing period and band of surcharge, read off the tally whenever a team passes from one to
 * another: nothing is done contact by contact. A contact counts where it was answered (where it is
 * cut off, it is taken back), a resolved one where it ended, unless nothing follows it.
 */
export class BilledWork {
  /** [((period × bands + band) × teams + team) × channels + channel]. */
  readonly answered: Float64Array;
  readonly resolved: Float64Array;
  readonly handledSeconds: Float64Array;
  readonly bands: number;

  private readonly teams: number;
  private readonly channels: number;
  /** [team × channels + channel]: 1 where contacts may end unresolved. */
  private readonly follows: Uint8Array;
  /** [team × channels + channel]: what the tally said when it was read last. */
  private readonly answeredThen: Float64Array;
  private readonly resolvedThen: Float64Array;
  private readonly handledThen: Float64Array;
  /** [team]: first cell of its period and band. */
  private readonly cell: Int32Array;

  constructor(periods: number, bands: number, teams: number, follows: Uint8Array) {
    const each = follows.length;
    this.bands = bands;
    this.teams = teams;
    this.channels = each / teams;
    this.follows = follows;
    this.answered = new Float64Array(periods * bands * each);
    this.resolved = new Float64Array(periods * bands * each);
    this.handledSeconds = new Float64Array(periods * bands * each);
    this.answeredThen = new Float64Array(each);
    this.resolvedThen = new Float64Array(each);
    this.handledThen = new Float64Array(each);
    this.cell = new Int32Array(teams);
  }

  /** Nothing done yet; every team in period 0, band 0. */
  begin(): void {
    this.answered.fill(0);
    this.resolved.fill(0);
    this.handledSeconds.fill(0);
    this.answeredThen.fill(0);
    this.resolvedThen.fill(0);
    this.handledThen.fill(0);
    for (let team = 0; team < this.teams; team++) this.cell[team] = team * this.channels;
  }

  /** From now on a team's work belongs to another period or band. */
  turn(team: number, period: number, band: number, so: WorkSoFar): void {
    this.read(team, so);
    this.cell[team] = ((period * this.bands + band) * this.teams + team) * this.channels;
  }

  /** The horizon begins after a warm-up: what the tally says from now on is all there is. */
  forget(): void {
    this.answeredThen.fill(0);
    this.resolvedThen.fill(0);
    this.handledThen.fill(0);
  }

  /** Books what a team did since it was read last. */
  read(team: number, { answeredBy, handledBy, resolvedBy }: WorkSoFar): void {
    for (let channel = 0; channel < this.channels; channel++) {
      const at = team * this.channels + channel;
      const to = this.cell[team]! + channel;
      const answered = answeredBy[at]!;
      const handled = handledBy[at]!;
      const resolved = this.follows[at] === 1 ? resolvedBy[at]! : answered;
      this.answered[to]! += answered - this.answeredThen[at]!;
      this.handledSeconds[to]! += handled - this.handledThen[at]!;
      this.resolved[to]! += resolved - this.resolvedThen[at]!;
      this.answeredThen[at] = answered;
      this.handledThen[at] = handled;
      this.resolvedThen[at] = resolved;
    }
  }
}
