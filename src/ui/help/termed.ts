import { html, type TemplateResult } from 'lit';
import type { EntryId } from './entries.ts';
import './releve-term.ts';

/** A heading that opens its entry in the glossary; plain text without one. */
export function termed(text: string, term: EntryId | ''): string | TemplateResult {
  return term === '' ? text : html`<releve-term term=${term}>${text}</releve-term>`;
}
