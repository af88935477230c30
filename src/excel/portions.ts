// How many sheets are asked for at once, so that neither Excel nor the pane stands still for long.

/** A workbook of so many sheets is read at once, and no portion has more. */
export const SHEETS_AT_ONCE = 24;
/** Values, formulas and formats of these make about a megabyte; Excel on the web sends five at most. */
const CELLS_AT_ONCE = 20_000;

/** Ids of sheets in their order; a sheet that is larger than a portion is one alone. */
export function portionsOf(sheets: readonly { id: string; cells: number }[]): string[][] {
  const portions: string[][] = [];
  let room = { sheets: 0, cells: 0 };
  for (const { id, cells } of sheets) {
    if (room.sheets === 0 || room.cells < cells) {
      portions.push([]);
      room = { sheets: SHEETS_AT_ONCE, cells: CELLS_AT_ONCE };
    }
    portions.at(-1)!.push(id);
    room = { sheets: room.sheets - 1, cells: room.cells - cells };
  }
  return portions;
}
