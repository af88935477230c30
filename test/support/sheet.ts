// Invented sheets for tests of recognition.
import { parseArea } from '../../src/sheet/address';
import type { CellValue, SheetSnapshot } from '../../src/sheet/snapshot';

/** A value, or a value with its number format. */
export type SheetCell = CellValue | { value: string | number; format: string };

/** A sheet whose rows begin at a cell such as `B3`; short rows are filled with blanks. */
export function sheet(name: string, origin: string, rows: readonly (readonly SheetCell[])[]): SheetSnapshot {
  const { top, left } = parseArea(origin)!;
  const width = Math.max(0, ...rows.map((row) => row.length));
  const grid = <T>(of: (cell: SheetCell) => T): T[][] =>
    rows.map((row) => Array.from({ length: width }, (_, column) => of(row[column] ?? '')));
  return {
    id: name,
    name,
    origin: { row: top, column: left },
    values: grid((cell) => (typeof cell === 'object' ? cell.value : cell)),
    numberFormats: grid((cell) => (typeof cell === 'object' ? cell.format : 'General')),
    formulas: grid(() => ''),
  };
}
