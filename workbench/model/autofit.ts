// Autofit: an estimate of text widths and line counts in the default font, since no host without a screen can measure.
import { intersection } from '../store/areas';
import { assertAllowed } from './guard';
import type { LiveRange } from './liveRange';

/** Height of a line in points for each point of font size. */
const LINE = 15 / 11;
const DEFAULT_SIZE = 11;

/** Chinese characters take the room of two digits. */
function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (character.codePointAt(0)! > 0xff ? 2 : 1), 0);
}

export function autofitColumns(range: LiveRange): void {
  const { sheet, area } = range;
  assertAllowed(sheet, 'formatColumns');
  const used = sheet.usedArea(true);
  const inside = used && intersection(area, used);
  if (!inside) return;
  for (let column = inside.left; column <= inside.right; column++) {
    let widest = 0;
    for (let row = inside.top; row <= inside.bottom; row++) {
      // As in Excel, merged and wrapped cells do not count.
      const cell = { row, column };
      if (sheet.mergeAt(cell) || sheet.style(cell).alignment?.wrap) continue;
      const scale = (sheet.style(cell).font?.size ?? DEFAULT_SIZE) / DEFAULT_SIZE;
      for (const line of sheet.text(cell).split('\n')) widest = Math.max(widest, widthOf(line) * scale);
    }
    if (widest > 0) sheet.setColumnWidth(column, Math.min(255, widest + 0.75));
  }
}

export function autofitRows(range: LiveRange): void {
  const { sheet, area } = range;
  assertAllowed(sheet, 'formatRows');
  const used = sheet.usedArea(true);
  const inside = used && intersection(area, used);
  if (!inside) return;
  for (let row = inside.top; row <= inside.bottom; row++) {
    let tallest = 0;
    for (let column = used.left; column <= used.right; column++) {
      const cell = { row, column };
      const text = sheet.text(cell);
      if (text === '' || sheet.mergeAt(cell)) continue;
      const { font, alignment } = sheet.style(cell);
      const size = font?.size ?? DEFAULT_SIZE;
      const room = Math.max(1, sheet.columnWidth(column)) * (DEFAULT_SIZE / size);
      const lines = alignment?.wrap
        ? text.split('\n').reduce((count, line) => count + Math.max(1, Math.ceil(widthOf(line) / room)), 0)
        : 1;
      tallest = Math.max(tallest, lines * size * LINE);
    }
    if (tallest > 0) sheet.fitRowHeight(row, Math.min(409.5, Math.ceil(tallest * 4) / 4));
  }
}
