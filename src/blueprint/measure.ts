// How much room a text needs in a cell, by counting: a Chinese character is as wide as two digits.

/** Width in characters of the default font. */
export function textWidth(text: string): number {
  let width = 0;
  for (const sign of text) width += sign.codePointAt(0)! > 0x2e7f ? 2 : 1;
  return width;
}

/** Lines that a wrapped text takes in a cell of a width in characters. */
export function textLines(text: string, cellWidth: number): number {
  // A full-width character never breaks, so each line can stay one short; the border takes another.
  const usable = Math.max(2, Math.floor(cellWidth) - 2);
  return text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line) / usable)), 0);
}

/** Row height in points that shows all lines of a font size, with air above and below. */
export function rowHeightFor(lines: number, fontSize: number, minimum: number): number {
  return Math.min(409, Math.max(minimum, Math.ceil(lines * fontSize * 1.45 + 6)));
}
