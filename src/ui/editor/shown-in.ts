import { inIndicatorUnit } from './contract/shown-in-points.ts';
import type { FieldDescription } from '../../scenario/describe-field.ts';
import { isDeferred } from '../../scenario/media.ts';
import type { Channel } from '../../scenario/types.ts';
import { valueAt, type Path } from '../../store/index.ts';

/** Measures of a rule that are shares. */
const SHARES: ReadonlySet<unknown> = new Set(['capacityLeft', 'answerRate']);
const RULE_UNITS: Readonly<Record<string, string>> = {
  expectedWaitSeconds: 's',
  waiting: 'contacts',
};

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
    const channel = valueAt(document, [list, index ?? 0]);
    return isChannel(channel) && isDeferred(channel)
      ? { ...description, unit: 'h', minimum: 0, maximum: 168, scale: 1 / 3600 }
      : description;
  }
  if (path.at(-1) === 'than' && path.at(-4) === 'rules') {
    const measure = valueAt(document, [...path.slice(0, -2), 'when', 'measure']);
    if (SHARES.has(measure)) return { ...description, percent: true, minimum: 0, maximum: 1 };
    const unit = typeof measure === 'string' ? RULE_UNITS[measure] : undefined;
    return unit === undefined ? description : { ...description, unit };
  }
  return inIndicatorUnit(document, path, description);
}

/** What stands in the list of channels has the type of one: the draft is typed as the schema asks. */
function isChannel(value: unknown): value is Channel {
  return typeof valueAt(value, ['medium']) === 'string';
}
