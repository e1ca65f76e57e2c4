import type { Scenario } from '../../../scenario/types.ts';
import { middleHours } from '../hazard-laws.ts';
import { meanLoss } from './hazard-location.ts';
import { clamp, decades, type Scale } from './scale.ts';

/** A random hazard: how often, for how long, how much. */
export interface Odds {
  /** Of the hazard in the document. */
  readonly index: number;
  readonly perYear: number;
  readonly hours: number;
  /** Share of the capacity lost, in the middle. */
  readonly loss: number;
}

/** The random hazards of a scenario, in its order. */
export function oddsOf({ hazards }: Scenario): readonly Odds[] {
  return hazards.flatMap((hazard, index) => {
    const { occurs, durationHours } = hazard;
    if (!('perYear' in occurs)) return [];
    const hours = middleHours(durationHours);
    return [{ index, perYear: occurs.perYear, hours, loss: meanLoss(hazard) }];
  });
}

/** Ends of both axes: whole decades, with room around every hazard. */
export interface OddsDomain {
  readonly perYear: readonly [number, number];
  readonly hours: readonly [number, number];
}

/** Never less than from once in a hundred years to ten times a year, and from 6 minutes to 100 hours. */
export function domainOf(odds: readonly Odds[]): OddsDomain {
  const often = odds.map(({ perYear }) => perYear).filter((each) => each > 0);
  const long = odds.map(({ hours }) => hours);
  return {
    perYear: around(often, [0.01, 10], [0.001, 1000]),
    hours: around(long, [0.1, 100], [0.01, 10_000]),
  };
}

function around(
  values: readonly number[],
  [low, high]: readonly [number, number],
  [least, most]: readonly [number, number],
): readonly [number, number] {
  const all = decades(
    Math.max(least, Math.min(low, ...values.map((value) => value / 1.6))),
    Math.min(most, Math.max(high, ...values.map((value) => value * 1.6))),
  );
  return [all[0] ?? low, all.at(-1) ?? high];
}

/** Two significant digits: more is not known of what happens once in fifty years. */
export function twoDigits(value: number): number {
  return Number(value.toPrecision(2));
}

/** Frequency and duration at a place of the picture, within its axes. */
export function oddsAt(
  x: number,
  y: number,
  scales: { readonly perYear: Scale; readonly hours: Scale },
  domain: OddsDomain,
): { readonly perYear: number; readonly hours: number } {
  return {
    perYear: twoDigits(clamp(scales.perYear.from(x), ...domain.perYear)),
    hours: twoDigits(clamp(scales.hours.from(y), ...domain.hours)),
  };
}

/** Radius of a mark in pixels: its area is the capacity lost, and its icon always has room. */
export function radiusOf(loss: number): number {
  return Math.max(8, 14 * Math.sqrt(loss));
}

/** Marks that would hide each other stand beside each other: each one's shift to the right. */
export function besideEachOther(
  places: readonly { readonly x: number; readonly y: number }[],
  room: number,
): readonly number[] {
  const shifts: number[] = [];
  places.forEach(({ x, y }, index) => {
    let shift = 0;
    const hides = (other: number): boolean => {
      const there = places[other];
      const dx = x + shift - ((there?.x ?? 0) + (shifts[other] ?? 0));
      return Math.abs(dx) < room && Math.abs(y - (there?.y ?? 0)) < room;
    };
    const before = [...shifts.keys()].filter((other) => other < index);
    while (before.some(hides) && shift < room * 12) shift += room / 2;
    shifts.push(shift);
  });
  return shifts;
}
