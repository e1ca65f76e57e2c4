const waiting: (() => void)[] = [];
let isGoing = false;

/**
 * Settles when it is one's turn: one at a time, in the order of asking, each in a task of its own.
 * Whoever has much to do asks for a turn first, so that the page can paint and answer in between.
 */
export function turn(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    if (isGoing) return;
    isGoing = true;
    setTimeout(next);
  });
}

function next(): void {
  const go = waiting.shift();
  if (go === undefined) {
    isGoing = false;
    return;
  }
  setTimeout(next);
  go();
}
