// A sheet as the grid shows it now: its axes in pixels and its shape for the selection. Made anew after each change.
import { intersects, type Area, type Cell } from '../../src/sheet/address';
import type { SheetStore } from '../store/store';
import { columnPixels, createAxis, rowPixels, type Axis } from './geometry';
import { fittedRows } from './rowFit';
import type { SheetShape } from './selection';

export interface SheetView {
  sheet: SheetStore;
  /** 1 = full size. */
  zoom: number;
  rows: Axis;
  columns: Axis;
  shape: SheetShape;
}

/** How many rows and columns can be reached; grows as the person scrolls. */
export interface Extent {
  rows: number;
  columns: number;
}

const LEAST: Extent = { rows: 60, columns: 26 };
const MARGIN: Extent = { rows: 30, columns: 6 };

/** Room for what the sheet holds and some more, never less than was reached before. */
export function extentOf(sheet: SheetStore, reached: Extent): Extent {
  const used = sheet.usedArea(false);
  return {
    rows: Math.max(LEAST.rows, reached.rows, (used?.bottom ?? 0) + MARGIN.rows),
    columns: Math.max(LEAST.columns, reached.columns, (used?.right ?? 0) + MARGIN.columns),
  };
}

export function viewSheet(sheet: SheetStore, extent: Extent): SheetView {
  const zoom = sheet.zoom / 100;
  const fitted = fittedRows(sheet);
  const scaled = (pixels: number) => (pixels === 0 ? 0 : Math.max(2, Math.round(pixels * zoom)));
  return {
    sheet,
    zoom,
    rows: createAxis((row) =>
      sheet.rowHidden(row) ? 0 : scaled(fitted.get(row) ?? rowPixels(sheet.rowHeight(row))),
    ),
    columns: createAxis((column) =>
      sheet.columnHidden(column) ? 0 : scaled(columnPixels(sheet.columnWidth(column))),
    ),
    shape: {
      ...extent,
      merges: sheet.merges(),
      rowHidden: (row) => sheet.rowHidden(row),
      columnHidden: (column) => sheet.columnHidden(column),
      filled: (cell) => sheet.value(cell) !== '' || sheet.formula(cell) !== '',
      barred: selectionBar(sheet),
    },
  };
}

function selectionBar(sheet: SheetStore): SheetShape['barred'] {
  const selection = sheet.protection?.options.selection;
  if (selection === undefined) return () => false;
  return (cell) => selection === 'none' || sheet.isLocked(cell);
}

/** Rows from `first` to `last`, and those above in which a merged area that reaches into them starts. */
export function rowsToDraw(window: Area, merges: readonly Area[]): number[] {
  const rows = new Set<number>();
  for (const merge of merges) if (intersects(merge, window) && merge.top < window.top) rows.add(merge.top);
  for (let row = window.top; row <= window.bottom; row++) rows.add(row);
  return [...rows].sort((a, b) => a - b);
}

/** Does a cell have something of its own to show, so that the text of its neighbour ends before it? */
export function blocksOverflow(view: SheetView, cell: Cell): boolean {
  return view.shape.filled(cell) || view.sheet.mergeAt(cell) !== undefined;
}
