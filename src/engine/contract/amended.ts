import { parseIsoDate } from '../../base/calendar.ts';
import { present } from '../../base/assert.ts';
import { canonicalJson } from '../../base/canonical-json.ts';
import type { Contract } from '../../scenario/types.ts';
import type { Clock } from '../demand/clock.ts';
import type { Dated } from './dated.ts';

export type Amendment = NonNullable<Contract['amendments']>[number];

/** First day on which an amendment holds, days since 1970-01-01. */
export function dayOf({ from }: Pick<Amendment, 'from'>): number {
  return present(parseIsoDate(from), 'amendments.from');
}

/** The values of one part of a contract, in order; of two on one day the later in the list holds. */
export function datedOf<T>(
  signed: T | undefined,
  amendments: readonly Amendment[],
  of: (amendment: Amendment) => T | undefined,
  clock: Pick<Clock, 'firstDay' | 'days'>,
): Dated<T>[] {
  const starts = signed === undefined ? [] : [{ amendment: -1, from: 0, value: signed }];
  amendments.forEach((amendment, index) => {
    const value = of(amendment);
    const day = dayOf(amendment) - clock.firstDay;
    if (value === undefined || day >= clock.days) return;
    starts.push({ amendment: index, from: Math.max(0, day), value });
  });
  starts.sort((a, b) => a.from - b.from || a.amendment - b.amendment);
  return starts
    .map((start, index) => ({ ...start, until: starts[index + 1]?.from ?? clock.days }))
    .filter(({ from, until }) => until > from);
}

/** Parts that an amendment replaces as a whole, where saying again what holds changes nothing. */
export type ReplacedPart =
  | 'minimumPerMonth'
  | 'standby'
  | 'governancePerYear'
  | 'indicatorCaps'
  | 'forceMajeure'
  | 'leaving';

/**
 * What a part of a contract says when, in order. An amendment that repeats what is in force begins
 * nothing new.
 */
export function replaced<K extends ReplacedPart>(
  contract: Contract,
  key: K,
  clock: Pick<Clock, 'firstDay' | 'days'>,
): Dated<NonNullable<Contract[K]>>[] {
  type Part = NonNullable<Contract[K]>;
  const all = datedOf<Part>(
    contract[key] as Part | undefined,
    contract.amendments ?? [],
    (amendment) => amendment[key] as Part | undefined,
    clock,
  );
  const kept: Dated<Part>[] = [];
  for (const next of all) {
    const last = kept.at(-1);
    if (last !== undefined && canonicalJson(last.value) === canonicalJson(next.value)) {
      kept[kept.length - 1] = { ...last, until: next.until };
    } else kept.push(next);
  }
  return kept;
}
