// Takes snapshots of sheets: names in one sync, all their used ranges in a second.
import { WorkbookProblem } from '../session/port';
import type { SheetSnapshot } from '../sheet/snapshot';
import { runExcel } from './run';

/** What is still read of a sheet that is too large to be sent whole; no target table comes near it. */
const largest = { rows: 2000, columns: 60 };

/** All sheets of the workbook, or those with the given ids that are still there. */
export async function readSheets(wanted?: readonly string[]): Promise<SheetSnapshot[]> {
  try {
    return await readUsedRanges(wanted, (range) => range);
  } catch (error) {
    if (!(error instanceof WorkbookProblem && error.code === 'tooLarge')) throw error;
    return readUsedRanges(wanted, (range, sheet) =>
      range.getIntersectionOrNullObject(sheet.getRangeByIndexes(0, 0, largest.rows, largest.columns)),
    );
  }
}

function readUsedRanges(
  wanted: readonly string[] | undefined,
  clip: (range: Excel.Range, sheet: Excel.Worksheet) => Excel.Range,
): Promise<SheetSnapshot[]> {
  return runExcel(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/id,items/name,items/visibility');
    await context.sync();
    const read = sheets.items
      .filter((sheet) => !wanted || wanted.includes(sheet.id))
      .map((sheet) => {
        const range = clip(sheet.getUsedRangeOrNullObject(true), sheet);
        range.load('values,formulas,numberFormat,rowIndex,columnIndex');
        return { sheet, range };
      });
    await context.sync();
    return read.map(({ sheet, range }) => toSnapshot(sheet, range));
  });
}

function toSnapshot(sheet: Excel.Worksheet, range: Excel.Range): SheetSnapshot {
  const empty = range.isNullObject;
  return {
    id: sheet.id,
    name: sheet.name,
    origin: empty ? { row: 0, column: 0 } : { row: range.rowIndex, column: range.columnIndex },
    values: empty ? [] : range.values,
    numberFormats: empty ? [] : range.numberFormat,
    // Office.js answers a constant's own value where a cell holds no formula.
    formulas: empty
      ? []
      : range.formulas.map((row: unknown[]) =>
          row.map((formula) => (typeof formula === 'string' && formula.startsWith('=') ? formula : '')),
        ),
    ...(sheet.visibility === Excel.SheetVisibility.visible ? {} : { hidden: true }),
  };
}
