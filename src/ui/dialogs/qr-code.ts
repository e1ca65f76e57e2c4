import { encode } from 'uqr';

/**
 * Longest text that is drawn, in characters: 97 squares a side. Cameras still read that from a
 * screen at arm's length; what is finer they read only now and then.
 */
export const MOST_SCANNED = 850;

/** A QR code (ISO/IEC 18004) as squares of one unit. */
export interface QrCode {
  /** Units a side, with the quiet zone of 4 that the norm asks for. */
  readonly size: number;
  /** The dark squares, as the path of an SVG. */
  readonly path: string;
}

/** The QR code of a text; undefined when it is too long to be scanned. */
export function qrCode(text: string): QrCode | undefined {
  if (text.length > MOST_SCANNED) return undefined;
  const { data, size } = encode(text, { ecc: 'L', border: 4 });
  const path = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return { size, path };
}
