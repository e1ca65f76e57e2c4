import { expose } from 'comlink';
import { prepare } from '../src/engine/index.ts';
import { createHost } from '../src/runner/host.ts';
import type { Scenario } from '../src/scenario/types.ts';

const host = createHost({ prepare, now: () => performance.now() });

// What the page will ask for as soon as its own code is there; comlink knows no such message.
addEventListener('message', ({ data }: MessageEvent<{ readonly ahead?: Scenario }>) => {
  if (data.ahead !== undefined) void host.headStart(data.ahead);
});
expose(host);
