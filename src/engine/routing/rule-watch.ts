import type { ChannelRouting, ShareRule } from './channel-routing.ts';

/** How often the rules look, seconds. */
export const LOOK_SECONDS = 60;
/** Looks over which an answer rate is taken: a quarter of an hour. */
const RATE_LOOKS = 15;

/** What a rule may look at, of one place of the channel's plan. */
export interface Gauges {
  /** Agents at work / agents on shift; 1 with nobody on shift. */
  capacityLeft(place: number): number;
  /** Seconds; Infinity with nobody at work. */
  expectedWaitSeconds(place: number): number;
  waiting(place: number): number;
  /** Attempts that ended there so far: answered, and all. */
  ended(place: number): { readonly answered: number; readonly all: number };
}

/** What a rule remembers. */
interface Watched {
  readonly rule: ShareRule;
  /** Looks in a row at which the condition (or, while it acts, its end) held. */
  looks: number;
  acts: boolean;
  /** Attempts ended at each of the last looks, in turn. */
  readonly answered: Float64Array;
  readonly all: Float64Array;
  turn: number;
}

/** A rule begins or ends to act. */
export interface RuleChange {
  readonly place: number;
  readonly begins: boolean;
}

/**
 * The rules of one channel: looked at once a minute, each begins when its condition has held at every
 * look for so many minutes, and ends likewise. Of several that act, the first counts.
 */
export class RuleWatch {
  private readonly rules: readonly Watched[];

  constructor(routing: ChannelRouting) {
    this.rules = routing.rules.map((rule) => ({
      rule,
      looks: 0,
      acts: false,
      answered: new Float64Array(RATE_LOOKS),
      all: new Float64Array(RATE_LOOKS),
      turn: 0,
    }));
  }

  /** No rule acts; nothing was seen. */
  clear(): void {
    for (const watched of this.rules) {
      watched.looks = 0;
      watched.acts = false;
      watched.answered.fill(0);
      watched.all.fill(0);
      watched.turn = 0;
    }
  }

  /**
   * The channel is closed: no rule begins or ends, minutes in a row are broken off, and what ends now
   * is in no answer rate.
   */
  rest(gauges: Gauges): void {
    for (const watched of this.rules) {
      watched.looks = 0;
      if (watched.rule.measure !== 'answerRate') continue;
      const { answered, all } = gauges.ended(watched.rule.place);
      watched.answered.fill(answered);
      watched.all.fill(all);
    }
  }

  /** Shares of the first rule that acts; undefined: none does. */
  shares(): readonly number[] | undefined {
    return this.rules.find(({ acts }) => acts)?.rule.shares;
  }

  /** Looks once; returns the rules that begin or end by it. */
  look(gauges: Gauges): RuleChange[] {
    const changes: RuleChange[] = [];
    for (const watched of this.rules) {
      const { rule } = watched;
      const value = measure(watched, gauges);
      // Without contacts an answer rate says nothing: no rule begins by it, and one that acts, perhaps
      // by sending none, comes to its end.
      const holds =
        value === undefined
          ? watched.acts
          : watched.acts
            ? beyond(value, rule.endsAcross, !rule.above)
            : beyond(value, rule.than, rule.above);
      const needed = watched.acts ? rule.endsAfterMinutes : rule.forMinutes;
      watched.looks = holds ? watched.looks + 1 : 0;
      // Held at the look that saw it first and at each of the minutes since.
      if (watched.looks <= needed) continue;
      watched.acts = !watched.acts;
      watched.looks = 0;
      changes.push({ place: rule.place, begins: watched.acts });
    }
    return changes;
  }
}

function beyond(value: number, than: number, above: boolean): boolean {
  return above ? value > than : value < than;
}

/** The measure a rule looks at; undefined: nothing ended in the last quarter of an hour. */
function measure(watched: Watched, gauges: Gauges): number | undefined {
  const { rule, turn } = watched;
  if (rule.measure !== 'answerRate') return gauges[rule.measure](rule.place);
  const { answered, all } = gauges.ended(rule.place);
  const ended = all - watched.all[turn]!;
  const taken = answered - watched.answered[turn]!;
  watched.all[turn] = all;
  watched.answered[turn] = answered;
  watched.turn = (turn + 1) % RATE_LOOKS;
  return ended <= 0 ? undefined : taken / ended;
}
