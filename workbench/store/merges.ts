// Merged areas: one value at the top left, one look.
import { contains, intersects, type Area, type Cell } from '../../src/sheet/address';
import { covers, union } from './areas';
import { hasContent, keyOf, type CellRecord, type SheetState } from './state';
import { lineStyleOf, mergeStyles, styleOf } from './styles';

export function mergeAt(sheet: SheetState, cell: Cell): Area | undefined {
  return sheet.merges.find((area) => contains(area, cell));
}

/** Is the cell hidden under a merged area, so that it can hold nothing? */
export function isCovered(sheet: SheetState, cell: Cell): boolean {
  const area = mergeAt(sheet, cell);
  return area !== undefined && (area.top !== cell.row || area.left !== cell.column);
}

/**
 * Merges the area, grown by the merged areas that it touches. The first value met (row by row) moves to the top
 * left if that is empty, as in Excel; all others are dropped.
 */
export function merge(sheet: SheetState, wanted: Area): Area {
  let area = wanted;
  for (let grown = true; grown;) {
    const touched = sheet.merges.filter((m) => intersects(m, area));
    const all = touched.reduce(union, area);
    grown = !covers(area, all);
    area = all;
  }
  const topLeft = { row: area.top, column: area.left };
  const look = styleOf(sheet, topLeft);
  let kept: CellRecord | undefined;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const cell = { row, column };
      const key = keyOf(cell);
      const record = sheet.cells.get(key);
      if (record && hasContent(record)) kept ??= record;
      const { border } = styleOf(sheet, cell);
      const style = mergeStyles(look, { border: undefined, ...(border ? { border } : {}) });
      if (Object.keys(style).length > 0 || lineStyleOf(sheet, cell))
        sheet.cells.set(key, { value: '', style });
      else sheet.cells.delete(key);
    }
  }
  if (kept) sheet.cells.set(keyOf(topLeft), { ...kept, style: look });
  sheet.merges = [...sheet.merges.filter((m) => !covers(area, m)), area];
  return area;
}

export function unmerge(sheet: SheetState, area: Area): void {
  sheet.merges = sheet.merges.filter((m) => !intersects(m, area));
}
