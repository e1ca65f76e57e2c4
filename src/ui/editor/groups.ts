import { html, nothing, type TemplateResult } from 'lit';
import { t } from '../../i18n/editor.ts';
import { formatPath } from '../../scenario/issue.ts';
import { valueAt, type Path } from '../../store/index.ts';
import { action, choose, disclosure, group, labelOf, type EditorContext } from './context.ts';
import { about, schemaFields } from './schema-fields.ts';

/** What can stand in a group: a template, several, or lists of them. */
type Content = TemplateResult | typeof nothing | readonly Content[];

/** Settings that are seldom needed: a line that says what is set, and opens. */
export interface Fold {
  /** What it is remembered by: a place. */
  readonly path: Path;
  readonly title?: string;
  readonly summary: string;
  /** What it edits beside its own place. */
  readonly also?: readonly Path[];
  readonly content: () => unknown;
}

/** Folds settings behind a line. */
export function fold(context: EditorContext, { path, title, summary, also, content }: Fold) {
  return disclosure(context, {
    key: formatPath(path),
    title: title ?? labelOf(context, path),
    summary,
    paths: [path, ...(also ?? [])],
    content,
  });
}

/** A part of the scenario that may be left out. */
export interface OptionalGroup {
  readonly path: Path;
  /** What its words are found by, where that is not its key. */
  readonly words?: string;
  /** What stands there when it is added. */
  readonly make: () => unknown;
  /** What is set, in words, while it is there. */
  readonly summary: () => string;
  /** What holds while it is not there; "none" when left out. */
  readonly absent?: string;
  /** Its fields; those of the schema when left out. */
  readonly content?: () => Content;
  /** Beside the part itself, shown whether it is there or not. */
  readonly beside?: () => Content;
  readonly also?: readonly Path[];
}

/** A part that is added and removed as a whole, folded behind what is set: "none" while it is not there. */
export function optionalGroup(context: EditorContext, told: OptionalGroup): TemplateResult {
  const { path, make, summary, content, beside, also = [] } = told;
  const words = told.words ?? String(path.at(-1));
  const thing = t('thing', words);
  const isThere = valueAt(context.view.draft.document, path) !== undefined;
  const set = (label: string, value: unknown) => () =>
    ({ kind: 'set', label, path, value, apart: true }) as const;
  const add = t('group.add', { thing });
  const remove = t('group.remove', { thing });
  return fold(context, {
    path,
    also,
    summary: isThere ? summary() : (told.absent ?? t('none')),
    content: () => html`
      ${about(context, path)}
      ${
        isThere
          ? (content?.() ?? schemaFields(context, path))
          : html`<p class="muted small about">${t('group.starts', words)}</p>`
      }
      ${beside?.() ?? nothing}
      <div class="actions">
        ${
          isThere
            ? action(context, 'remove', remove, set(remove, undefined))
            : action(context, 'add', add, () => set(add, make())())
        }
      </div>
    `,
  });
}

/** A list of parts that are alike. */
export interface ItemList {
  readonly path: Path;
  readonly make: (items: readonly unknown[]) => unknown;
  /** What tells one from the next. */
  readonly title: (index: number) => string;
  readonly content?: (path: Path, index: number) => Content;
  readonly least?: number;
  readonly most: number;
  /** Whether the list itself goes with its last item. */
  readonly isOptional?: boolean;
  /** What its button adds, where that is not the item of every list of this key. */
  readonly item?: string;
}

/** The items of a list, each with its fields and a button that removes it; one to add another. */
export function itemList(context: EditorContext, told: ItemList): TemplateResult {
  const { path, make, title, content, least = 0, most, isOptional = false } = told;
  const list = valueAt(context.view.draft.document, path);
  const items: readonly unknown[] = Array.isArray(list) ? list : [];
  const key = String(path.at(-1));
  const add = t('group.add', { thing: t('item', told.item ?? key) });
  return html`
    ${items.map((_, index) => {
      const label = t('group.removeItem', { title: title(index) });
      return group(title(index), [
        content?.([...path, index], index) ?? schemaFields(context, [...path, index]),
        items.length <= least
          ? nothing
          : action(context, 'remove', label, () =>
              isOptional && items.length === 1
                ? { kind: 'set', label, path, value: undefined, apart: true }
                : { kind: 'remove', label, path, index },
            ),
      ]);
    })}
    ${
      items.length >= most
        ? nothing
        : action(context, 'add', add, () => ({
            kind: 'insert',
            label: add,
            path,
            index: items.length,
            item: make(items),
          }))
    }
  `;
}

/** A list folded behind what is in it. */
export function foldedList(
  context: EditorContext,
  { summary, ...list }: ItemList & { readonly summary: (count: number) => string },
): TemplateResult {
  const now = valueAt(context.view.draft.document, list.path);
  const count = Array.isArray(now) ? now.length : 0;
  return fold(context, {
    path: list.path,
    summary: count === 0 ? t('none') : summary(count),
    content: () => html`${about(context, list.path)} ${itemList(context, list)}`,
  });
}

/** A choice among forms, where choosing one replaces the whole. */
export function formPick<T extends string>(
  context: EditorContext,
  told: {
    readonly label: string;
    readonly path: Path;
    readonly forms: readonly T[];
    readonly now: T;
    readonly nameOf: (form: T) => string;
    readonly make: (form: T) => unknown;
  },
): TemplateResult {
  const { label, path, forms, now, nameOf, make } = told;
  return html`<label class="pick">
    <span>${label}</span>
    <select
      @change=${({ target }: Event) => {
        const form = target instanceof HTMLSelectElement ? forms[target.selectedIndex] : undefined;
        if (form !== undefined) choose(context, label, path, make(form));
      }}
    >
      ${forms.map((form) => html`<option .value=${form} .selected=${form === now}>${nameOf(form)}</option>`)}
    </select>
  </label>`;
}
