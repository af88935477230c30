// The recorded cells of a sheet: which there are, writing one, clearing an area.
import {
  MAX_COLUMNS,
  MAX_ROWS,
  contains,
  intersects,
  areaOf,
  type Area,
  type Cell,
} from '../../src/sheet/address';
import { union } from './areas';
import { clearHighlights } from './highlights';
import { cellAt, hasContent, keyOf, type CellRecord, type SheetState } from './state';
import { StoreError } from './store';
import { restyle } from './styles';
import { setValidation } from './validation';

export const EMPTY: CellRecord = { value: '' };

export function assertOnSheet({ row, column }: Cell): void {
  if (!(row >= 0 && row < MAX_ROWS && column >= 0 && column < MAX_COLUMNS)) {
    throw new StoreError('InvalidReference', 'The cell lies outside of the sheet.');
  }
}

/** Keys of the recorded cells in the area. */
export function keysIn({ cells }: SheetState, area: Area): number[] {
  const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  if (size > cells.size) return [...cells.keys()].filter((key) => contains(area, cellAt(key)));
  const keys: number[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const key = keyOf({ row, column });
      if (cells.has(key)) keys.push(key);
    }
  }
  return keys;
}

/** Undefined for an empty sheet. */
export function usedArea({ cells }: SheetState, valuesOnly: boolean): Area | undefined {
  let used: Area | undefined;
  for (const [key, record] of cells) {
    if (valuesOnly && !hasContent(record)) continue;
    const area = areaOf(cellAt(key));
    used = used ? union(used, area) : area;
  }
  return used;
}

/** The cell's look stays; a height that fitted the row's contents no longer does. */
export function writeCell(sheet: SheetState, cell: Cell, content: Omit<CellRecord, 'style' | 'runs'>): void {
  const { cells, rows } = sheet;
  const key = keyOf(cell);
  const style = cells.get(key)?.style;
  const record = style ? { ...content, style } : content;
  if (style || hasContent(record)) cells.set(key, record);
  else cells.delete(key);
  const { size: _size, fitted, ...line } = rows.get(cell.row) ?? {};
  if (fitted) rows.set(cell.row, line);
}

/** Takes looks, merged areas and conditional formats off the area; with `rules` validations, notes and links as well. */
export function clearLooks(sheet: SheetState, area: Area, rules: boolean): void {
  restyle(sheet, area, () => undefined);
  for (const key of keysIn(sheet, area)) {
    const record = sheet.cells.get(key)!;
    if (!hasContent(record) && !record.style) sheet.cells.delete(key);
  }
  sheet.merges = sheet.merges.filter((merged) => !intersects(merged, area));
  sheet.highlights = clearHighlights(sheet.highlights, area);
  if (!rules) return;
  setValidation(sheet, area, undefined);
  for (const map of [sheet.notes, sheet.links]) {
    for (const key of [...map.keys()]) if (contains(area, cellAt(key))) map.delete(key);
  }
}
