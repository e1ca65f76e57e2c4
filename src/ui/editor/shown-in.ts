import type { FieldDescription } from '../../scenario/describe-field.ts';
import { valueAt, type Path } from '../../store/index.ts';

/** Media whose contacts wait in a backlog rather than on the line. */
const DEFERRED: ReadonlySet<unknown> = new Set(['email', 'social', 'backOffice']);
/** Measures of a rule that are shares. */
const SHARES: ReadonlySet<unknown> = new Set(['capacityLeft', 'answerRate']);
const RULE_UNITS: Readonly<Record<string, string>> = {
  expectedWaitSeconds: 's',
  waiting: 'contacts',
};

/** Whether a channel's contacts join a backlog: nobody waits on the line. */
export function isDeferred(medium: unknown): boolean {
  return DEFERRED.has(medium);
}

/**
 * A field in the unit in which people speak of it there: the threshold of a deferred channel in
 * hours, the threshold of a rule in the unit of what it measures. Bounds are in that unit too.
 */
export function shownIn(
  document: unknown,
  path: Path,
  description: FieldDescription,
): FieldDescription & { readonly scale?: number } {
  const [list, index, part, key] = path;
  if (list === 'channels' && part === 'objective' && key === 'withinSeconds') {
    return isDeferred(valueAt(document, ['channels', index ?? 0, 'medium']))
      ? { ...description, unit: 'h', minimum: 0, maximum: 168, scale: 1 / 3600 }
      : description;
  }
  if (path.at(-1) === 'than' && path.at(-4) === 'rules') {
    const measure = valueAt(document, [...path.slice(0, -2), 'when', 'measure']);
    if (SHARES.has(measure)) return { ...description, percent: true, minimum: 0, maximum: 1 };
    const unit = typeof measure === 'string' ? RULE_UNITS[measure] : undefined;
    return unit === undefined ? description : { ...description, unit };
  }
  return description;
}
