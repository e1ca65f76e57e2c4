import type { TemplateResult } from 'lit';
import { t } from '../../i18n/editor.ts';
import type { Routing } from '../../scenario/types.ts';
import { equalShares, type Path } from '../../store/index.ts';
import { boxes, fieldsOf, type EditorContext } from './context.ts';
import { foldedList } from './groups.ts';
import { shareFields } from './share-fields.ts';

type Split = Extract<Routing, { policy: 'split' }>;
type Entry = NonNullable<Split['schedule']>[number];

/** Other shares at some hours of some days. */
export function scheduleList(context: EditorContext, routing: Split, path: Path): TemplateResult {
  const { providers } = context.view.draft.document;
  const entries = routing.schedule ?? [];
  const days = t('weekdays')
    .split(' ')
    .map((label, index) => ({ value: index + 1, label }));
  return foldedList(context, {
    path,
    most: 60,
    isOptional: true,
    make: () => ({
      days: [6],
      from: '08:00',
      to: '12:00',
      shares: equalShares(Object.keys(routing.shares)),
    }),
    summary: () => entries.map(whenInWords).join(' · '),
    title: (index) => {
      const entry = entries[index];
      return entry === undefined ? '' : whenInWords(entry);
    },
    content: (own, index) => [
      boxes(context, [...own, 'days'], days),
      ...fieldsOf(context, own, ['from', 'to']),
      ...shareFields(context, providers, entries[index]?.shares ?? {}, [...own, 'shares']),
    ],
  });
}

/** "Mon, Tue 08:00–12:00". */
function whenInWords({ days, from, to }: Entry): string {
  const names = t('weekdays').split(' ');
  return `${days.map((day) => names[day - 1] ?? '').join(', ')} ${from}–${to}`;
}
