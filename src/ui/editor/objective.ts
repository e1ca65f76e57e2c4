import type { TemplateResult } from 'lit';
import { t } from '../../i18n/index.ts';
import { fieldsOf, group, type EditorContext } from './context.ts';

/** What service is aimed at, and how little the business can bear. */
export function objectivePart(context: EditorContext): TemplateResult[] {
  return context.view.draft.document.channels.map((channel, index) => {
    const path = ['channels', index];
    const named = (title: string) =>
      context.view.draft.document.channels.length === 1 ? title : `${channel.name}: ${title}`;
    return group(named(t('objective.service')), [
      ...fieldsOf(context, [...path, 'objective'], ['serviceLevel', 'withinSeconds', 'convention']),
      group(
        named(t('objective.continuity')),
        fieldsOf(
          context,
          [...path, 'continuity'],
          ['minimumServiceLevel', 'maximumDisruptionHours'],
        ),
      ),
    ]);
  });
}
