import { parentPort } from 'node:worker_threads';
import { expose } from 'comlink';
import { present } from '../base/assert.ts';
import { prepare } from '../engine/index.ts';
import { createHost } from '../runner/host.ts';
import { nodeEndpoint } from './node-endpoint.ts';

expose(
  createHost({ prepare, now: () => performance.now() }),
  nodeEndpoint(present(parentPort, 'the port of the thread that started this worker')),
);
