import { html, nothing, type TemplateResult } from 'lit';
import { formatPath } from '../../scenario/issue.ts';
import type { Scenario } from '../../scenario/types.ts';
import { live } from 'lit/directives/live.js';
import { baselineAt, differs, valueAt, type Edit, type Path } from '../../store/index.ts';
import { icon, type IconName } from '../shell/icons.ts';
import { t } from '../../i18n/index.ts';
import { describeAt, type EditorView } from './field-model.ts';
import type { Named } from './references.ts';
import './releve-field.ts';

/** What the parts of the editor share. */
export interface EditorContext {
  readonly view: EditorView;
  readonly edit: (edit: Edit) => void;
  readonly isOpen: (key: string) => boolean;
  readonly toggle: (key: string, open: boolean) => void;
  /** What can be opened now, and what each edits: filled while the editor is drawn. */
  readonly drawn: Map<string, readonly Path[]>;
}

/** A setting, by its place. */
export function field({ view }: EditorContext, path: Path, label?: string): TemplateResult {
  return html`<releve-field .view=${view} .path=${path} .label=${label}></releve-field>`;
}

/** Several settings of one object. */
export function fieldsOf(
  context: EditorContext,
  path: Path,
  keys: readonly string[],
): readonly TemplateResult[] {
  return keys.map((key) => field(context, [...path, key]));
}

/** Settings under a small heading. */
export function group(title: string, content: unknown): TemplateResult {
  return html`<div class="group" role="group" aria-label=${title}>
    <p class="grouptitle" aria-hidden="true">${title}</p>
    ${content}
  </div>`;
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
  const prefixes = paths.map(formatPath);
  const isWrong = view.draft.issues.some(({ path }) =>
    prefixes.some((prefix) => isUnderText(path, prefix)),
  );
  const isChanged = isPartChanged(view, paths);
  return html`<details
    data-key=${key}
    .open=${open}
    @toggle=${({ currentTarget }: Event) =>
      currentTarget instanceof HTMLDetailsElement && toggle(key, currentTarget.open)}
  >
    <summary>
      <span class="title">${title}</span>
      ${isChanged ? html`<span class="dot" role="img" aria-label=${t('editor.changed')} title=${t('editor.changed')}></span>` : nothing}
      ${isWrong ? html`<span class="wrong">${t('editor.wrong')}</span>` : nothing}
      <span class="summary" title=${open ? nothing : summary}>${open ? nothing : summary}</span>
    </summary>
    ${open ? html`<div class="content">${content()}</div>` : nothing}
  </details>`;
}

/** Several boxes to tick: the ids of a list, or the weekdays. At least `least` stay ticked. */
export function boxes(
  context: EditorContext,
  path: Path,
  options: readonly { readonly value: string | number; readonly label: string }[],
  least = 1,
): TemplateResult {
  const title = labelOf(context, path);
  const now = valueAt(context.view.draft.document, path);
  const ticked: readonly unknown[] = Array.isArray(now) ? now : [];
  const help = describeAt(context.view.draft.document, path)?.description ?? '';
  return html`<fieldset class="boxes">
      <legend title=${help}>${title}</legend>
      ${least === 0 ? html`<p class="muted small about">${help}</p>` : nothing}
      ${options.map(({ value, label }) => {
        const isTicked = ticked.includes(value);
        return html`<label>
          <input
            type="checkbox"
            .checked=${live(isTicked)}
            ?disabled=${isTicked && ticked.length <= least}
            @change=${() => {
              const kept = options.map((each) => each.value);
              const next = kept.filter((each) =>
                each === value ? !isTicked : ticked.includes(each),
              );
              choose(context, title, path, next.length === 0 ? undefined : next);
            }}
          />${label}
        </label>`;
      })}
    </fieldset>
    ${errorsAt(context, path)}${ticked.map((_, index) => errorsAt(context, [...path, index]))}`;
}

/** Messages about a part that has no field of its own: shares that do not add up, for instance. */
export function errorsAt({ view }: EditorContext, path: Path): TemplateResult | typeof nothing {
  const where = formatPath(path);
  const found = view.draft.issues.filter((issue) => issue.path === where);
  return found.length === 0
    ? nothing
    : html`<p class="error" data-path=${where} tabindex="-1">
        ${found.map(({ message }) => message).join(' ')}
      </p>`;
}

/** A button that changes the scenario. */
export function action(
  { edit }: EditorContext,
  sign: IconName,
  label: string,
  make: () => Edit,
): TemplateResult {
  return html`<button class="action" @click=${() => edit(make())}>${icon(sign)}${label}</button>`;
}

/** A button that changes several places of the scenario at once. */
export function change(
  context: EditorContext,
  sign: IconName,
  label: string,
  make: (document: Scenario) => Scenario,
): TemplateResult {
  return action(context, sign, label, () => ({ kind: 'change', label, change: make }));
}

/** Sets what was chosen: a step of its own. */
export function choose({ edit }: EditorContext, label: string, path: Path, value: unknown): void {
  edit({ kind: 'set', label, path, value, apart: true });
}

/** One of several, where picking one may change more than one value. */
export function pick(
  label: string,
  options: readonly Named[],
  value: string,
  onPick: (value: string) => void,
): TemplateResult {
  return html`<label class="pick">
    <span>${label}</span>
    <select
      @change=${({ target }: Event) => {
        if (target instanceof HTMLSelectElement) onPick(target.value);
      }}
    >
      ${options.map(
        (each) =>
          html`<option .value=${each.value} .selected=${each.value === value}>
            ${each.label}
          </option>`,
      )}
    </select>
  </label>`;
}

/** The label of a setting as the schema has it. */
export function labelOf({ view }: EditorContext, path: Path): string {
  return describeAt(view.draft.document, path)?.title ?? '';
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
