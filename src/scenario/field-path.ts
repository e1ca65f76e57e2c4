/** One step of the path of a field. */
export type FieldStep =
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'item' }
  | { readonly kind: 'entry' }
  | { readonly kind: 'variant'; readonly name: string };

const STEP = /(?:^|\.)([A-Za-z$_][\w$-]*)|\[([\w-]*)\]|(\{\})|<([\w-]+)>/y;

/**
 * Reads the path of a field. `[]`, `[3]` or `[phone]` stands for the items of a list, `{}` for the
 * values of a record, `<lognormal>` picks one form among several: `setups[].routing{}.shares{}`,
 * `channels[].handleTime<lognormal>.cv`. Undefined when the text is no such path.
 */
export function parseFieldPath(path: string): readonly FieldStep[] | undefined {
  const steps: FieldStep[] = [];
  for (let at = 0; at < path.length; at = STEP.lastIndex) {
    STEP.lastIndex = at;
    const match = STEP.exec(path);
    if (match === null) return undefined;
    const [, key, index, entry, name] = match;
    if (key !== undefined) steps.push({ kind: 'key', key });
    else if (index !== undefined) steps.push({ kind: 'item' });
    else if (entry !== undefined) steps.push({ kind: 'entry' });
    else if (name !== undefined) steps.push({ kind: 'variant', name });
  }
  return steps;
}
