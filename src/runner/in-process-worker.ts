import { expose } from 'comlink';
import { createHost, type HostOptions } from './host.ts';
import type { WorkerLike } from './worker-like.ts';

/** A worker that shares the caller's thread; `crash` ends it as a real one would end. */
export interface InProcessWorker extends WorkerLike {
  crash(reason: string): void;
}

/**
 * A worker without a thread: everything still crosses a message port, cloned on the way in and
 * out, so that tests meet what a real worker would refuse. It blocks while it computes.
 */
export function createInProcessWorker(options: HostOptions): InProcessWorker {
  const { port1, port2 } = new MessageChannel();
  const listeners: ((reason: string) => void)[] = [];
  expose(createHost(options), port2);
  const terminate = () => {
    port1.close();
    port2.close();
  };
  return {
    endpoint: port1,
    onEnd: (listener) => listeners.push(listener),
    terminate,
    crash(reason) {
      terminate();
      for (const listener of listeners) listener(reason);
    },
  };
}
