/** Milliseconds of work between two rests: half of what a screen of 60 pictures a second leaves. */
const WORK_FOR = 8;

/** A rest to be asked for between the steps of long work: it lets input and painting through in time. */
export function createPace(
  now: () => number = () => performance.now(),
  rest: () => Promise<void> = () => new Promise((resolve) => setTimeout(resolve)),
): () => Promise<void> {
  let since = now();
  return async () => {
    if (now() - since < WORK_FOR) return;
    await rest();
    since = now();
  };
}
