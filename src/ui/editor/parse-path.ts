import type { Path } from '../../store/index.ts';

/** Reads what `formatPath` wrote: `channels[0].demand`. What is no path gives an empty one. */
export function parsePath(text: string): Path {
  const steps: (string | number)[] = [];
  const step = /(?:^|\.)([A-Za-z$_][\w$-]*)|\[(\d+)\]/y;
  for (let at = 0; at < text.length; at = step.lastIndex) {
    step.lastIndex = at;
    const match = step.exec(text);
    if (match === null) return [];
    const [, key, index] = match;
    if (key !== undefined) steps.push(key);
    else steps.push(Number(index));
  }
  return steps;
}
