// Heights of rows that nobody set: as in Excel they grow with the largest font and with wrapped text. Measured by the
// browser itself, all that is new at once, so that a sheet costs one layout and an edit that of one cell.
import { MAX_ROWS, type Cell } from '../../src/sheet/address';
import type { SheetStore } from '../store/store';
import { applyCss } from './cellElement';
import { columnPixels, rowPixels } from './geometry';
import { alignmentCss, fontCss, horizontalOf, wraps } from './styles';

/** Space above and below the text, in pixels. */
const PADDING = 2;
const known = new Map<string, number>();
const MOST = 20_000;

interface Need {
  row: number;
  key: string;
  text: string;
  css: Record<string, string>;
}

/** What a cell asks of its row; undefined when the standard height will do. */
function need(sheet: SheetStore, cell: Cell, width: number, standard: number): Need | undefined {
  const text = sheet.text(cell);
  if (text === '') return undefined;
  const { font, alignment } = sheet.style(cell);
  const merge = sheet.mergeAt(cell);
  // A merged area never makes its row grow by its lines, only by the size of its font.
  const wrapped = !merge && wraps(alignment);
  if (merge && merge.bottom > merge.top) return undefined;
  if (!wrapped && rowPixels((font?.size ?? 11) * 1.25) + PADDING <= standard) return undefined;
  const css = {
    ...fontCss(font, undefined, 1),
    ...alignmentCss(alignment, horizontalOf(alignment, 'String'), 1),
    width: wrapped ? `${width - 7}px` : 'auto',
  };
  const shown = wrapped ? text : 'X';
  return { row: cell.row, key: JSON.stringify([css, shown]), text: shown, css };
}

/**
 * Pixels at full size of the rows that need more than the standard height. Rows of any other height were set by
 * somebody and are left out.
 */
export function fittedRows(sheet: SheetStore): Map<number, number> {
  // The last row of a sheet is never touched, so it has the standard height.
  const standardPoints = sheet.rowHeight(MAX_ROWS - 1);
  const fitted = new Map<number, number>();
  const used = sheet.usedArea(true);
  if (!used) return fitted;
  const standard = rowPixels(standardPoints);
  const needs: Need[] = [];
  for (let row = used.top; row <= used.bottom; row++) {
    if (sheet.rowHeight(row) !== standardPoints || sheet.rowHidden(row)) continue;
    for (let column = used.left; column <= used.right; column++) {
      const cell = { row, column };
      const found = need(sheet, cell, columnPixels(sheet.columnWidth(column)), standard);
      if (found) needs.push(found);
    }
  }
  measure(needs.filter(({ key }) => !known.has(key)));
  for (const { row, key } of needs) {
    const height = known.get(key)! + PADDING;
    if (height > (fitted.get(row) ?? standard)) fitted.set(row, Math.min(height, rowPixels(409)));
  }
  return fitted;
}

function measure(needs: readonly Need[]): void {
  if (needs.length === 0) return;
  if (known.size > MOST) known.clear();
  const bench = document.createElement('div');
  bench.className = 'measuring';
  const boxes = needs.map(({ text, css }) => {
    const box = document.createElement('div');
    applyCss(box, css);
    box.textContent = text;
    return box;
  });
  bench.append(...boxes);
  document.body.append(bench);
  needs.forEach(({ key }, index) => known.set(key, boxes[index]!.offsetHeight));
  bench.remove();
}
