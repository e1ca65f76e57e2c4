import { formatPath } from '../../scenario/issue.ts';
import type { Path } from '../../store/index.ts';

/**
 * Which of the parts that can be opened hold a place, the outer ones first.
 *
 * @param path of the place, as in an issue
 * @param drawn what can be opened, in the order of the page, and the places that each edits
 */
export function keysTo(
  path: string,
  drawn: ReadonlyMap<string, readonly Path[]>,
): readonly string[] {
  return [...drawn].flatMap(([key, paths]) =>
    paths.some((each) => holds(formatPath(each), path)) ? [key] : [],
  );
}

function holds(prefix: string, path: string): boolean {
  return path === prefix || path.startsWith(`${prefix}.`) || path.startsWith(`${prefix}[`);
}
