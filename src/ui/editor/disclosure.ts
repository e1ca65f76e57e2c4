import { html, nothing, type TemplateResult } from 'lit';
import { t } from '../../i18n/index.ts';
import { formatPath } from '../../scenario/issue.ts';
import { baselineAt, differs, type Edit, type Path } from '../../store/index.ts';
import type { Figures } from './contract/figures.ts';
import type { EditorView } from './field-model.ts';

/** What the parts of the editor share. */
export interface EditorContext {
  readonly view: EditorView;
  readonly edit: (edit: Edit) => void;
  readonly isOpen: (key: string) => boolean;
  readonly toggle: (key: string, open: boolean) => void;
  /** Opens what holds a place, and puts the cursor there. */
  readonly goTo: (path: Path) => void;
  /** The same, once the edit that is being made is drawn. */
  readonly goToNew: (path: Path) => void;
  /** What can be opened now, and what each edits: filled while the editor is drawn. */
  readonly drawn: Map<string, readonly Path[]>;
  /** What the last run says clauses cost. */
  readonly figures?: Figures | undefined;
}

/** What opens in place: a section, or one item of a list. */
export interface Disclosure {
  /** What it is remembered by; for an item, its path. */
  readonly key: string;
  readonly title: string;
  /** Said beside the title while it is closed. */
  readonly summary: string;
  /** What it edits: marked when something there differs, or is wrong. */
  readonly paths: readonly Path[];
  readonly content: () => unknown;
}

/** A `<details>` whose content is made only while it is open. */
export function disclosure(
  context: EditorContext,
  { key, title, summary, paths, content }: Disclosure,
): TemplateResult {
  const { view, isOpen, toggle, drawn } = context;
  const open = isOpen(key);
  drawn.set(key, paths);
  return html`<details
    data-key=${key}
    .open=${open}
    @toggle=${({ currentTarget }: Event) =>
      currentTarget instanceof HTMLDetailsElement && toggle(key, currentTarget.open)}
  >
    <summary>
      <span class="title">${title}</span>
      ${marks(view, paths)}
      <span class="summary" title=${open ? nothing : summary}>${open ? nothing : summary}</span>
    </summary>
    ${open ? html`<div class="content">${content()}</div>` : nothing}
  </details>`;
}

/** Whether something at these places differs from what was opened, and whether something is wrong. */
export function marks(view: EditorView, paths: readonly Path[]) {
  const prefixes = paths.map(formatPath);
  const isWrong = view.draft.issues.some(({ path }) =>
    prefixes.some((prefix) => isUnderText(path, prefix)),
  );
  const isChanged = isPartChanged(view, paths);
  return html`${isChanged ? html`<span class="dot" role="img" aria-label=${t('editor.changed')} title=${t('editor.changed')}></span>` : nothing}
  ${isWrong ? html`<span class="wrong">${t('editor.wrong')}</span>` : nothing}`;
}

function isPartChanged({ draft, opened }: EditorView, paths: readonly Path[]): boolean {
  const { document, unread } = draft;
  if (
    unread.some((each) =>
      paths.some((path) => isUnderText(formatPath(each.path), formatPath(path))),
    )
  )
    return true;
  // An item is compared with the one of its id; a whole section by what stands there.
  return paths.some((path) =>
    typeof path.at(-1) === 'number'
      ? baselineAt(opened, document, path).kind !== 'same'
      : differs(opened, document, [path]),
  );
}

function isUnderText(path: string, prefix: string): boolean {
  return path === prefix || path.startsWith(`${prefix}.`) || path.startsWith(`${prefix}[`);
}
