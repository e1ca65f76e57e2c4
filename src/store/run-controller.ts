import type { Pool } from '../runner/pool.ts';
import { RunMemory } from '../runner/reuse/memory.ts';
import { startRun, type RunOutcome, type RunUpdate } from '../runner/run.ts';
import type { Scenario } from '../scenario/types.ts';
import { RunCache, type EndedRun } from './run-cache.ts';
import type { Scheduler } from './scheduler.ts';
import { isFinished } from './select.ts';
import type { Store } from './store.ts';
import { Summariser } from './summariser.ts';

/** What a controller runs on. */
export interface RunControllerOptions {
  readonly store: Store;
  readonly pool: Pool;
  readonly scheduler: Scheduler;
  /** How long an edit must rest before the simulation starts, ms. */
  readonly settleMilliseconds?: number;
}

/** Starts, stops and follows the runs of the scenario in a store. */
export interface RunController {
  /**
   * Starts now, unless the figures are on their way. What is known already is simulated anew once the
   * run of the scenario has come to its end; before, it goes on from there.
   */
  readonly start: () => void;
  /** Stops; what is known is kept. */
  readonly stop: () => void;
  /** Ends everything; the store changes no more from here. */
  readonly close: () => void;
}

const SETTLE_MILLISECONDS = 300;
/**
 * Earlier figures stay on screen until there are so many replications, enough for an interval, or
 * for so long, ms: the first new figures come within half a second.
 */
const ENOUGH_TO_SHOW = 2;
const LONGEST_HOLD = 250;

/**
 * Follows the scenario: when it becomes another one, the run under way is cancelled at once, and a
 * new one starts when the edit has settled. Scenarios seen lately are answered from memory, and of a new
 * one only the setups are simulated that are not known, and the replications.
 */
export function createRunController(options: RunControllerOptions): RunController {
  const { store, pool, scheduler, settleMilliseconds = SETTLE_MILLISECONDS } = options;
  const cache = new RunCache();
  const memory = new RunMemory();
  let current: AbortController | undefined;
  let callOff: () => void = () => undefined;

  const cancel = (): void => {
    callOff();
    current?.abort();
    current = undefined;
  };

  const show = (): void => {
    const ended = cache.find(store.state.scenario);
    if (ended === undefined) start();
    else store.dispatch({ type: 'runEnded', ...ended });
  };

  const start = (anew = false): void => {
    const { scenario } = store.state;
    cancel();
    const own = new AbortController();
    current = own;
    void follow(scenario, own, anew);
  };

  const follow = async (scenario: Scenario, own: AbortController, anew: boolean): Promise<void> => {
    const isCurrent = (): boolean => current === own;
    const isFirst = store.state.run.shown === undefined;
    const summariser = new Summariser(scenario, scheduler.now, isFirst);
    const holdUntil = scheduler.now() + (isFirst ? 0 : LONGEST_HOLD);
    store.dispatch({ type: 'runStarted', scenario });
    const onUpdate = ({ progress, results }: RunUpdate): void => {
      if (!isCurrent()) return;
      const isEnough =
        results !== undefined && (results.n >= ENOUGH_TO_SHOW || scheduler.now() >= holdUntil);
      const known = isEnough ? summariser.soFar(results) : undefined;
      store.dispatch({ type: 'runAdvanced', progress, known });
    };
    const outcome = await startRun({ scenario, pool, signal: own.signal, onUpdate, memory, anew });
    if (!isCurrent()) return;
    if (!outcome.ok) {
      store.dispatch({ type: 'runFailed', error: outcome.error });
      return;
    }
    const ended = endOf(outcome.value, summariser);
    cache.keep(ended);
    store.dispatch({ type: 'runEnded', ...ended });
  };

  let followed: Scenario | undefined;
  const unfollow = store.select(
    (state) => state.scenario,
    (scenario) => {
      const isFirst = followed === undefined;
      followed = scenario;
      if (isFirst) return;
      cancel();
      const { opened } = store.state;
      store.dispatch({ type: 'runOutdated' });
      // What was just opened, and what is known already, needs no rest.
      const atOnce =
        opened.scenario === scenario ||
        cache.find(scenario) !== undefined ||
        memory.knowsAll(scenario);
      callOff = scheduler.after(atOnce ? 0 : settleMilliseconds, show);
    },
  );

  return {
    start() {
      const { phase, scenario } = store.state.run;
      if (phase === 'running' && scenario === store.state.scenario) return;
      start(isFinished(store.state));
    },
    stop() {
      callOff();
      current?.abort();
    },
    close() {
      unfollow();
      cancel();
    },
  };
}

function endOf(outcome: RunOutcome, summariser: Summariser): EndedRun {
  const { results, fingerprint, elapsedSeconds: seconds, status } = outcome;
  const known = summariser.full(results);
  return { phase: status === 'stopped' ? 'stopped' : 'finished', known, fingerprint, seconds };
}
