import { Worker } from 'node:worker_threads';
import type { WorkerLike } from '../runner/worker-like.ts';
import { nodeEndpoint } from './node-endpoint.ts';

/** Starts a simulation worker of Node from its built program. */
export function spawnNodeWorker(program: URL): WorkerLike {
  const worker = new Worker(program);
  return {
    endpoint: nodeEndpoint(worker),
    onEnd(listener) {
      worker.on('error', (error) => listener(error instanceof Error ? error.message : 'an error'));
      worker.on('messageerror', () => listener('a message could not be read'));
      worker.on('exit', (code) => listener(`it ended with code ${code}`));
    },
    terminate: () => void worker.terminate(),
  };
}
