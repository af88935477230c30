// Takes snapshots of sheets: names in one sync, all their used ranges in a second; a workbook of many in portions.
import { WorkbookProblem, type SheetPortion } from '../session/port';
import type { SheetSnapshot } from '../sheet/snapshot';
import { portionsOf, SHEETS_AT_ONCE } from './portions';
import { runExcel } from './run';

/** What is still read of a sheet that is too large to be sent whole; no target table comes near it. */
const largest = { rows: 2000, columns: 60 };

type Clip = (range: Excel.Range, sheet: Excel.Worksheet) => Excel.Range;

const whole: Clip = (range) => range;
const clipped: Clip = (range, sheet) =>
  range.getIntersectionOrNullObject(sheet.getRangeByIndexes(0, 0, largest.rows, largest.columns));

/** All sheets of the workbook, or those with the given ids that are still there. */
export async function readSheets(wanted?: readonly string[]): Promise<SheetSnapshot[]> {
  try {
    return await readUsedRanges(wanted, whole);
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    return readUsedRanges(wanted, clipped);
  }
}

/** All sheets, a portion at a time; a workbook of few sheets is one portion, and read in two syncs. */
export async function* readInPortions(): AsyncGenerator<SheetPortion> {
  const { few, portions } = await readOrMeasure();
  if (few) yield { sheets: few, total: few.length };
  const total = portions.flat().length;
  // One after the other on purpose: between two of them the pane shows how far it has come.
  for (const ids of portions) yield { sheets: await readSheets(ids), total };
}

interface Measured {
  few?: SheetSnapshot[];
  /** Ids of sheets that are still to be read. */
  portions: string[][];
}

async function readOrMeasure(): Promise<Measured> {
  try {
    return await measure();
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    return { few: await readUsedRanges(undefined, clipped), portions: [] };
  }
}

/** Few sheets are read in the same run; of many it is asked how large they are. */
function measure(): Promise<Measured> {
  return runExcel(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/id,items/name,items/visibility');
    await context.sync();
    if (sheets.items.length <= SHEETS_AT_ONCE) {
      const read = sheets.items.map((sheet) => ({ sheet, range: loadUsed(sheet, whole) }));
      await context.sync();
      return { few: read.map(({ sheet, range }) => toSnapshot(sheet, range)), portions: [] };
    }
    const used = sheets.items.map((sheet) => {
      const range = sheet.getUsedRangeOrNullObject(true);
      range.load('rowCount,columnCount');
      return { id: sheet.id, range };
    });
    await context.sync();
    const sizes = used.map(({ id, range }) => ({
      id,
      cells: range.isNullObject ? 0 : range.rowCount * range.columnCount,
    }));
    return { portions: portionsOf(sizes) };
  });
}

function readUsedRanges(wanted: readonly string[] | undefined, clip: Clip): Promise<SheetSnapshot[]> {
  return runExcel(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load('items/id,items/name,items/visibility');
    await context.sync();
    const read = sheets.items
      .filter((sheet) => !wanted || wanted.includes(sheet.id))
      .map((sheet) => ({ sheet, range: loadUsed(sheet, clip) }));
    await context.sync();
    return read.map(({ sheet, range }) => toSnapshot(sheet, range));
  });
}

function loadUsed(sheet: Excel.Worksheet, clip: Clip): Excel.Range {
  const range = clip(sheet.getUsedRangeOrNullObject(true), sheet);
  range.load('values,formulas,numberFormat,rowIndex,columnIndex');
  return range;
}

const isTooLarge = (error: unknown) => error instanceof WorkbookProblem && error.code === 'tooLarge';

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
