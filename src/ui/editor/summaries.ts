import { formatNumber, formatPercent, t } from '../../i18n/editor.ts';
import { choiceName } from './names.ts';

/** What of a skill is given, in words. */
export interface SkillGiven {
  readonly handleTimeFactor?: number | undefined;
  readonly firstContactResolution?: number | undefined;
  readonly satisfaction?: number | undefined;
  readonly quality?: number | undefined;
  readonly priority?: number | undefined;
  readonly afterSeconds?: number | undefined;
}

/** "handle time × 1.05, 72 % resolved": how a channel is handled. */
export function skillInWords(skill: SkillGiven | undefined): string {
  if (skill === undefined) return t('skill.mean');
  const { handleTimeFactor, firstContactResolution, satisfaction, quality } = skill;
  const { priority, afterSeconds } = skill;
  const parts = [
    priority === undefined ? '' : t('skill.priority', { priority: formatNumber(priority) }),
    afterSeconds === undefined || afterSeconds === 0
      ? ''
      : t('skill.after', { seconds: formatNumber(afterSeconds) }),
    handleTimeFactor === undefined || handleTimeFactor === 1
      ? ''
      : t('skill.factor', { factor: formatNumber(handleTimeFactor) }),
    firstContactResolution === undefined
      ? ''
      : t('skill.resolved', { share: formatPercent(firstContactResolution) }),
    satisfaction === undefined ? '' : t('skill.satisfied', { share: formatPercent(satisfaction) }),
    quality === undefined ? '' : t('skill.quality', { share: formatPercent(quality) }),
  ].filter((part) => part !== '');
  return parts.length === 0 ? t('skill.mean') : parts.join(', ');
}

/** "Atlas 60 % · Borealis 40 %". */
export function sharesInWords(
  shares: Readonly<Record<string, number>>,
  nameOf: (provider: string) => string,
): string {
  return Object.entries(shares)
    .map(([id, share]) => `${nameOf(id)} ${formatPercent(share)} %`)
    .join(' · ');
}

/** The threshold of a rule as people read it: "70 %", "60 s". */
export function thresholdInWords(measure: string, than: number): string {
  switch (measure) {
    case 'capacityLeft':
    case 'answerRate':
      return `${formatPercent(than)} %`;
    case 'expectedWaitSeconds':
      return `${formatNumber(than)} s`;
    default:
      return formatNumber(than);
  }
}

/** "capacity left below 70 %". */
export function conditionInWords(measure: string, is: string, than: number): string {
  return `${choiceName(measure)} ${choiceName(is)} ${thresholdInWords(measure, than)}`;
}
