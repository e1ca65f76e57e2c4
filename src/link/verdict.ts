/** A way a link travels, and the length it survives there. */
export interface LinkCarrier {
  readonly name: string;
  /** Longest whole address that arrives whole, in characters. */
  readonly mostCharacters: number;
}

/**
 * Shortest first. Measured or documented by others, and rounded down: Outlook turns only so much of
 * a line into a link; Excel's HYPERLINK and Teams stop near 2,048; Slack cuts messages near 4,000
 * without a word; browsers take about 65,000 in a fragment.
 */
export const LINK_CARRIERS: readonly LinkCarrier[] = [
  { name: 'Outlook', mostCharacters: 1024 },
  { name: 'Teams', mostCharacters: 2048 },
  { name: 'Excel', mostCharacters: 2048 },
  { name: 'Slack', mostCharacters: 4000 },
  { name: 'Browsers', mostCharacters: 65_000 },
];

/** Where a link arrives whole, and where it does not. */
export interface LinkVerdict {
  readonly length: number;
  readonly survives: readonly LinkCarrier[];
  readonly fails: readonly LinkCarrier[];
}

/** Judges a whole address ("https://…#1.…") of so many characters. */
export function linkVerdict(length: number): LinkVerdict {
  return {
    length,
    survives: LINK_CARRIERS.filter((carrier) => length <= carrier.mostCharacters),
    fails: LINK_CARRIERS.filter((carrier) => length > carrier.mostCharacters),
  };
}
