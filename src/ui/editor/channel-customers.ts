import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber, formatPercent, t } from '../../i18n/editor.ts';
import { isDeferred } from '../../scenario/media.ts';
import type { Channel } from '../../scenario/types.ts';
import type { Path } from '../../store/index.ts';
import { field, group, labelOf, type EditorContext } from './context.ts';
import { fold, optionalGroup } from './groups.ts';
import { lawFields, PATIENCES } from './laws.ts';
import { about, schemaFields } from './schema-fields.ts';

/** What customers do who wait, who gave up, and whose need was not resolved. */
export function customerFields(
  context: EditorContext,
  channel: Channel,
  path: Path,
): TemplateResult {
  return html`
    ${group(labelOf(context, [...path, 'patience']), [
      lawFields(context, [...path, 'patience'], channel.patience, PATIENCES),
      isDeferred(channel) && channel.balking === undefined
        ? nothing
        : field(context, [...path, 'balking']),
    ])}
    ${redial(context, channel, [...path, 'redial'])} ${repeats(context, channel, path)}
    ${channelChange(context, channel, [...path, 'channelChange'])}
  `;
}

function redial(context: EditorContext, { redial: now }: Channel, path: Path): TemplateResult {
  return fold(context, {
    path,
    summary:
      now.probability === 0
        ? t('none')
        : t('channel.redials', {
            share: formatPercent(now.probability),
            minutes: formatNumber(now.meanDelayMinutes),
            attempts: formatNumber(now.maximumAttempts),
          }),
    content: () => [about(context, path), schemaFields(context, path)],
  });
}

function repeats(context: EditorContext, { repeat: now }: Channel, path: Path): TemplateResult {
  const own = [...path, 'repeat'];
  const satisfaction = [...path, 'satisfactionLostPerRepeat'];
  return optionalGroup(context, {
    path: own,
    also: [satisfaction],
    // Seven in ten whose need is open come back, about a day of opening hours later.
    make: () => ({ probability: 0.7, meanDelayHours: 12, maximumRepeats: 3 }),
    summary: () =>
      t('channel.repeats', {
        share: formatPercent(now?.probability ?? 0),
        hours: formatNumber(now?.meanDelayHours ?? 0),
        times: now?.maximumRepeats ?? 0,
      }),
    beside: () => field(context, satisfaction),
  });
}

function channelChange(context: EditorContext, { channelChange: now, id }: Channel, path: Path) {
  const { channels } = context.view.draft.document;
  const others = channels.filter((each) => each.id !== id);
  const [first] = others;
  if (first === undefined && now === undefined) return [];
  return optionalGroup(context, {
    path,
    make: () => ({ to: first?.id ?? '', probability: 0.35 }),
    summary: () =>
      t('channel.changes', {
        share: formatPercent(now?.probability ?? 0),
        channel: channels.find((each) => each.id === now?.to)?.name ?? now?.to ?? '',
      }),
  });
}
