import { tr } from '../base/words.ts';
import type { Slot } from './setup-identity.ts';
import { fitText, textWidth } from './text.ts';

/** Between the name of what was kept and its setup. */
const APART = ' · ';
/** Fewer letters of a name than these say nothing. */
const leastLetters = 8;

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

/**
 * The name of a setup or of the ghost, cut to `width` pixels where it does not fit: of the ghost the
 * scenario's name is cut and the setup stays, which is what tells it from what is shown.
 */
export function fitName(name: string, width: number, size: number, bold = false): string {
  const at = name.lastIndexOf(APART);
  if (at < 0 || textWidth(name, size, bold) <= width) return fitText(name, width, size, bold);
  const setup = name.slice(at);
  const scenario = fitText(name.slice(0, at), width - textWidth(setup, size, bold), size, bold);
  return Array.from(scenario).length < leastLetters
    ? fitText(name, width, size, bold)
    : `${scenario}${setup}`;
}
