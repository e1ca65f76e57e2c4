import type { Pool } from '../runner/pool.ts';
import type { Store } from './store.ts';

/** Which days of which replication to show in full. */
export interface TracePlace {
  readonly replication: number;
  readonly firstDay: number;
  readonly days: number;
}

/** Fetches days of single replications for the scenario on screen. */
export interface TraceController {
  /** Asks for days; an earlier request that is still under way no longer matters. */
  readonly request: (place: TracePlace) => void;
  readonly close: () => void;
}

/** What was traced arrives in the store; what fails is told as a notice. */
export function createTraceController(store: Store, pool: Pool): TraceController {
  let current: AbortController | undefined;
  return {
    request(place) {
      current?.abort();
      const own = new AbortController();
      current = own;
      const scenario = store.state.run.shown?.scenario;
      if (scenario === undefined) return;
      void pool.trace({ scenario, ...place, signal: own.signal }).then((trace) => {
        if (current !== own) return;
        if (trace.ok) {
          store.dispatch({ type: 'traced', scenario, trace: trace.value });
        } else if (trace.error.code !== 'cancelled') {
          const text = trace.error.message;
          store.dispatch({ type: 'noticed', notice: { kind: 'error', text, issues: [] } });
        }
      });
    },
    close: () => current?.abort(),
  };
}
