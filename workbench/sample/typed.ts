// A sheet as a person types it: rows of words at some corner, few borders, merges by habit.
import type { BlueprintCell, SheetBlueprint } from '../../src/blueprint/blueprint';
import { formStyles } from '../../src/blueprint/styles';
import { parseArea, type Cell } from '../../src/sheet/address';

export interface TypedSheet {
  name: string;
  start: Cell;
  rows: (string | number)[][];
  columnWidths: number[];
  /** In A1 notation of the finished sheet. */
  merges: string[];
}

/** Words are written as they stand; only numbers are numbers. */
export function typedSheet({ name, start, rows, columnWidths, merges }: TypedSheet): SheetBlueprint {
  const width = Math.max(...rows.map((row) => row.length));
  const cells = rows.flatMap((row, down) =>
    Array.from({ length: width }, (_, right): BlueprintCell => {
      const value = row[right] ?? '';
      const at = { row: start.row + down, column: start.column + right };
      return { ...at, style: down === 0 ? 'title' : 'text', ...(value === '' ? {} : { value }) };
    }),
  );
  return {
    name,
    columnWidths: [...Array.from({ length: start.column }, () => 3), ...columnWidths],
    rowHeights: [],
    styles: formStyles,
    cells,
    merges: merges.map((address) => parseArea(address)!),
    validations: [],
    highlights: [],
    print: { paper: 'A4', orientation: 'landscape', fitToWidth: 1 },
    start,
  };
}
