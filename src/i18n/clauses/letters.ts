import { tr } from '../../base/words.ts';
import { formatNumber } from '../number.ts';

/** Keeps a number and what it counts on one line. */
const SPACE = '\u00a0';

/** A small whole number above one in letters: "two"; else in digits. */
export function inLetters(count: number): string {
  const letters: Readonly<Record<number, string>> = {
    2: tr`two`,
    3: tr`three`,
    4: tr`four`,
    5: tr`five`,
    6: tr`six`,
    7: tr`seven`,
    8: tr`eight`,
    9: tr`nine`,
  };
  return letters[count] ?? formatNumber(count);
}

/** "twice", "1.5 times". */
export function times(factor: number): string {
  return factor === 2 ? tr`twice` : `${formatNumber(factor)}${SPACE}${tr`times`}`;
}
