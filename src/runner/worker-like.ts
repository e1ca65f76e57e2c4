import type { Endpoint } from 'comlink';

/** A worker of any kind that exposes a SimulationHost: a browser's, Node's, or none at all. */
export interface WorkerLike {
  /** Where comlink posts and listens. */
  readonly endpoint: Endpoint;
  /** Calls `listener` when the worker can no longer answer, with the reason in words. */
  readonly onEnd: (listener: (reason: string) => void) => void;
  /** Ends it at once, whatever it is doing. */
  readonly terminate: () => void;
}
