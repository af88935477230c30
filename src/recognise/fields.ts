// Fields of rows with their places; a blank that stands for a merged cell takes the text from above.
import type { Cell } from '../sheet/address';
import type { PlacedRow } from '../domain/tables';
import type { Grid } from './grid';
import type { Header } from './headers';

/** The cell of each field in a row; undefined where the table has no column for it. */
export function cellsOfRow(header: Header, row: number): Partial<Record<string, Cell>> {
  // Thousands of rows: entries of objects would take most of the time of reading a sheet.
  const cells: Record<string, Cell> = {};
  for (const field in header.columns) cells[field] = { row, column: header.columns[field]! };
  return cells;
}

/** Remembers the last cell with text of each field that is merged down. */
export class CarriedCells {
  private readonly cells = new Map<string, Cell>();

  constructor(private readonly grid: Grid) {}

  /** The cell itself when it has text, else the one above that counts for it. */
  resolve(field: string, cell: Cell | undefined): Cell | undefined {
    if (cell && this.grid.text(cell.row, cell.column) !== '') this.cells.set(field, cell);
    return this.cells.get(field) ?? cell;
  }

  forget(fields: readonly string[]): void {
    for (const field of fields) this.cells.delete(field);
  }
}

/** A row of texts and their places, from the cell of each field. */
export function placedRow<T extends object>(
  grid: Grid,
  row: number,
  cells: { [Field in keyof T]: Cell | undefined },
): PlacedRow<T> {
  const placed: Record<string, unknown> = {};
  const at: Record<string, Cell> = {};
  for (const field in cells) {
    const cell = cells[field];
    placed[field] = cell ? grid.text(cell.row, cell.column) : '';
    if (cell) at[field] = cell;
  }
  return Object.assign(placed, { row, at }) as PlacedRow<T>;
}
