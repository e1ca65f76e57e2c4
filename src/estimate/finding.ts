import { present } from '../base/assert.ts';
import type { MeasureId } from '../engine/measures.ts';
import type { Headline, Paired } from './answer.ts';
import { complement, type Interval } from './interval.ts';

/** What the sentences say of one setup. */
export interface SetupFacts {
  readonly setup: number;
  /** Replications in which no channel broke its continuity objective, and their share (Wilson). */
  readonly keptCount: number;
  readonly kept: Interval;
  /** Means over the horizon; contacts lost in all channels. */
  readonly cost: Interval;
  readonly lost: Interval;
  /**
   * Needs resolved in all channels; undefined where no setup ever left a need unresolved after an
   * answer, so that contacts lost say it all.
   */
  readonly resolved: Interval | undefined;
}

/**
 * A difference as far as it is known: good or bad news, `same` in every replication, or `notSeen`
 * (the interval holds 0).
 */
export type Effect = 'better' | 'worse' | 'same' | 'notSeen';

export interface Difference {
  readonly effect: Effect;
  /** Mean of b − a. */
  readonly amount: Interval;
}

/** All effects in a word: `better` and `worse` when nothing that is seen speaks against it. */
export type Verdict = Effect | 'tradeOff';

/** The answer as facts, to be put in the words of any language. */
export type Finding =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'single'; readonly n: number; readonly a: SetupFacts }
  | {
      readonly kind: 'compared';
      readonly n: number;
      /** The first setup. */
      readonly a: SetupFacts;
      /** The alternative that does best in this run; there are `alternatives`. */
      readonly b: SetupFacts;
      readonly alternatives: number;
      readonly verdict: Verdict;
      /** Of the replications in which the continuity objective is broken. */
      readonly service: Difference;
      readonly cost: Difference;
      readonly lost: Difference;
      /** Needs resolved, where they count in place of contacts lost: also in the verdict. */
      readonly resolved: Difference | undefined;
    };

/** Below it the figures are called first figures. */
export const FEW_REPLICATIONS = 30;

/**
 * Compares the best alternative with the first setup: the one with the largest share of
 * replications that keep the continuity objective, then the fewest contacts lost, then the least
 * cost, then the first of them. A share that is not seen to differ from the first setup's counts as
 * the same: chance in a few replications outweighs nothing. Where needs may stay unresolved after an answer, the most needs
 * resolved count in place of the fewest contacts lost: customers bring the same needs to every setup,
 * and an answer that leaves one unresolved is no better than none.
 */
export function findingOf(headline: Headline): Finding {
  const { n } = headline;
  if (n === 0) return { kind: 'nothing' };
  const setups = new Set(headline.summaries.map(({ setup }) => setup)).size;
  const isResolutionTold = mayStayUnresolved(headline);
  const [a, ...others] = Array.from({ length: setups }, (_, setup) =>
    factsOf(headline, setup, isResolutionTold),
  );
  const first = present(a, 'the first setup');
  const serviceOf = ({ setup }: SetupFacts): Difference =>
    serviceDifference(pairedOf(headline, 'continuityBroken', setup));
  /** Replications kept, those of the first setup unless a difference is seen. */
  const standing = (other: SetupFacts): number => {
    const { effect } = serviceOf(other);
    const isSeen = effect === 'better' || effect === 'worse';
    return isSeen ? other.keptCount : first.keptCount;
  };
  const b = others.sort((x, y) => standing(y) - standing(x) || best(x, y))[0];
  if (b === undefined) return { kind: 'single', n, a: first };
  const service = serviceOf(b);
  const cost = meanDifference(pairedOf(headline, 'cost', b.setup), HALF_A_CENT);
  const lost = meanDifference(pairedOf(headline, 'lost', b.setup), 0);
  const resolved = isResolutionTold
    ? opposite(meanDifference(pairedOf(headline, 'needsResolved', b.setup), 0))
    : undefined;
  const verdict = verdictOf([service.effect, cost.effect, (resolved ?? lost).effect]);
  const alternatives = others.length;
  return { kind: 'compared', n, a: first, b, alternatives, verdict, service, cost, lost, resolved };
}

/** Whether some need was left unresolved after an answer, in any setup and replication. */
function mayStayUnresolved({ summaries }: Headline): boolean {
  return summaries.some(
    ({ measure, channel, maximum }) => measure === 'unresolved' && channel === -1 && maximum > 0,
  );
}

/** Sums of prices are not whole numbers: differences below this are rounding. */
const HALF_A_CENT = 0.005;

function best(x: SetupFacts, y: SetupFacts): number {
  return (
    (y.resolved?.value ?? 0) - (x.resolved?.value ?? 0) ||
    x.lost.value - y.lost.value ||
    x.cost.value - y.cost.value ||
    x.setup - y.setup
  );
}

function factsOf({ n, summaries }: Headline, setup: number, isResolutionTold: boolean): SetupFacts {
  const mean = (measure: MeasureId): Interval =>
    present(
      summaries.find((s) => s.measure === measure && s.setup === setup && s.channel === -1),
      `${measure} of setup ${setup}`,
    ).mean;
  const broken = mean('continuityBroken');
  const keptCount = n - Math.round(broken.value * n);
  return {
    setup,
    keptCount,
    kept: complement(broken),
    cost: mean('cost'),
    lost: mean('lost'),
    resolved: isResolutionTold ? mean('needsResolved') : undefined,
  };
}

function pairedOf({ paired }: Headline, measure: MeasureId, setup: number): Paired {
  const found = paired.find((p) => p.measure === measure && p.b === setup && p.channel === -1);
  return present(found, `${measure} of setup ${setup} against the first`);
}

/** Of a figure of which more is good news. */
function opposite({ effect, amount }: Difference): Difference {
  if (effect === 'better') return { effect: 'worse', amount };
  return { effect: effect === 'worse' ? 'better' : effect, amount };
}

/** Differences as small as `rounding` in every replication are none. */
function meanDifference({ difference: amount }: Paired, rounding: number): Difference {
  const { low, high } = amount;
  if (low >= -rounding && high <= rounding) return { effect: 'same', amount };
  if (low > 0) return { effect: 'worse', amount };
  return { effect: high < 0 ? 'better' : 'notSeen', amount };
}

/** As that of means; the same where both broke in the same replications. */
function serviceDifference(paired: Paired): Difference {
  const { difference: amount, better } = paired;
  if (better.value === 0 && amount.value === 0) return { effect: 'same', amount };
  return meanDifference(paired, 0);
}

function verdictOf(effects: readonly Effect[]): Verdict {
  if (effects.every((effect) => effect === 'same')) return 'same';
  const better = effects.includes('better');
  const worse = effects.includes('worse');
  if (better && worse) return 'tradeOff';
  return better ? 'better' : worse ? 'worse' : 'notSeen';
}
