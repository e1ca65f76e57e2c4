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
}

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

/** The look of the setup at `index` in the scenario; beyond six, looks repeat. */
export function setupIdentity(theme: ChartTheme, index: number): SetupIdentity {
  const slot = index % distinctSetups;
  const colours = theme.setups[slot];
  return {
    mark: colours?.mark ?? theme.ink,
    text: colours?.text ?? theme.ink,
    dash: dashes[slot],
    marker: markers[slot] ?? symbolCircle,
  };
}

/** Path of a setup's marker centred on 0,0 with the given area in square pixels. */
export function markerPath(identity: SetupIdentity, area: number): string {
  return symbol(identity.marker, area).digits(2)() ?? '';
}
