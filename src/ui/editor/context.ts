import { html, nothing, type TemplateResult } from 'lit';
import { formatPath } from '../../scenario/issue.ts';
import type { Scenario } from '../../scenario/types.ts';
import { live } from 'lit/directives/live.js';
import { valueAt, type Edit, type Path } from '../../store/index.ts';
import { icon, type IconName } from '../shell/icons.ts';
import type { EditorContext } from './disclosure.ts';
import { describeAt } from './field-model.ts';
import type { Named } from './references.ts';
import './releve-field.ts';

export { disclosure, type Disclosure, type EditorContext } from './disclosure.ts';

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

/** A setting in a row of words, which say what it is: its own label is only read aloud. */
export function inLine({ view }: EditorContext, path: Path): TemplateResult {
  return html`<releve-field bare .view=${view} .path=${path}></releve-field>`;
}

/** Settings under a small heading. */
export function group(title: string, content: unknown): TemplateResult {
  return html`<div class="group" role="group" aria-label=${title}>
    <p class="grouptitle" aria-hidden="true">${title}</p>
    ${content}
  </div>`;
}

/**
 * Several boxes to tick: the ids of a list, or the weekdays. At least `least` stay ticked; with none
 * the list is left out, or is `none`.
 */
export function boxes(
  context: EditorContext,
  path: Path,
  options: readonly { readonly value: string | number; readonly label: string }[],
  least = 1,
  none?: readonly string[],
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
              choose(context, title, path, next.length === 0 ? none : next);
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

/** A button that changes the scenario, and then opens what it `adds`. */
export function action(
  { edit, goToNew }: EditorContext,
  sign: IconName,
  label: string,
  make: () => Edit,
  adds?: Path,
): TemplateResult {
  const act = (): void => {
    edit(make());
    if (adds !== undefined) goToNew(adds);
  };
  return html`<button class="action" @click=${act}>${icon(sign)}${label}</button>`;
}

/** A button that changes several places of the scenario at once. */
export function change(
  context: EditorContext,
  sign: IconName,
  label: string,
  make: (document: Scenario) => Scenario,
  adds?: Path,
): TemplateResult {
  return action(context, sign, label, () => ({ kind: 'change', label, change: make }), adds);
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
