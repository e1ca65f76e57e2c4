import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber, t } from '../../i18n/editor.ts';
import { formatPath } from '../../scenario/issue.ts';
import { isDeferred } from '../../scenario/media.ts';
import type { Channel, Scenario } from '../../scenario/types.ts';
import {
  addChannel,
  duplicateChannel,
  MOST_CHANNELS,
  removeChannel,
  setAt,
  withMedium,
  type Medium,
  type Path,
} from '../../store/index.ts';
import { customerFields } from './channel-customers.ts';
import { profileFields } from './channel-demand.ts';
import {
  change,
  disclosure,
  field,
  fieldsOf,
  group,
  labelOf,
  pick,
  type EditorContext,
} from './context.ts';
import { describeAt } from './field-model.ts';
import { fold } from './groups.ts';
import { HANDLE_TIMES, lawFields } from './laws.ts';
import { choiceName } from './names.ts';
import { picture } from './pictures/load.ts';
import { listField } from './schema-fields.ts';
import { CHANNEL_KEYS } from './section-keys.ts';

/** How contacts reach the company: how many, when, how long they take, what waiting customers do. */
export function channelsPart(context: EditorContext): TemplateResult {
  const { channels } = context.view.draft.document;
  const isOnly = channels.length === 1;
  return html`
    ${channels.map((channel, index) => {
      const path = ['channels', index];
      const content = () => channelFields(context, channel, index, isOnly);
      if (isOnly) return content();
      return disclosure(context, {
        key: formatPath(path),
        title: channel.name,
        summary: t('channel.summary', {
          medium: choiceName(channel.medium),
          contacts: formatNumber(channel.demand.contactsPerWeek),
        }),
        paths: CHANNEL_KEYS.map((key) => [...path, key]),
        content,
      });
    })}
    ${channels.length >= MOST_CHANNELS ? nothing : adder(context)}
  `;
}

/** Picks a medium, then adds a channel of it. */
function adder(context: EditorContext): TemplateResult {
  const media = mediaOf(context);
  const label = t('channel.add');
  const add = ({ currentTarget }: Event): void => {
    const select =
      currentTarget instanceof HTMLElement
        ? currentTarget.parentElement?.querySelector('select')
        : undefined;
    const medium = media[select?.selectedIndex ?? 0] ?? 'voice';
    const name = freeName(context.view.draft.document, medium);
    context.edit({ kind: 'change', label, change: (now) => addChannel(now, medium, name) });
  };
  const chat = media.indexOf('chat');
  return html`<div class="adder">
    <label>
      ${t('channel.newMedium')}
      <select>
        ${media.map((medium, at) => html`<option ?selected=${at === chat}>${choiceName(medium)}</option>`)}
      </select>
    </label>
    <button class="action" @click=${add}>${label}</button>
  </div>`;
}

/** "E-mail", "E-mail 2": a name that no channel has. */
function freeName({ channels }: Scenario, medium: Medium): string {
  for (let number = 1; ; number++) {
    const name = t('channel.new', { medium: choiceName(medium), number });
    if (!channels.some((channel) => channel.name === name)) return name;
  }
}

function mediaOf({ view }: EditorContext): readonly Medium[] {
  const choices = describeAt(view.draft.document, ['channels', 0, 'medium'])?.choices ?? [];
  return choices as readonly Medium[];
}

function channelFields(
  context: EditorContext,
  channel: Channel,
  index: number,
  isOnly: boolean,
): TemplateResult {
  const path = ['channels', index];
  const demand = [...path, 'demand'];
  const volume = fieldsOf(context, demand, ['contactsPerWeek', 'forecastErrorCv', 'dayBusynessCv']);
  const name = [
    field(context, [...path, 'name']),
    mediumPick(context, channel, path),
    field(context, [...path, 'language']),
    ...(isOnly ? [] : [field(context, [...path, 'priority'])]),
  ];
  const isSpoken = channel.medium === 'voice' || channel.medium === 'mobile';
  return html`
    ${picture(html`<releve-profile .view=${context.view} .path=${path}></releve-profile>`)}
    ${isOnly ? [volume, name] : [name, volume]}
    ${
      isDeferred(channel) || channel.demand.backlogAtStart !== undefined
        ? field(context, [...demand, 'backlogAtStart'])
        : nothing
    }
    ${group(labelOf(context, [...path, 'handleTime']), [
      lawFields(context, [...path, 'handleTime'], channel.handleTime, HANDLE_TIMES),
      field(context, [...path, 'wrapUpShare']),
    ])}
    ${customerFields(context, channel, path)}
    ${isSpoken && channel.concurrency === undefined ? nothing : concurrency(context, channel, path)}
    ${profileFields(context, channel, path)}
    <div class="actions">${copyAndRemove(context, channel, index)}</div>
  `;
}

function mediumPick(context: EditorContext, channel: Channel, path: Path): TemplateResult {
  const label = labelOf(context, [...path, 'medium']);
  const media = mediaOf(context);
  const options = media.map((value) => ({ value, label: choiceName(value) }));
  return pick(label, options, channel.medium, (picked) => {
    const medium = media.find((each) => each === picked);
    if (medium === undefined) return;
    const change = (now: Scenario): Scenario => setAt(now, path, withMedium(channel, medium));
    context.edit({ kind: 'change', label, change });
  });
}

function concurrency(context: EditorContext, channel: Channel, path: Path): TemplateResult {
  const own = [...path, 'concurrency'];
  const throughput = [...path, 'concurrentThroughput'];
  return fold(context, {
    path: own,
    also: [throughput],
    summary: t('channel.atOnce', { contacts: channel.concurrency ?? 1 }),
    content: () => [field(context, own), listField(context, throughput)],
  });
}

function copyAndRemove(context: EditorContext, { name }: Channel, index: number) {
  const { channels } = context.view.draft.document;
  const copy = t('channel.duplicate');
  const isFull = channels.length >= MOST_CHANNELS;
  return [
    isFull
      ? nothing
      : change(context, 'copy', copy, (now) =>
          duplicateChannel(now, index, t('copyOf', { name }).slice(0, 120)),
        ),
    channels.length === 1
      ? nothing
      : change(context, 'remove', t('channel.remove', { name }), (now) =>
          removeChannel(now, index),
        ),
  ];
}
