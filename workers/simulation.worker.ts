import { expose } from 'comlink';
import { prepare } from '../src/engine/index.ts';
import { createHost } from '../src/runner/host.ts';

expose(createHost({ prepare, now: () => performance.now() }));
