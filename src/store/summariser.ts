import { summarise, summariseHeadline, type Answer, type Results } from '../estimate/index.ts';
import type { Scenario } from '../scenario/types.ts';
import type { Known } from './state.ts';

/** Shortest time between two headlines, and between two full answers, of a run under way, ms. */
const HEADLINE_EVERY = 250;
const FULL_EVERY = 1000;
/** Full answers may take this part of the time. */
const PART_FOR_FULL = 1 / 40;
/** A full answer that holds the page up for longer than this comes when the replications have doubled, ms. */
const MOST_FOR_FULL = 50;

/**
 * Turns growing results into figures without holding up the page: the few figures of the sentences
 * often, all of them now and then as long as that is quick.
 */
export class Summariser {
  readonly #scenario: Scenario;
  readonly #now: () => number;
  /** Whether the sentences come before everything else: nothing is on screen yet. */
  #isAwaited: boolean;
  #answer: Answer | undefined;
  #headlineAt = -Infinity;
  #fullAt = -Infinity;
  #fullTook = 0;
  /** Replications that the next full answer waits for. */
  #fullAtN = 0;

  /** `isAwaited`: the very first figures are those of the sentences alone, the others come next. */
  constructor(scenario: Scenario, now: () => number, isAwaited = false) {
    this.#scenario = scenario;
    this.#now = now;
    this.#isAwaited = isAwaited;
  }

  /** The figures so far; undefined when the last ones are too recent. */
  soFar(results: Results): Known | undefined {
    const now = this.#now();
    if (now - this.#headlineAt < HEADLINE_EVERY) return undefined;
    this.#headlineAt = now;
    if (this.#isAwaited) {
      this.#isAwaited = false;
      return this.#known(results, undefined);
    }
    const isDue = now - this.#fullAt >= Math.max(FULL_EVERY, this.#fullTook / PART_FOR_FULL);
    if (isDue && results.n >= this.#fullAtN) {
      const known = this.full(results);
      const end = this.#now();
      // The very first one is slow because its code is new: it does not count.
      const tooSlow = end - now > MOST_FOR_FULL && this.#fullAt !== -Infinity;
      this.#fullAt = end;
      this.#fullAtN = tooSlow ? 2 * results.n : 0;
      this.#fullTook = end - now;
      return known;
    }
    return this.#known(results, this.#answer);
  }

  /** All figures. */
  full(results: Results): Known {
    const answer = summarise(results);
    this.#answer = answer;
    return { scenario: this.#scenario, headline: answer, answer, results };
  }

  #known(results: Results, answer: Answer | undefined): Known {
    const headline = summariseHeadline(results);
    return { scenario: this.#scenario, headline, answer, results };
  }
}
