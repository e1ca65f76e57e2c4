import type { HazardKind } from '../../scenario/types.ts';

const kinds = (...of: HazardKind[]): ReadonlySet<HazardKind> => new Set(of);

/** Kinds that take the building, not the people: who can work elsewhere goes on there. */
export const LOSES_THE_BUILDING = kinds('power', 'flood', 'fire', 'weather', 'evacuation');

/** Kinds that keep people from coming: a contact in hand is finished, not cut off. */
export const TAKES_PEOPLE = kinds('strike', 'epidemic');
