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

/** Ends of both axes, with room around every hazard. */
export interface OddsDomain {
  readonly perYear: readonly [number, number];
  readonly hours: readonly [number, number];
}

/** Never less than from once in fifty years to four times a year, and from half an hour to four days. */
export function domainOf(odds: readonly Odds[]): OddsDomain {
  const often = odds.map(({ perYear }) => perYear).filter((each) => each > 0);
  const long = odds.map(({ hours }) => hours);
  return {
    perYear: around(often, [0.02, 4], [0.0005, 1000]),
    hours: around(long, [0.5, 100], [0.02, 17_520]),
  };
}

/** Room beside the outermost hazards: a factor that a mark can be dragged further at once. */
const ROOM = 3;

function around(
  values: readonly number[],
  [low, high]: readonly [number, number],
  [least, most]: readonly [number, number],
): readonly [number, number] {
  return [
    Math.max(least, Math.min(low, ...values.map((value) => value / ROOM))),
    Math.min(most, Math.max(high, ...values.map((value) => value * ROOM))),
  ];
}

/** The powers of ten between two values. */
export function decadesWithin([low, high]: readonly [number, number]): readonly number[] {
  return decades(low, high).filter((each) => each >= low * 0.999 && each <= high * 1.001);
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

/** A place in pixels, or a shift from one. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/**
 * Marks that would hide each other stand beside each other: the shift of each, as small as will do,
 * that keeps it `room` pixels from those before it and between the two bounds.
 */
export function besideEachOther(
  places: readonly Spot[],
  room: number,
  [left, right]: readonly [number, number],
): readonly Spot[] {
  const shown: Spot[] = [];
  return places.map(({ x, y }) => {
    const isFree = (shift: Spot): boolean =>
      x + shift.x >= left &&
      x + shift.x <= right &&
      shown.every((each) => Math.hypot(x + shift.x - each.x, y + shift.y - each.y) >= room - 1e-9);
    const shift = shiftsOutwards(room).find(isFree) ?? { x: 0, y: 0 };
    shown.push({ x: x + shift.x, y: y + shift.y });
    return shift;
  });
}

/** Shifts from none outwards, to the sides before up and down. */
function shiftsOutwards(room: number): readonly Spot[] {
  const turns = [0, 4, 1, 7, 3, 5, 2, 6].map((eighth) => (eighth * Math.PI) / 4);
  const rings = Array.from({ length: 16 }, (_, ring) => ((ring + 1) * room) / 4);
  return [
    { x: 0, y: 0 },
    ...rings.flatMap((far) =>
      turns.map((turn) => ({ x: far * Math.cos(turn), y: far * Math.sin(turn) })),
    ),
  ];
}
