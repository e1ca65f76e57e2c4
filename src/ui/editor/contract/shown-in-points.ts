import {
  indicatorUnit,
  lowerIsBetter,
  type IndicatorUnit,
  type TriggerMeasure,
} from '../../../i18n/clauses/indicator-unit.ts';
import type { FieldDescription } from '../../../scenario/describe-field.ts';
import { valueAt, type Path } from '../../../store/index.ts';

type Shown = FieldDescription & { readonly scale?: number };

const MEASURES: ReadonlySet<unknown> = new Set<TriggerMeasure>([
  'answerRate',
  'serviceLevel',
  'abandonment',
  'averageSpeedOfAnswer',
  'firstContactResolution',
  'satisfaction',
  'netSatisfaction',
  'backlogAge',
  'qualityScore',
  'volume',
]);

/** Whether a value names something that contracts measure. */
export function isMeasure(value: unknown): value is TriggerMeasure {
  return MEASURES.has(value);
}

/** A field of a clause about an indicator, in that indicator's own unit; any other as it is. */
export function inIndicatorUnit(document: unknown, path: Path, description: Shown): Shown {
  const found = measureOf(document, path);
  if (found === undefined) return description;
  const { measure, isDistance } = found;
  const unit = indicatorUnit(measure);
  return isDistance ? asDistance(unit, description) : asValue(measure, unit, description);
}

function measureOf(document: unknown, path: Path) {
  const last = path.at(-1);
  const of = (up: number, key: string, isDistance: boolean) => {
    const measure = valueAt(document, [...path.slice(0, path.length - up), key]);
    return isMeasure(measure) ? { measure, isDistance } : undefined;
  };
  if (last === 'target' && path.at(-3) === 'indicators') return of(1, 'indicator', false);
  if (last === 'than' && path.at(-3) === 'triggers') return of(1, 'measure', false);
  if (last === 'margin' && path.at(-3) === 'reallocations') return of(1, 'measure', true);
  if (last === 'from' && path.at(-3) === 'steps') return of(3, 'indicator', true);
  if (last === 'tolerance' && path.at(-2) === 'slope') return toleranceOf(of(2, 'indicator', true));
  return undefined;
}

/** A tolerance is in points already: hundredths, seconds or hours. */
function toleranceOf<T extends { readonly measure: TriggerMeasure }>(found: T | undefined) {
  const unit = found && indicatorUnit(found.measure);
  return unit === 'seconds' || unit === 'hours' ? found : undefined;
}

function asValue(measure: TriggerMeasure, unit: IndicatorUnit, description: Shown): Shown {
  switch (unit) {
    case 'share':
      return { ...description, percent: true, minimum: 0, maximum: 1 };
    case 'ofForecast':
      return { ...description, percent: true, minimum: 0, maximum: 10 };
    case 'score':
      return { ...description, unit: 'points', scale: 100, minimum: -100, maximum: 100 };
    default:
      return {
        ...description,
        unit: unitWord(unit),
        ...(lowerIsBetter(measure) ? { minimum: 0 } : {}),
      };
  }
}

function asDistance(unit: IndicatorUnit, description: Shown): Shown {
  const { minimum } = description;
  const least = minimum === 0 ? 0 : -100;
  return unit === 'share' || unit === 'score'
    ? { ...description, unit: 'points', scale: 100, minimum: least, maximum: 100 }
    : { ...description, unit: unitWord(unit) };
}

function unitWord(unit: IndicatorUnit): string {
  return unit === 'seconds' ? 's' : unit === 'hours' ? 'h' : '';
}
