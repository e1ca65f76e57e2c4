/*
 * Widths are estimated from the characters, never measured, so that a drawing is the same in every
 * program. The estimate leans to the wide side: a label may have some room to spare, and none is cut.
 */

/** Advance widths in thousandths of an em, after Helvetica's metrics (Adobe AFM). */
function advance(character: string): number {
  if ("iljI.,:;'’|!·".includes(character)) return 260;
  if (' \u00a0\u202ftfr()[]-/'.includes(character)) return 320;
  if ('mwMW%€@–—'.includes(character)) return 860;
  if (/[0-9a-zß-ÿ]/.test(character)) return 556;
  return 700;
}

/** Estimated width in pixels of `text` at a font size in pixels. */
export function textWidth(text: string, size: number, bold = false): number {
  let thousandths = 0;
  for (const character of text) thousandths += advance(character);
  return (thousandths / 1000) * size * (bold ? 1.12 : 1.05);
}

/** `text` cut to `width` pixels with an ellipsis, where it does not fit. */
export function fitText(text: string, width: number, size: number, bold = false): string {
  if (textWidth(text, size, bold) <= width) return text;
  const characters = Array.from(text);
  while (characters.length > 1) {
    characters.pop();
    const shorter = characters.join('').trimEnd() + '…';
    if (textWidth(shorter, size, bold) <= width) return shorter;
  }
  return '…';
}

/**
 * Lines of at most `width` pixels, broken at spaces but not before a percent sign; a word that is too long is cut. At most
 * `maximumLines` (unlimited when left out), the last one ending in an ellipsis when text is left.
 */
export function wrapText(
  text: string,
  width: number,
  size: number,
  bold = false,
  maximumLines = Infinity,
): string[] {
  const lines: string[] = [];
  let line = '';
  // A sign stays with its number: "25 %".
  const words = text.split(/ +(?!%)/).filter((word) => word !== '');
  for (const [index, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || textWidth(longer, size, bold) <= width) {
      line = longer;
      continue;
    }
    if (lines.length + 1 >= maximumLines) {
      lines.push(fitText([line, ...words.slice(index)].join(' '), width, size, bold));
      return lines;
    }
    lines.push(fitText(line, width, size, bold));
    line = word;
  }
  if (line !== '') lines.push(fitText(line, width, size, bold));
  return lines;
}
