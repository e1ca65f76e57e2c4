import { html, type TemplateResult } from 'lit';
import { t } from '../../i18n/editor.ts';
import type { HandleTimeLaw, PatienceLaw } from '../../scenario/types.ts';
import type { Path } from '../../store/index.ts';
import type { EditorContext } from './context.ts';
import { formPick } from './groups.ts';
import { choiceName } from './names.ts';
import { pointsField } from './table-fields.ts';
import { formFields } from './schema-fields.ts';

type Law = HandleTimeLaw | PatienceLaw;

export const HANDLE_TIMES = ['lognormal', 'exponential', 'gamma', 'uniform', 'constant'] as const;
export const PATIENCES = [
  'exponential',
  'weibull',
  'lognormal',
  'gamma',
  'uniform',
  'constant',
  'table',
  'infinite',
] as const;

/** A law of times: which one, and its numbers. */
export function lawFields(
  context: EditorContext,
  path: Path,
  law: Law,
  laws: readonly Law['distribution'][],
): TemplateResult {
  const points = law.distribution === 'table' ? pointsField(context, [...path, 'points']) : [];
  return html`
    ${formPick(context, {
      label: t('law'),
      path,
      forms: laws,
      now: law.distribution,
      nameOf: choiceName,
      make: (form) => lawOf(form, law),
    })}
    ${formFields(context, path)} ${points}
  `;
}

/** A law of another form, with the same mean as far as it goes. */
function lawOf(form: Law['distribution'], from: Law): Law {
  const mean = meanOf(from);
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
          { share: 0.5, seconds: Math.round(mean * 0.7) },
          { share: 1, seconds: Math.round(mean * 3) },
        ],
      };
    case 'infinite':
      return { distribution: form };
  }
}

/** Mean of a law in seconds; three minutes where it has none. */
function meanOf(law: Law): number {
  switch (law.distribution) {
    case 'uniform':
      return (law.minimumSeconds + law.maximumSeconds) / 2;
    case 'infinite':
      return 180;
    case 'table':
      return Math.max(1, tableMean(law.points));
    default:
      return law.meanSeconds;
  }
}

/** Mean of a law given by points, evenly between them. */
function tableMean(
  points: readonly { readonly share: number; readonly seconds: number }[],
): number {
  return points.reduce((sum, { share, seconds }, at) => {
    const before = points[at - 1];
    if (before === undefined) return sum;
    return sum + ((share - before.share) * (seconds + before.seconds)) / 2;
  }, 0);
}
