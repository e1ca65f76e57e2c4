import { html, type TemplateResult } from 'lit';
import { t } from '../../i18n/editor.ts';
import type { DurationLaw, Hazard } from '../../scenario/types.ts';
import type { Path } from '../../store/index.ts';
import { errorsAt, field, labelOf, type EditorContext } from './context.ts';
import { formPick } from './groups.ts';
import { choiceName } from './names.ts';
import { formFields } from './schema-fields.ts';

const DURATIONS = {
  constant: (hours: number): DurationLaw => hours,
  lognormal: (hours: number): DurationLaw => ({
    distribution: 'lognormal',
    median: hours,
    p95: hours * 4,
  }),
  exponential: (hours: number): DurationLaw => ({ distribution: 'exponential', mean: hours }),
} as const;

/** How long an outage lasts: a number of hours, or a law. */
export function durationFields(
  context: EditorContext,
  { durationHours }: Hazard,
  path: Path,
): TemplateResult {
  const own = [...path, 'durationHours'];
  const isNumber = typeof durationHours === 'number';
  return html`
    ${formPick(context, {
      label: t('lawOf', { of: labelOf(context, own) }),
      path: own,
      forms: ['constant', 'lognormal', 'exponential'] as const,
      now: isNumber ? 'constant' : durationHours.distribution,
      nameOf: choiceName,
      make: (form) => DURATIONS[form](middleHours(durationHours)),
    })}
    ${isNumber ? field(context, own) : formFields(context, own)}
    ${isNumber ? '' : errorsAt(context, own)}
  `;
}

type Loss = Hazard['capacityLost'];

const LOSSES = {
  constant: (share: number): Loss => share,
  uniform: (share: number): Loss => ({
    distribution: 'uniform',
    minimum: Math.min(share, 0.2),
    maximum: share,
  }),
  triangular: (share: number): Loss => ({
    distribution: 'triangular',
    minimum: Math.min(share, 0.2),
    mode: Math.min(share, 0.5),
    maximum: share,
  }),
} as const;

/** How much of the capacity is lost: one share, or a law. */
export function lossFields(
  context: EditorContext,
  { capacityLost }: Hazard,
  path: Path,
): TemplateResult {
  const own = [...path, 'capacityLost'];
  const isNumber = typeof capacityLost === 'number';
  const most = isNumber ? capacityLost : capacityLost.maximum;
  return html`
    ${formPick(context, {
      label: t('lawOf', { of: labelOf(context, own) }),
      path: own,
      forms: ['constant', 'uniform', 'triangular'] as const,
      now: isNumber ? 'constant' : capacityLost.distribution,
      nameOf: choiceName,
      make: (form) => LOSSES[form](most),
    })}
    ${isNumber ? field(context, own) : formFields(context, own)}
    ${isNumber ? '' : errorsAt(context, own)}
  `;
}

/** The number of hours that stands for a law: its median or its mean. */
export function middleHours(law: DurationLaw): number {
  if (typeof law === 'number') return law;
  return 'median' in law ? law.median : law.mean;
}
