import { html, nothing, type TemplateResult } from 'lit';
import { t } from '../../../i18n/editor.ts';
import { formatPath } from '../../../scenario/issue.ts';
import type { Path } from '../../../store/index.ts';
import { disclosure, type EditorContext } from '../context.ts';
import { icon } from '../../shell/icons.ts';
import { adding, hasRoom, type ClauseKind, type KindGroup } from './clause-kinds.ts';

/**
 * "Add a clause": opens to all kinds that have room, each with what it starts with. The new clause
 * opens, and the menu closes.
 *
 * @param base the place whose parts the clauses are
 */
export function clauseMenu(
  context: EditorContext,
  base: Path,
  groups: readonly KindGroup[],
  title: string = t('clause.menu'),
): TemplateResult {
  const { document } = context.view.draft;
  const key = `${formatPath(base)}+${groups[0]?.kinds[0]?.id ?? ''}`;
  return html`<div class="menu">
    ${disclosure(context, {
      key,
      title,
      summary: '',
      paths: [],
      content: () => html`
        <p class="muted small about">${t('clause.planning')}</p>
        ${groups.map(({ title: heading, kinds }) => {
          const free = kinds.filter((kind) => hasRoom(document, base, kind));
          if (free.length === 0) return nothing;
          return html`<div role="group" aria-label=${heading || nothing}>
            ${heading === '' ? nothing : html`<p class="grouptitle" aria-hidden="true">${heading}</p>`}
            ${free.map((kind) => item(context, base, kind, key))}
          </div>`;
        })}
      `,
    })}
  </div>`;
}

function item(context: EditorContext, base: Path, kind: ClauseKind, menu: string): TemplateResult {
  const add = ({ currentTarget }: Event): void => {
    const { edit, path } = adding(context.view.draft.document, base, kind);
    const added = formatPath(path);
    context.edit(edit);
    context.toggle(menu, false);
    context.toggle(added, true);
    if (currentTarget instanceof Element) focusSoon(currentTarget.getRootNode(), added);
  };
  return html`<button class="kind" data-kind=${kind.id} @click=${add}>
    ${icon('add')}<span
      >${t('clause.kind', kind.id)}
      <span class="muted small starts">${t('clause.starts', kind.id)}</span></span
    >
  </button>`;
}

/** Puts the cursor on a card once it is drawn: the menu that it came from is closed by then. */
function focusSoon(root: Node, key: string): void {
  requestAnimationFrame(() => {
    if (!(root instanceof ShadowRoot)) return;
    const summary = root.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"] > summary`);
    summary?.focus();
    summary?.scrollIntoView({ block: 'nearest' });
  });
}
