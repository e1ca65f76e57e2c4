import type { WorkerLike } from './worker-like.ts';

/** Starts a simulation worker of the page. Throws where the browser has no module workers. */
export function spawnBrowserWorker(): WorkerLike {
  // One literal expression: that is what the bundler recognises.
  const worker = new Worker(new URL('../../workers/simulation.worker.ts', import.meta.url), {
    type: 'module',
  });
  return {
    endpoint: worker,
    onEnd(listener) {
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        listener(event.message || 'its program could not be loaded');
      });
      worker.addEventListener('messageerror', () => listener('a message could not be read'));
    },
    terminate: () => worker.terminate(),
  };
}

/** One worker per core: the page's own thread is idle nearly all the time. */
export function browserWorkerCount(): number {
  return Math.max(1, navigator.hardwareConcurrency);
}
