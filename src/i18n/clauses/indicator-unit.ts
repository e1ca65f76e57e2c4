import { tr } from '../../base/words.ts';
import type { IndicatorName, Trigger } from '../../scenario/clause-types.ts';
import { counted, measured, percent } from './words.ts';

/** What triggers measure: an indicator, or the volume. */
export type TriggerMeasure = Trigger['measure'];

/**
 * In what an indicator is counted: a share, points between −100 and 100, seconds, hours, or a
 * multiple of the forecast.
 */
export type IndicatorUnit = 'share' | 'score' | 'seconds' | 'hours' | 'ofForecast';

/** The unit of an indicator, or of the volume. */
export function indicatorUnit(name: TriggerMeasure): IndicatorUnit {
  switch (name) {
    case 'averageSpeedOfAnswer':
      return 'seconds';
    case 'backlogAge':
      return 'hours';
    case 'netSatisfaction':
      return 'score';
    case 'volume':
      return 'ofForecast';
    default:
      return 'share';
  }
}

/** Whether less of it is better service. */
export function lowerIsBetter(name: TriggerMeasure): boolean {
  return name === 'abandonment' || name === 'averageSpeedOfAnswer' || name === 'backlogAge';
}

/** A value of an indicator as people say it: "85 %", "30 s", "24 h", "30 points". */
export function valueInWords(name: TriggerMeasure, value: number): string {
  switch (indicatorUnit(name)) {
    case 'share':
    case 'ofForecast':
      return percent(value);
    case 'score':
      return points(value * 100);
    case 'seconds':
      return measured(value, 's');
    case 'hours':
      return measured(value, 'h');
  }
}

/** A distance between two values, without its sign: "3 points", "10 s". */
export function distanceInWords(name: IndicatorName, distance: number): string {
  const length = Math.abs(distance);
  const unit = indicatorUnit(name);
  return unit === 'share' || unit === 'score' ? points(length * 100) : valueInWords(name, length);
}

/** A point of an indicator: "point", "second", "hour". */
export function pointInWords(name: IndicatorName): string {
  const unit = indicatorUnit(name);
  return unit === 'seconds' ? tr`second` : unit === 'hours' ? tr`hour` : tr`point`;
}

/** So many of them: "2 points", "1 second". */
export function pointsInWords(name: IndicatorName, count: number): string {
  const unit = indicatorUnit(name);
  const many = unit === 'seconds' ? tr`seconds` : unit === 'hours' ? tr`hours` : tr`points`;
  return counted(count, pointInWords(name), many);
}

function points(count: number): string {
  return counted(Number(count.toPrecision(12)), tr`point`, tr`points`);
}
