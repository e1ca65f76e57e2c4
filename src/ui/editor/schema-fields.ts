import { html, nothing, type TemplateResult } from 'lit';
import { valueAt, type Path } from '../../store/index.ts';
import { errorsAt, field, type EditorContext } from './context.ts';
import { keysAt } from './describe-place.ts';
import { describeAt } from './field-model.ts';
import './releve-list-field.ts';

/** Kinds of settings that one field holds. */
const SCALARS: ReadonlySet<unknown> = new Set(['number', 'integer', 'text', 'boolean', 'choice']);

/**
 * A field for every setting of the object at a place, as the schema lists them: numbers, texts,
 * choices, references, and lists of numbers. What has parts of its own is left to the caller.
 */
export function schemaFields(
  context: EditorContext,
  path: Path,
  skip: readonly string[] = [],
): readonly TemplateResult[] {
  const { document } = context.view.draft;
  return keysAt(document, path)
    .filter((key) => key !== 'id' && !skip.includes(key))
    .flatMap((key) => schemaField(context, [...path, key]));
}

function schemaField(context: EditorContext, path: Path): readonly TemplateResult[] {
  const { document } = context.view.draft;
  const kind = describeAt(document, path)?.kind;
  if (SCALARS.has(kind)) return [field(context, path)];
  const isNumber = kind === 'oneOf' && typeof valueAt(document, path) !== 'object';
  if (isNumber) return [field(context, path)];
  const item = kind === 'list' ? describeAt(document, [...path, 0])?.kind : undefined;
  return item === 'number' || item === 'integer' ? [listField(context, path)] : [];
}

/** A list of numbers in one text. */
export function listField({ view }: EditorContext, path: Path): TemplateResult {
  return html`<releve-list-field .view=${view} .path=${path}></releve-list-field>`;
}

/** Fields for the settings of the form that stands at a place: of a law, all but its name. */
export function formFields(context: EditorContext, path: Path): readonly TemplateResult[] {
  const value = valueAt(context.view.draft.document, path);
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  return keys
    .filter((key) => key !== 'distribution')
    .flatMap((key) => schemaField(context, [...path, key]));
}

/** What the schema says of a place, for above its fields; and what is wrong with it as a whole. */
export function about(context: EditorContext, path: Path): TemplateResult {
  const text = describeAt(context.view.draft.document, path)?.description ?? '';
  return html`${text === '' ? nothing : html`<p class="muted small about">${text}</p>`}
  ${errorsAt(context, path)}`;
}
