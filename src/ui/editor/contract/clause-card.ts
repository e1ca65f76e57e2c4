import { html, nothing, type TemplateResult } from 'lit';
import { t } from '../../../i18n/editor.ts';
import { formatPath } from '../../../scenario/issue.ts';
import { valueAt, type Path } from '../../../store/index.ts';
import { action, type EditorContext } from '../context.ts';
import { marks } from '../disclosure.ts';
import { costInWords, type CostPlace } from './clause-cost.ts';

/** A clause that stands alone in its contract, or at its place in a list. */
export interface ClauseCard {
  readonly path: Path;
  /** The clause as a sentence. */
  readonly said: string;
  /** Its fields. */
  readonly content: () => unknown;
  /** Which lines of the statement are its. */
  readonly cost?: CostPlace | undefined;
  /** What else it edits. */
  readonly also?: readonly Path[];
  /** Its buttons; what stands alone can be removed, unless it is always there. */
  readonly actions?: () => unknown;
  readonly isFixed?: boolean;
}

/** A clause as its sentence, with what it costs; it opens to its fields. */
export function clauseCard(context: EditorContext, card: ClauseCard): TemplateResult {
  const { view, isOpen, toggle, drawn, figures } = context;
  const { path, said, content, cost, also = [], actions, isFixed = false } = card;
  const key = formatPath(path);
  const paths = [path, ...also];
  const open = isOpen(key);
  drawn.set(key, paths);
  const costs = cost === undefined ? '' : costInWords(figures, view.draft.document, cost);
  return html`<details
    class="card"
    data-key=${key}
    .open=${open}
    @toggle=${({ currentTarget }: Event) =>
      currentTarget instanceof HTMLDetailsElement && toggle(key, currentTarget.open)}
  >
    <summary>
      <span class="said"
        >${said} ${marks(view, paths)}
        ${costs === '' ? nothing : html`<span class="cost" title=${t('clause.costHelp')}>${costs}</span>`}</span
      >
    </summary>
    ${
      open
        ? html`<div class="content">
            ${content()}
            <div class="actions">
              ${actions?.() ?? (isFixed ? nothing : removal(context, path))}
            </div>
          </div>`
        : nothing
    }
  </details>`;
}

function removal(context: EditorContext, path: Path): TemplateResult {
  const label = t('clause.remove');
  return action(context, 'remove', label, () => {
    const isThere = valueAt(context.view.draft.document, path) !== undefined;
    if (isThere) context.toggle(formatPath(path), false);
    return { kind: 'set', label, path, value: undefined, apart: true };
  });
}
