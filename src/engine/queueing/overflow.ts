import type { RoutingPlan } from '../routing/routing-plan.ts';
import type { Prospects } from './prospects.ts';
import type { WaitingLines } from './waiting-lines.ts';

/** When contacts that find nobody idle go elsewhere than to the queue they were sent to. */
export class Overflow {
  /** [channel]: 1 where they do so only to somebody idle, and at once. */
  readonly atOnce: Uint8Array;
  /** [channel]: most expected wait, seconds, and most contacts waiting; Infinity: no such limit. */
  private readonly seconds: Float64Array;
  private readonly waiting: Float64Array;
  private readonly prospects: Prospects;
  private readonly lines: WaitingLines;

  constructor(plan: RoutingPlan, prospects: Prospects, lines: WaitingLines) {
    this.prospects = prospects;
    this.lines = lines;
    const of = plan.channels;
    this.seconds = Float64Array.from(of, ({ overflow }) =>
      overflow.kind === 'expectedWait' ? overflow.seconds : Infinity,
    );
    this.waiting = Float64Array.from(of, ({ overflow }) =>
      overflow.kind === 'waiting' ? overflow.contacts : Infinity,
    );
    this.atOnce = Uint8Array.from(of, ({ overflow }) => (overflow.kind === 'noIdleAgent' ? 1 : 0));
  }

  /** Whether a contact that finds nobody idle at this place of its plan should look elsewhere. */
  due(channel: number, place: number): boolean {
    const { lines, prospects } = this;
    return (
      this.atOnce[channel] === 1 ||
      lines.length[prospects.queues[channel]![place]!]! >= this.waiting[channel]! ||
      (this.seconds[channel]! < Infinity &&
        prospects.expectedWait(channel, place) > this.seconds[channel]!)
    );
  }
}
