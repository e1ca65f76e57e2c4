import type { Store } from '../store/index.ts';

/** What is not needed for the first figures waits for them, but no longer than this, ms. */
const LONGEST_WAIT = 1500;

/**
 * Settles once the first figures of a run are on the screen; at once when nothing runs. Whatever
 * comes after them leaves the machine to the simulation until then.
 */
export async function firstAnswer(store: Store): Promise<void> {
  let end: () => void = () => undefined;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, LONGEST_WAIT);
    const unselect = store.select(
      ({ run }) => run.phase === 'running' && run.shown === undefined,
      (isAwaited) => {
        if (!isAwaited) resolve();
      },
    );
    end = () => {
      clearTimeout(timer);
      unselect();
    };
  });
  end();
  await painted();
}

/** After the next frame, where there are any: a page in the background has none. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 100);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(resolve);
    });
  });
}
