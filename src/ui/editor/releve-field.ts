import { LitElement, html, noChange, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { t } from '../../i18n/editor.ts';
import type { Edit, Path } from '../../store/index.ts';
import { tell } from '../shell/event.ts';
import { base, buttons, fields } from '../style/base.ts';
import { fieldStyles } from './field-styles.ts';
import { fieldModel, readText, textOf, type EditorView, type FieldModel } from './field-model.ts';
import { stepNumber } from './step-number.ts';

/**
 * One setting of the scenario: label, value, unit, help, what is wrong with it, and what it was when
 * the scenario was opened. It knows all that from the place it is given.
 *
 * @fires edit - CustomEvent<Edit>
 */
@customElement('releve-field')
export class ReleveField extends LitElement {
  static override styles = [base, buttons, fields, fieldStyles];

  @property({ attribute: false }) view: EditorView | undefined;
  @property({ attribute: false }) path: Path = [];
  /** A label that says more than the setting's own: "Atlas" for a share. */
  @property({ attribute: false }) label: string | undefined;
  /** In a row that has a label of its own: the label is only read aloud. */
  @property({ type: Boolean, reflect: true }) bare = false;
  /** For a text of several lines. */
  @property({ type: Boolean, reflect: true }) long = false;
  @state() private helps = false;
  @state() private isFocused = false;

  /** Puts the cursor in the field itself, not on its help. */
  override focus(options?: FocusOptions) {
    this.renderRoot.querySelector<HTMLElement>('#control')?.focus(options);
  }

  override render() {
    const { view } = this;
    const model = view && fieldModel(view, this.path);
    if (model === undefined) return nothing;
    const label = this.label ?? model.description.title;
    const isInvalid = model.errors.length > 0;
    const describedBy = [isInvalid ? 'errors' : '', this.helps ? 'help' : ''].join(' ').trim();
    return html`
      <div class="row">
        <span class="name">
          <label
            for="control"
            class=${this.bare ? 'visually-hidden' : ''}
            title=${model.description.description}
          >
            ${
              model.was === undefined ? nothing : html`<span class="dot" aria-hidden="true"></span>`
            }${label}
          </label>
          ${this.bare || model.description.description === '' ? nothing : this.#helpButton(label)}</span
        >
        <span class="value">
          ${this.#control(model, isInvalid, describedBy)}
          ${model.unit === '' || this.bare ? nothing : html`<span class="unit">${model.unit}</span>`}
        </span>
      </div>
      ${this.#notes(model, label)}
    `;
  }

  #helpButton(label: string) {
    return html`<button
      class="help"
      aria-label=${t('field.help', { label })}
      aria-expanded=${this.helps ? 'true' : 'false'}
      @click=${() => (this.helps = !this.helps)}
    >
      ?
    </button>`;
  }

  #control(model: FieldModel, isInvalid: boolean, describedBy: string) {
    const { control } = model;
    const aria = isInvalid ? 'true' : 'false';
    if (control === 'boolean') {
      return html`<input
        id="control"
        type="checkbox"
        .checked=${live(model.value === true)}
        aria-describedby=${describedBy || nothing}
        @change=${({ target }: Event) =>
          target instanceof HTMLInputElement && this.#set(target.checked, true)}
      />`;
    }
    if (control === 'choice') {
      return html`<select
        id="control"
        aria-invalid=${aria}
        aria-describedby=${describedBy || nothing}
        @change=${({ target }: Event) =>
          target instanceof HTMLSelectElement &&
          this.#set(model.choices[target.selectedIndex]?.value, true)}
      >
        ${model.choices.map(
          ({ value, label }) => html`<option .selected=${value === model.value}>${label}</option>`,
        )}
      </select>`;
    }
    if (this.long) return this.#lines(model, aria, describedBy);
    const type = control === 'date' ? 'date' : control === 'dateTime' ? 'datetime-local' : 'text';
    return html`<input
      id="control"
      class=${control}
      type=${type}
      autocomplete="off"
      spellcheck="false"
      inputmode=${control === 'number' ? 'decimal' : nothing}
      placeholder=${placeholder(model)}
      aria-invalid=${aria}
      aria-describedby=${describedBy || nothing}
      .value=${this.isFocused ? noChange : live(model.text)}
      @focus=${() => (this.isFocused = true)}
      @blur=${() => (this.isFocused = false)}
      @keydown=${(event: KeyboardEvent) => this.#step(event, model)}
      @input=${({ target }: Event) =>
        target instanceof HTMLInputElement && this.#read(target.value, model)}
    />`;
  }

  #lines(model: FieldModel, aria: 'true' | 'false', describedBy: string) {
    return html`<textarea
      id="control"
      rows="3"
      aria-invalid=${aria}
      aria-describedby=${describedBy || nothing}
      .value=${this.isFocused ? noChange : live(model.text)}
      @focus=${() => (this.isFocused = true)}
      @blur=${() => (this.isFocused = false)}
      @input=${({ target }: Event) =>
        target instanceof HTMLTextAreaElement && this.#set(target.value)}
    ></textarea>`;
  }

  #notes(model: FieldModel, label: string) {
    const { description, errors, was, wasValue } = model;
    return html`
      ${errors.length === 0 ? nothing : html`<p id="errors" class="error">${errors.join(' ')}</p>`}
      ${
        was === undefined
          ? nothing
          : html`<p class="was">
              ${was === '' && model.choices.length === 0 ? t('field.wasEmpty') : t('field.was', { value: spoken(was, model) })}
              <button
                class="link"
                aria-label=${t('field.resetLabel', { label })}
                @click=${() => this.#set(wasValue, true)}
              >
                ${t('field.reset')}
              </button>
            </p>`
      }
      ${this.helps ? html`<p id="help" class="helptext">${description.description}</p>` : nothing}
    `;
  }

  #read(text: string, model: FieldModel) {
    const reading = readText(text, this.path, model.description);
    if (reading.ok) {
      this.#set(reading.value);
      return;
    }
    const { path } = this;
    const issues = [reading.issue];
    this.#tell({ kind: 'unread', label: this.#name(model), path, text, issues });
  }

  /** The up and down arrows change a number, with Shift ten times as far. */
  #step(event: KeyboardEvent, { control, description }: FieldModel) {
    const { key, target, shiftKey } = event;
    if (control !== 'number' || (key !== 'ArrowUp' && key !== 'ArrowDown')) return;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (!(target instanceof HTMLInputElement)) return;
    event.preventDefault();
    const reading = readText(target.value, this.path, description);
    if (!reading.ok || typeof reading.value !== 'number') return;
    const next = stepNumber(reading.value, key === 'ArrowUp' ? 1 : -1, description, shiftKey);
    if (next === reading.value) return;
    target.value = textOf(next, description);
    this.#set(next);
  }

  /** `apart`: a step of its own, where each keystroke in a text goes on with the one before. */
  #set(value: unknown, apart = false) {
    const model = this.view && fieldModel(this.view, this.path);
    this.#tell({ kind: 'set', label: this.#name(model), path: this.path, value, apart });
  }

  #name(model: FieldModel | undefined): string {
    return this.label ?? model?.description.title ?? '';
  }

  #tell(edit: Edit) {
    tell(this, 'edit', edit);
  }
}

/** What is taken when the field is left empty. */
function placeholder({ description }: FieldModel): string {
  const { default: taken, percent } = description;
  return typeof taken === 'number' ? String(percent ? taken * 100 : taken) : '';
}

function spoken(was: string, { choices, unit, wasValue }: FieldModel): string {
  const chosen = choices.find(({ value }) => value === wasValue);
  if (chosen !== undefined) return chosen.label;
  return unit === '%' ? `${was} %` : was;
}

declare global {
  interface HTMLElementTagNameMap {
    'releve-field': ReleveField;
  }
}
