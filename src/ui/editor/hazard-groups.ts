import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber, formatPercent, t } from '../../i18n/editor.ts';
import type { Hazard } from '../../scenario/types.ts';
import type { Path } from '../../store/index.ts';
import { field, type EditorContext } from './context.ts';
import { fold, foldedList, optionalGroup } from './groups.ts';
import { choiceName } from './names.ts';
import { picture } from './pictures/load.ts';
import { listField } from './schema-fields.ts';

/** What a hazard may say beside the essentials: all of it folded. */
export function hazardGroups(context: EditorContext, hazard: Hazard, path: Path) {
  return [
    recovery(context, hazard, path),
    effects(context, hazard, path),
    'perYear' in hazard.occurs
      ? months(context, hazard.occurs.monthWeights, [...path, 'occurs', 'monthWeights'])
      : nothing,
  ];
}

/** How the capacity comes back: evenly, at once, or stage by stage. */
function recovery(context: EditorContext, hazard: Hazard, path: Path): TemplateResult {
  const curve = [...path, 'recoveryCurve'];
  const stages = hazard.recoveryStages ?? [];
  const last = stages.at(-1);
  return fold(context, {
    path: curve,
    also: [[...path, 'recoveryStages']],
    summary:
      stages.length > 0
        ? t('hazards.stages', { stages: stages.length, hours: formatNumber(last?.afterHours ?? 0) })
        : choiceName(hazard.recoveryCurve ?? 'linear'),
    content: () => [
      field(context, curve),
      foldedList(context, {
        path: [...path, 'recoveryStages'],
        most: 20,
        isOptional: true,
        make: () => ({
          afterHours: Math.min(8760, Math.max(1, (last?.afterHours ?? 0) * 2)),
          back: last === undefined ? 0.5 : 1,
        }),
        title: (index) => t('team.stage', { number: index + 1 }),
        summary: (count) => t('hazards.stageCount', { stages: count }),
      }),
    ],
  });
}

function effects(context: EditorContext, hazard: Hazard, path: Path): TemplateResult {
  const { handleTimeFactor, commonCauseShare } = hazard;
  const factor = [...path, 'handleTimeFactor'];
  const beta = [...path, 'commonCauseShare'];
  const words = [
    ...(handleTimeFactor === undefined || handleTimeFactor === 1
      ? []
      : [t('skill.factor', { factor: formatNumber(handleTimeFactor) })]),
    ...(commonCauseShare === undefined
      ? []
      : [t('hazards.common', { share: formatPercent(commonCauseShare) })]),
  ];
  return fold(context, {
    path: factor,
    also: [beta],
    title: t('hazards.more'),
    summary: words.length === 0 ? t('none') : words.join(', '),
    content: () => html`${field(context, factor)} ${field(context, beta)}`,
  });
}

function months(context: EditorContext, now: readonly number[] | undefined, path: Path) {
  return optionalGroup(context, {
    path,
    make: () => new Array<number>(12).fill(1),
    summary: () => (now ?? []).map(formatNumber).join(' '),
    content: () => [
      picture(html`<releve-profile .view=${context.view} .path=${path}></releve-profile>`),
      listField(context, path),
    ],
  });
}
