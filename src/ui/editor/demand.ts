import { html, type TemplateResult } from 'lit';
import { t } from '../../i18n/index.ts';
import type { Channel, HandleTimeLaw, PatienceLaw } from '../../scenario/types.ts';
import type { Path } from '../../store/index.ts';
import { field, fieldsOf, group, labelOf, pick, type EditorContext } from './context.ts';
import { choiceName } from './names.ts';
import { openingRows } from './opening.ts';
import './releve-list-field.ts';

/** How many contacts come, when, how long they take, and what waiting customers do. */
export function demandPart(context: EditorContext): TemplateResult[] {
  const { channels } = context.view.draft.document;
  return channels.map((channel, index) => {
    const parts = channelParts(context, channel, ['channels', index]);
    return channels.length === 1 ? parts : group(channel.name, parts);
  });
}

function channelParts(context: EditorContext, channel: Channel, path: Path): TemplateResult {
  const demand = [...path, 'demand'];
  const list = (key: string, at: Path): TemplateResult =>
    html`<releve-list-field .view=${context.view} .path=${[...at, key]}></releve-list-field>`;
  return html`
    ${fieldsOf(context, demand, ['contactsPerWeek', 'forecastErrorCv', 'dayBusynessCv'])}
    ${group(labelOf(context, [...path, 'handleTime']), [
      lawPick(context, [...path, 'handleTime'], channel.handleTime, HANDLE_TIMES),
      ...lawFields(context, [...path, 'handleTime'], channel.handleTime),
    ])}
    ${group(labelOf(context, [...path, 'patience']), [
      lawPick(context, [...path, 'patience'], channel.patience, PATIENCES),
      ...lawFields(context, [...path, 'patience'], channel.patience),
      ...fieldsOf(
        context,
        [...path, 'redial'],
        ['probability', 'meanDelayMinutes', 'maximumAttempts'],
      ),
    ])}
    ${group(t('demand.opening'), [
      openingRows(context, channel.opening.days, [...path, 'opening', 'days']),
      field(context, [...path, 'opening', 'atClosing']),
    ])}
    ${group(t('demand.profiles'), [
      weekdays(context, [...demand, 'weekday']),
      ...fieldsOf(context, [...demand, 'intraday'], ['startsAt', 'stepMinutes']),
      list('weights', [...demand, 'intraday']),
      list('season', demand),
    ])}
  `;
}

function weekdays(context: EditorContext, path: Path): TemplateResult {
  const names = t('weekdays').split(' ');
  return html`<p class="rowtitle">${labelOf(context, path)}</p>
    <div class="weekdays">
      ${names.map(
        (name, index) =>
          html`<div>
            <span class="dayname" aria-hidden="true">${name}</span>
            <releve-field
              bare
              .view=${context.view}
              .path=${[...path, index]}
              .label=${t('demand.weight', { day: name })}
            ></releve-field>
          </div>`,
      )}
    </div>`;
}

type Law = HandleTimeLaw | PatienceLaw;
const HANDLE_TIMES = ['lognormal', 'exponential', 'gamma', 'uniform', 'constant'] as const;
const PATIENCES = [...HANDLE_TIMES, 'infinite'] as const;

function lawPick(
  { edit }: EditorContext,
  path: Path,
  law: Law,
  laws: readonly Law['distribution'][],
): TemplateResult {
  const options = laws.map((value) => ({ value, label: choiceName(value) }));
  return pick(t('law'), options, law.distribution, (picked) => {
    const next = laws.find((each) => each === picked);
    if (next !== undefined) {
      edit({ kind: 'set', label: t('law'), path, value: lawOf(next, law) });
    }
  });
}

/** A law of another form, with the same mean as far as it goes. */
function lawOf(form: Law['distribution'], from: Law): Law {
  const mean =
    'meanSeconds' in from
      ? from.meanSeconds
      : 'maximumSeconds' in from
        ? (from.minimumSeconds + from.maximumSeconds) / 2
        : 180;
  const cv = 'cv' in from ? from.cv : 1;
  switch (form) {
    case 'lognormal':
    case 'gamma':
      return { distribution: form, meanSeconds: mean, cv };
    case 'exponential':
    case 'constant':
      return { distribution: form, meanSeconds: mean };
    case 'uniform':
      return { distribution: form, minimumSeconds: mean / 2, maximumSeconds: mean * 1.5 };
    case 'weibull':
      return { distribution: form, meanSeconds: mean, shape: 1 };
    case 'table':
      return {
        distribution: form,
        points: [
          { share: 0, seconds: 0 },
          { share: 1, seconds: 2 * mean },
        ],
      };
    case 'infinite':
      return { distribution: form };
  }
}

function lawFields(context: EditorContext, path: Path, law: Law): readonly TemplateResult[] {
  return fieldsOf(
    context,
    path,
    Object.keys(law).filter((key) => key !== 'distribution'),
  );
}
