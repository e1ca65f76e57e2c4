import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  type SymbolType,
} from 'd3';
import type { ChartTheme } from './theme.ts';

/** How a setup looks in every chart. Colour never stands alone: dash and marker say the same. */
export interface SetupIdentity {
  /** Colour of lines and areas. */
  readonly mark: string;
  /** Colour of text. */
  readonly text: string;
  /** `stroke-dasharray`; undefined for a solid line. */
  readonly dash: string | undefined;
  readonly marker: SymbolType;
  /** Width of lines, in pixels. */
  readonly line: number;
  /** Inside and rim of markers. */
  readonly fill: string;
  readonly rim: string;
}

/** Whose marks they are: a setup's, by its place in the scenario, or those of the kept result. */
export type Slot = number | 'ghost';

const dashes: readonly (string | undefined)[] = [
  undefined,
  '7 3',
  '2 2.5',
  '9 3 2 3',
  '4 3',
  '12 3 2 3 2 3',
];
const markers: readonly SymbolType[] = [
  symbolCircle,
  symbolSquare,
  symbolTriangle,
  symbolDiamond,
  symbolStar,
  symbolCross,
];

/** Number of setups that can be told apart. */
export const distinctSetups = 6;

/**
 * The look of the setup at its place in the scenario; beyond six, looks repeat. A kept result is a
 * ghost: grey, thin, its marks open.
 */
export function setupIdentity(theme: ChartTheme, slot: Slot): SetupIdentity {
  if (slot === 'ghost') {
    return {
      mark: theme.axis,
      text: theme.muted,
      dash: undefined,
      marker: symbolCircle,
      line: 1.25,
      fill: theme.surface,
      rim: theme.axis,
    };
  }
  const place = slot % distinctSetups;
  const colours = theme.setups[place];
  const mark = colours?.mark ?? theme.ink;
  return {
    mark,
    text: colours?.text ?? theme.ink,
    dash: dashes[place],
    marker: markers[place] ?? symbolCircle,
    line: 2,
    fill: mark,
    rim: theme.surface,
  };
}

/** Path of a setup's marker centred on 0,0 with the given area in square pixels. */
export function markerPath(identity: SetupIdentity, area: number): string {
  return symbol(identity.marker, area).digits(2)() ?? '';
}
