import { html, type TemplateResult } from 'lit';
import { t } from '../../i18n/editor.ts';
import type { Path } from '../../store/index.ts';
import { field, fieldsOf, type EditorContext } from './context.ts';
import { foldedList } from './groups.ts';

/** How much is simulated, and from which seed; what the scenario is called; days unlike the others. */
export function runPart(context: EditorContext): TemplateResult[] {
  return [
    ...fieldsOf(context, ['run'], ['replications', 'seed', 'calmDays']),
    ...fieldsOf(context, ['horizon'], ['start', 'days', 'warmUpDays', 'intervalMinutes']),
    field(context, ['name']),
    html`<releve-field long .view=${context.view} .path=${['description']}></releve-field>`,
    field(context, ['currency']),
    specialDays(context, ['specialDays']),
  ];
}

function specialDays(context: EditorContext, path: Path): TemplateResult {
  const { specialDays: now = [], horizon } = context.view.draft.document;
  return foldedList(context, {
    path,
    most: 400,
    isOptional: true,
    make: () => ({
      date: horizon.start,
      name: t('days.new'),
      closed: false,
      demandFactor: 1,
      staffingFactor: 1,
    }),
    title: (index) => now[index]?.name ?? '',
    summary: (days) => t('days.summary', { days }),
  });
}
