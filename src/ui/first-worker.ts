import { spawnBrowserWorker } from '../runner/browser-worker.ts';
import type { WorkerLike } from '../runner/worker-like.ts';
import { DEMONSTRATION } from '../scenario/demonstration.ts';
import { isWorkMarked } from './library/work-mark.ts';

/**
 * The page's first worker. It starts before the page's own code is there, and makes ready meanwhile
 * what that code will ask for, unless there is something else to be shown: the build loads this file
 * first (scripts/first-worker.js).
 */
let first: WorkerLike | undefined = started();

/** A worker for the page: the one that has started already, then others. */
export function spawnPageWorker(): WorkerLike {
  const worker = first ?? spawnBrowserWorker();
  first = undefined;
  return worker;
}

function started(): WorkerLike | undefined {
  try {
    const worker = remembering(spawnBrowserWorker());
    const isDemonstration = location.hash.length <= 1 && !isWorkMarked();
    if (isDemonstration) worker.endpoint.postMessage({ ahead: DEMONSTRATION.scenario });
    return worker;
  } catch {
    // Whoever needs a worker tries again, and can say why there is none.
    return undefined;
  }
}

/** Its end is told even to who listens only afterwards. */
function remembering(worker: WorkerLike): WorkerLike {
  let end: string | undefined;
  worker.onEnd((reason) => (end ??= reason));
  return {
    ...worker,
    onEnd(listener) {
      if (end !== undefined) listener(end);
      else worker.onEnd(listener);
    },
  };
}
