import { indicatorUnit, lowerIsBetter } from '../../../i18n/clauses/indicator-unit.ts';
import type {
  ForceMajeure,
  Indicator,
  IndicatorCaps,
  IndicatorName,
  Trigger,
} from '../../../scenario/clause-types.ts';

/**
 * A target to start with. French contracts ask for 85 % answered at least and aim at 90; 80 % in
 * time is the usual service level, 5 % the usual abandonment; 72 % of needs settled at once is the
 * benchmark. The others are assumed.
 */
export const TARGETS: Readonly<Record<IndicatorName, number>> = {
  answerRate: 0.85,
  serviceLevel: 0.8,
  abandonment: 0.05,
  averageSpeedOfAnswer: 30,
  firstContactResolution: 0.72,
  satisfaction: 0.8,
  netSatisfaction: 0.3,
  backlogAge: 24,
  qualityScore: 0.85,
};

/** Malus of 5 and 10 % of the invoice, bonus of 3: within what contracts have (5 to 15, 0 to 5). */
export function newIndicator(indicator: IndicatorName = 'answerRate'): Indicator {
  const point = pointOf(indicator);
  return {
    indicator,
    target: TARGETS[indicator],
    measuredOver: 'month',
    weight: 1,
    steps: [
      { from: -6 * point, shareOfInvoice: -0.1 },
      { from: -3 * point, shareOfInvoice: -0.05 },
      { from: 5 * point, shareOfInvoice: 0.03 },
    ],
    capShareOfInvoice: 0.1,
  };
}

/** A distance to the target that one step of bonus or malus is worth, in the indicator's own unit. */
function pointOf(indicator: IndicatorName): number {
  const unit = indicatorUnit(indicator);
  return unit === 'seconds' ? 5 : unit === 'hours' ? 2 : 0.01;
}

/**
 * An indicator that is another one from now on. Its period, weight, cap and channel stay; the target
 * where it means the same; steps and slope where a point does.
 */
export function withIndicator(clause: Indicator, indicator: IndicatorName): Indicator {
  const isSameUnit = indicatorUnit(indicator) === indicatorUnit(clause.indicator);
  const isSameSide = lowerIsBetter(indicator) === lowerIsBetter(clause.indicator);
  const target = isSameUnit && isSameSide ? clause.target : TARGETS[indicator];
  if (isSameUnit) return { ...clause, indicator, target };
  const { steps: _steps, slope: _slope, ...kept } = clause;
  return { ...kept, indicator, target };
}

/** What contracts commonly name: events out of anybody's hands. The provider proves it. */
export function newForceMajeure(): ForceMajeure {
  return {
    kinds: ['flood', 'attack', 'weather', 'epidemic'],
    excuses: 'own',
    minimumHours: 0,
    burdenOfProof: 'provider',
    proofSucceeds: 1,
  };
}

/** Assumed. */
export function newIndicatorCaps(): IndicatorCaps {
  return { malus: 0.1, bonus: 0.03 };
}

export type Consequence = Trigger['then'];

/** What follows of each kind, to start with: assumed. */
export function newConsequence(effect: Consequence['effect'], channel?: string): Consequence {
  switch (effect) {
    case 'shareBecomes':
      return { effect, ...(channel === undefined ? {} : { channel }), share: 0.4 };
    case 'pricesTimes':
      return { effect, factor: 0.95 };
    case 'contractEnds':
      return { effect, reason: 'breach' };
  }
}

/** Two months below target: the share falls. */
export function newTrigger(name: string, effect: Consequence['effect']): Trigger {
  const base = { name, then: newConsequence(effect), repeats: false };
  switch (effect) {
    case 'shareBecomes':
      return {
        ...base,
        measure: 'answerRate',
        is: 'below',
        than: 0.85,
        forMonths: 2,
        noticeMonths: 1,
      };
    case 'pricesTimes':
      return {
        ...base,
        measure: 'volume',
        is: 'above',
        than: 1.1,
        forMonths: 3,
        noticeMonths: 1,
      };
    case 'contractEnds':
      return {
        ...base,
        measure: 'answerRate',
        is: 'below',
        than: 0.7,
        forMonths: 3,
        noticeMonths: 0,
      };
  }
}

/** A trigger that watches something else: its threshold stays where it means the same. */
export function withMeasure(clause: Trigger, measure: Trigger['measure']): Trigger {
  const isSameUnit = indicatorUnit(measure) === indicatorUnit(clause.measure);
  const isSameSide = lowerIsBetter(measure) === lowerIsBetter(clause.measure);
  if (isSameUnit && isSameSide) return { ...clause, measure };
  const isHigh = measure === 'volume' || lowerIsBetter(measure);
  const than = measure === 'volume' ? 1.1 : TARGETS[measure];
  return { ...clause, measure, is: isHigh ? 'above' : 'below', than };
}
