import type { TemplateResult } from 'lit';
import { field, fieldsOf, type EditorContext } from './context.ts';

/** How much is simulated, and from which seed; what the scenario is called. */
export function runPart(context: EditorContext): TemplateResult[] {
  return [
    ...fieldsOf(context, ['run'], ['replications', 'seed']),
    ...fieldsOf(context, ['horizon'], ['start', 'days', 'intervalMinutes']),
    field(context, ['name']),
    field(context, ['currency']),
  ];
}
