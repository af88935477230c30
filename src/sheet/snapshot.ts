// What a sheet holds, as any reader (Office.js, .xlsx file) can take it. Plain data: it can cross a worker or a file.
import type { Area, Cell } from './address';

/** An empty cell is `''`; an error value is its text, such as `#DIV/0!`. */
export type CellValue = string | number | boolean;

export interface SheetSnapshot {
  /** What the reader knows the sheet by; stays the same when the sheet is renamed. */
  id: string;
  name: string;
  /** Where the grids below start; a sheet's used range need not start at A1. */
  origin: Cell;
  /** Rows of cells, all equally long. Merged areas hold their value at the top left, the rest is `''`. */
  values: CellValue[][];
  /** Number format codes, same shape as `values`; `General` where none is set. */
  numberFormats: string[][];
  /** Formula with its `=`, or `''` where the cell has none; same shape as `values`. */
  formulas: string[][];
  /** True for a sheet that a user cannot see at the moment. */
  hidden?: boolean;
}

/** The area a snapshot covers; undefined when the sheet is empty. */
export function snapshotArea({ origin, values }: SheetSnapshot): Area | undefined {
  const height = values.length;
  const width = values[0]?.length ?? 0;
  if (height === 0 || width === 0) return undefined;
  return {
    top: origin.row,
    left: origin.column,
    bottom: origin.row + height - 1,
    right: origin.column + width - 1,
  };
}

/** Value at a cell of the sheet (not of the grid); `''` outside of what was read. */
export function valueAt(snapshot: SheetSnapshot, { row, column }: Cell): CellValue {
  return snapshot.values[row - snapshot.origin.row]?.[column - snapshot.origin.column] ?? '';
}

export function formulaAt(snapshot: SheetSnapshot, { row, column }: Cell): string {
  return snapshot.formulas[row - snapshot.origin.row]?.[column - snapshot.origin.column] ?? '';
}

export function numberFormatAt(snapshot: SheetSnapshot, { row, column }: Cell): string {
  return snapshot.numberFormats[row - snapshot.origin.row]?.[column - snapshot.origin.column] ?? 'General';
}
