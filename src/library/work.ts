import { isAtRisk, savedAs, type Origin, type State } from '../store/index.ts';
import { contentOf } from './content.ts';
import type { StoredContent } from './entry.ts';

/** The work in hand of one tab, kept as it is edited. */
export interface StoredWork {
  /** Of the tab. */
  readonly id: string;
  /** When it was kept, milliseconds since 1970. */
  readonly at: number;
  readonly origin: Origin;
  /** The scenario as it was opened: what the editor compares with. */
  readonly opened: unknown;
  readonly content: StoredContent;
  /** Where it is saved; undefined: nowhere. */
  readonly home?: { readonly id: string; readonly revision: number; readonly isSame: boolean };
  /** Whether something in it is nowhere else. */
  readonly isAtRisk: boolean;
}

/** The work of a page, to be kept; undefined when there is none: it is as a first visit finds it. */
export function workOf(
  state: State,
  { id, at, first }: { readonly id: string; readonly at: number; readonly first: string },
): StoredWork | undefined {
  const { opened, homes } = state;
  const { origin } = opened;
  const risk = isAtRisk(state);
  const home = homes.get(opened);
  if (!risk && home === undefined && origin.kind === 'readyMade' && origin.id === first)
    return undefined;
  const content = contentOf(state);
  return {
    id,
    at,
    origin,
    opened: opened.scenario,
    content,
    ...(home === undefined
      ? {}
      : {
          home: {
            id: home.id,
            revision: home.revision,
            isSame: savedAs(state) === 'saved',
          },
        }),
    isAtRisk: risk,
  };
}
