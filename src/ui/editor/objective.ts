import type { TemplateResult } from 'lit';
import { t } from '../../i18n/editor.ts';
import { group, type EditorContext } from './context.ts';
import { schemaFields } from './schema-fields.ts';

/** What service is aimed at, and how little the business can bear. */
export function objectivePart(context: EditorContext): TemplateResult[] {
  const { channels } = context.view.draft.document;
  return channels.map((channel, index) => {
    const path = ['channels', index];
    const named = (title: string) => (channels.length === 1 ? title : `${channel.name}: ${title}`);
    return group(named(t('objective.service')), [
      schemaFields(context, [...path, 'objective']),
      group(named(t('objective.continuity')), schemaFields(context, [...path, 'continuity'])),
    ]);
  });
}
