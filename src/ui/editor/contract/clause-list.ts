import { html, nothing, type TemplateResult } from 'lit';
import { t } from '../../../i18n/editor.ts';
import { formatPath } from '../../../scenario/issue.ts';
import type { Path } from '../../../store/index.ts';
import { action, errorsAt, type EditorContext } from '../context.ts';
import { clauseCard } from './clause-card.ts';
import type { CostPlace } from './clause-cost.ts';

/** Clauses of one kind, in the order of the document. */
export interface ClauseList<T> {
  readonly path: Path;
  readonly items: readonly T[];
  readonly said: (item: T) => string;
  readonly content: (path: Path, item: T, index: number) => unknown;
  readonly cost?: (item: T, index: number) => CostPlace | undefined;
  /** Fewest and most of them. */
  readonly least?: number;
  readonly most: number;
}

/** A card for each clause of a list, which can be duplicated, moved and removed. */
export function clauseList<T>(context: EditorContext, list: ClauseList<T>): TemplateResult {
  const { path, items, said, content, cost } = list;
  return html`${items.map((item, index) => {
    const own = [...path, index];
    return clauseCard(context, {
      path: own,
      said: said(item),
      content: () => html`${errorsAt(context, own)} ${content(own, item, index)}`,
      cost: cost?.(item, index),
      actions: () => actions(context, list, index),
    });
  })}
  ${errorsAt(context, path)}`;
}

function actions<T>(context: EditorContext, list: ClauseList<T>, index: number) {
  const { path, items, least = 0, most } = list;
  const put = (label: string, made: readonly T[] | undefined, opened: (at: number) => number) => {
    keepOpen(context, path, made?.length ?? 0, opened);
    return { kind: 'set', label, path, value: made, apart: true } as const;
  };
  const copy = t('clause.duplicate');
  const remove = t('clause.remove');
  return html`
    ${
      items.length >= most
        ? nothing
        : action(context, 'copy', copy, () =>
            // The copy opens, since it is the one to change.
            put(copy, items.toSpliced(index + 1, 0, ...items.slice(index, index + 1)), (at) =>
              at <= index ? at : at - 1,
            ),
          )
    }
    ${index === 0 ? nothing : move(index - 1, 'up')}
    ${index === items.length - 1 ? nothing : move(index + 1, 'moveDown')}
    ${
      items.length <= least
        ? nothing
        : action(context, 'remove', remove, () => {
            const made = items.toSpliced(index, 1);
            // An amendment without any ends them; without the list it leaves them as they were.
            const isRequired = path.at(-1) === 'prices' || path.slice(0, -1).includes('amendments');
            return put(remove, made.length === 0 && !isRequired ? undefined : made, (at) =>
              at < index ? at : at + 1,
            );
          })
    }
  `;

  function move(to: number, sign: 'up' | 'moveDown') {
    const label = t(sign === 'up' ? 'clause.up' : 'clause.down');
    return action(context, sign, label, () =>
      put(label, swapped(items, index, to), (at) => (at === to ? index : at === index ? to : at)),
    );
  }
}

function swapped<T>(items: readonly T[], one: number, other: number): readonly T[] {
  return items.map((item, at) =>
    at === one ? (items[other] ?? item) : at === other ? (items[one] ?? item) : item,
  );
}

/** Cards that were open stay open where they go. `from` gives where the one now at a place was. */
export function keepOpen(
  { isOpen, toggle }: EditorContext,
  path: Path,
  count: number,
  from: (at: number) => number,
): void {
  const keyOf = (at: number): string => formatPath([...path, at]);
  const open = Array.from({ length: count }, (_, at) => isOpen(keyOf(from(at))));
  open.forEach((isThere, at) => toggle(keyOf(at), isThere));
  toggle(keyOf(count), false);
}
