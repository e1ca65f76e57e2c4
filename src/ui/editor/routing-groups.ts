import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber, formatPercent, t } from '../../i18n/editor.ts';
import { isDeferred } from '../../scenario/media.ts';
import type { Routing } from '../../scenario/types.ts';
import { providerIdsOf, type Path } from '../../store/index.ts';
import { boxes, field, type EditorContext } from './context.ts';
import { fold, foldedList, formPick, optionalGroup } from './groups.ts';
import { providersAt } from './references.ts';
import { about } from './schema-fields.ts';

type Overflow = NonNullable<Routing['overflow']>;

/** What a routing may say beside the shares: all of it folded. */
export function routingGroups(context: EditorContext, routing: Routing, path: Path) {
  const nameOf = (id: string): string =>
    context.view.draft.document.providers.find((each) => each.id === id)?.name ?? id;
  const own = context.view.draft.document.channels.find(({ id }) => id === path[3]);
  // On a deferred channel nobody waits who could be called back, or leave a message instead.
  const waits = own === undefined || !isDeferred(own);
  return [
    failover(context, routing, [...path, 'failover']),
    overflow(context, routing, [...path, 'overflow']),
    limits(context, routing, path, nameOf),
    transfers(context, routing, [...path, 'transfers'], nameOf),
    waits || routing.callBack !== undefined
      ? callBack(context, routing, [...path, 'callBack'])
      : nothing,
    waits || routing.voicemail !== undefined
      ? voicemail(context, routing, [...path, 'voicemail'])
      : nothing,
  ];
}

function failover(context: EditorContext, { failover: now }: Routing, path: Path): TemplateResult {
  return optionalGroup(context, {
    path,
    make: () => ({ detectMinutes: 10, switchMinutes: 5, failbackMinutes: 30 }),
    summary: () =>
      t('routing.failover', {
        minutes: formatNumber((now?.detectMinutes ?? 0) + (now?.switchMinutes ?? 0)),
      }),
  });
}

const OVERFLOWS = {
  wait: (): Overflow => ({ whenExpectedWaitExceedsSeconds: 60 }),
  waiting: (): Overflow => ({ whenWaitingReaches: 10 }),
  noIdle: (): Overflow => ({ whenNoIdleAgent: true }),
  after: (): Overflow => ({ afterSeconds: 30 }),
} as const;
type OverflowForm = keyof typeof OVERFLOWS;
const OVERFLOW_FORMS: readonly OverflowForm[] = ['wait', 'waiting', 'noIdle', 'after'];

function formOf(overflow: Overflow): OverflowForm {
  if ('whenExpectedWaitExceedsSeconds' in overflow) return 'wait';
  if ('whenWaitingReaches' in overflow) return 'waiting';
  return 'afterSeconds' in overflow ? 'after' : 'noIdle';
}

function overflow(context: EditorContext, { overflow: now, queue }: Routing, path: Path) {
  // One queue for all has nowhere to overflow to.
  if (queue === 'central' && now === undefined) return nothing;
  return optionalGroup(context, {
    path,
    make: OVERFLOWS.wait,
    summary: () => (now === undefined ? '' : overflowInWords(now)),
    content: () => (now === undefined ? [] : overflowFields(context, now, path)),
  });
}

function overflowInWords(now: Overflow): string {
  if ('whenExpectedWaitExceedsSeconds' in now) {
    return t('routing.overflowWait', { seconds: formatNumber(now.whenExpectedWaitExceedsSeconds) });
  }
  if ('whenWaitingReaches' in now) {
    return t('routing.overflowWaiting', { contacts: formatNumber(now.whenWaitingReaches) });
  }
  return 'afterSeconds' in now
    ? t('routing.overflowAfter', { seconds: formatNumber(now.afterSeconds) })
    : t('routing.overflowNoIdle');
}

function overflowFields(context: EditorContext, now: Overflow, path: Path) {
  const form = formOf(now);
  const pickForm = formPick(context, {
    label: t('routing.overflowForm'),
    path,
    forms: OVERFLOW_FORMS,
    now: form,
    nameOf: (each) => t(`overflow.${each}`),
    make: (each) => OVERFLOWS[each](),
  });
  const fields = {
    wait: () => [field(context, [...path, 'whenExpectedWaitExceedsSeconds'])],
    waiting: () => [field(context, [...path, 'whenWaitingReaches'])],
    noIdle: () => [],
    after: () => [
      field(context, [...path, 'afterSeconds']),
      boxes(context, [...path, 'to'], providersAt(context.view.draft.document, path), 0),
    ],
  };
  return [pickForm, ...fields[form]()];
}

/** How much a provider accepts, and how many may wait. */
function limits(
  context: EditorContext,
  routing: Routing,
  path: Path,
  nameOf: (id: string) => string,
): TemplateResult {
  const caps = [...path, 'caps'];
  const most = [...path, 'maximumWaiting'];
  const words = [
    ...Object.entries(routing.caps ?? {}).map(([id, contacts]) =>
      t('routing.cap', { name: nameOf(id), contacts: formatNumber(contacts) }),
    ),
    ...(routing.maximumWaiting === undefined
      ? []
      : [t('routing.mostWaiting', { contacts: formatNumber(routing.maximumWaiting) })]),
  ];
  return fold(context, {
    path: caps,
    also: [most],
    title: t('routing.limits'),
    summary: words.length === 0 ? t('none') : words.join(' · '),
    content: () => html`
      ${field(context, most)} ${about(context, caps)}
      ${providerIdsOf(routing).map((id) => field(context, [...caps, id], nameOf(id)))}
    `,
  });
}

function transfers(
  context: EditorContext,
  routing: Routing,
  path: Path,
  nameOf: (id: string) => string,
) {
  const now = routing.transfers ?? [];
  const [from = '', to] = providerIdsOf(routing);
  if (to === undefined && now.length === 0) return nothing;
  const inWords = (index: number): string => {
    const entry = now[index];
    return entry === undefined
      ? ''
      : t('routing.transfer', { from: nameOf(entry.from), to: nameOf(entry.to) });
  };
  return foldedList(context, {
    path,
    most: 24,
    isOptional: true,
    make: () => ({ from, to: to ?? from, share: 0.05 }),
    title: inWords,
    summary: () =>
      now.map(({ share }, index) => `${inWords(index)} ${formatPercent(share)} %`).join(' · '),
  });
}

function callBack(context: EditorContext, { callBack: now }: Routing, path: Path): TemplateResult {
  return optionalGroup(context, {
    path,
    make: () => ({ whenExpectedWaitExceedsSeconds: 120, acceptance: 0.5, reached: 0.8 }),
    summary: () =>
      t('routing.callBack', {
        seconds: formatNumber(now?.whenExpectedWaitExceedsSeconds ?? 0),
        share: formatPercent(now?.acceptance ?? 0),
      }),
  });
}

function voicemail(context: EditorContext, { voicemail: now }: Routing, path: Path) {
  const { channels } = context.view.draft.document;
  const target = channels.find(isDeferred);
  if (target === undefined && now === undefined) return nothing;
  return optionalGroup(context, {
    path,
    make: () => ({ channel: target?.id ?? '', share: 0.5 }),
    summary: () =>
      t('routing.voicemail', {
        share: formatPercent(now?.share ?? 0),
        channel: channels.find(({ id }) => id === now?.channel)?.name ?? now?.channel ?? '',
      }),
  });
}
