import { tr } from '../base/words.ts';
import type { Slot } from './setup-identity.ts';

/** Something drawn of a setup, or of a result kept from before: its ghost. */
interface Named {
  readonly name: string;
}

/** What the ghost is called beside its marks and in the table: "kept: Parcel carrier · Dual". */
export function ghostLabel(ghost: Named): string;
export function ghostLabel(ghost: Named | undefined): string | undefined;
export function ghostLabel(ghost: Named | undefined): string | undefined {
  return ghost && tr`kept: ${ghost.name}`;
}

/** The setups by their places, and after them the ghost, named as such, where there is one. */
export function slotted<Data extends Named>(
  setups: readonly Data[],
  ghost: Data | undefined,
): readonly (Data & { readonly slot: Slot })[] {
  const own = setups.map((setup, slot) => ({ ...setup, slot }));
  if (ghost === undefined) return own;
  return [...own, { ...ghost, name: ghostLabel(ghost), slot: 'ghost' }];
}

/** The ghost first, so that what is shown is drawn over what was kept. */
export function fromBehind<Data extends { readonly slot: Slot }>(
  all: readonly Data[],
): readonly Data[] {
  const isGhost = ({ slot }: Data): boolean => slot === 'ghost';
  return [...all.filter(isGhost), ...all.filter((each) => !isGhost(each))];
}

/** How a drawing is to be read, and which result stands behind it in grey, if one does. */
export function withGhostReading(reading: string, ghost: Named | undefined): string {
  if (ghost === undefined) return reading;
  const told = tr`In grey, with open marks: ${ghost.name}, kept from before.`;
  return [reading, told].filter((part) => part !== '').join(' ');
}
