import type { TemplateResult } from 'lit';
import { withWords } from '../../../i18n/languages.ts';

let loading: Promise<unknown> | undefined;

/** A picture of an open section; the first one fetches the code of all. Until then its tag is empty. */
export function picture(content: TemplateResult): TemplateResult {
  loading ??= withWords(['editor', 'settings', 'results'], () => import('./index.ts')).catch(() => {
    // No network: the forms work without, and the next drawing asks again.
    loading = undefined;
  });
  return content;
}
