import type { ScenarioIssue } from '../scenario/issue.ts';
import type { Scenario } from '../scenario/types.ts';
import type { UnreadText } from './draft.ts';
import { insertAt, isUnder, removeAt, setAt, type Path } from './path.ts';
import { setPartShare, setShare, shareAt } from './share.ts';

/** One thing a person does to the scenario. `label` names it for undo: "Contacts a week". */
export type Edit = { readonly label: string } & (
  | {
      /** A value for a field; undefined takes an optional part away. */
      readonly kind: 'set';
      readonly path: Path;
      readonly value: unknown;
      /** A step of its own for undo: a box ticked, a group added. Else steps of a field go together. */
      readonly apart?: boolean;
    }
  | {
      /** A text that cannot be taken as the value of its field. */
      readonly kind: 'unread';
      readonly path: Path;
      readonly text: string;
      readonly issues: readonly ScenarioIssue[];
    }
  | {
      readonly kind: 'insert';
      /** Of the list. */
      readonly path: Path;
      readonly index: number;
      readonly item: unknown;
    }
  | { readonly kind: 'remove'; readonly path: Path; readonly index: number }
  | {
      /** A change of several places at once. */
      readonly kind: 'change';
      readonly change: (document: Scenario) => Scenario;
      /** What it is a step of: changes of the same place one after the other are undone together. */
      readonly field?: Path;
    }
);

/** What an edit works on. */
export interface Edited {
  readonly document: Scenario;
  readonly unread: readonly UnreadText[];
}

/** Applies an edit; what was typed elsewhere and could not be read stays where it belongs. */
export function applyEdit({ document, unread }: Edited, edit: Edit): Edited {
  switch (edit.kind) {
    case 'set':
      return {
        document: setValue(document, edit.path, edit.value),
        unread: unread.filter(({ path }) => !isUnder(path, edit.path)),
      };
    case 'unread': {
      const { path, text, issues } = edit;
      const others = unread.filter((other) => !samePath(other.path, path));
      return { document, unread: [...others, { path, text, issues }] };
    }
    case 'insert':
      return {
        document: insertAt(document, edit.path, edit.index, edit.item),
        unread: moved(unread, edit.path, edit.index, 1),
      };
    case 'remove':
      return {
        document: removeAt(document, edit.path, edit.index),
        unread: moved(
          unread.filter(({ path }) => !isUnder(path, [...edit.path, edit.index])),
          edit.path,
          edit.index,
          -1,
        ),
      };
    case 'change':
      return { document: edit.change(document), unread };
  }
}

/** Edits of the same field one after the other are undone together; undefined: never. */
export function fieldOf(edit: Edit): Path | undefined {
  if (edit.kind === 'set') return edit.apart === true ? undefined : edit.path;
  if (edit.kind === 'change') return edit.field;
  return edit.kind === 'unread' ? edit.path : undefined;
}

function setValue(document: Scenario, path: Path, value: unknown): Scenario {
  if (typeof value !== 'number') return setAt(document, path, value);
  const share = shareAt(path);
  if (share !== undefined) return setShare(document, share, value);
  return setPartShare(document, path, value) ?? setAt(document, path, value);
}

/** Texts in items of a list keep to their item when others come or go before it. */
function moved(
  unread: readonly UnreadText[],
  list: Path,
  index: number,
  by: number,
): readonly UnreadText[] {
  return unread.map((each) => {
    const position = each.path[list.length];
    if (!isUnder(each.path, list) || typeof position !== 'number' || position < index) return each;
    return { ...each, path: [...list, position + by, ...each.path.slice(list.length + 1)] };
  });
}

/** Whether two paths name the same place. */
export function samePath(a: Path, b: Path): boolean {
  return a.length === b.length && isUnder(a, b);
}
