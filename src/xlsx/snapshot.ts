// A sheet of a file as a snapshot: values, formats and formulas as any reader of sheets gives them.
import type { Worksheet } from '@cj-tech-master/excelts';
import type { CellValue, SheetSnapshot } from '../sheet/snapshot';
import { readContent } from './cells';
import { UnreadableWorkbook } from './unreadable';
import type { WorkbookFile } from './workbookFile';

/** Of a grid: a few contents at the far ends of a sheet span billions of cells. */
const MAX_CELLS = 5_000_000;

/** Throws UnreadableWorkbook. The grid reaches from the first to the last cell with contents; cells that are only formatted are left out. */
export function snapshotOf(sheet: Worksheet, file: WorkbookFile): SheetSnapshot {
  const date1904 = file.workbook.properties.date1904 ?? false;
  const extras = file.sheets.get(sheet.name)!;
  const found: { row: number; column: number; value: CellValue; formula: string; format: string }[] = [];
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      const content = readContent(cell, extras, date1904);
      if (!content || (content.value === '' && content.formula === undefined)) return;
      const { value, formula = '' } = content;
      const { numFmt } = cell;
      found.push({
        row: cell.row - 1,
        column: cell.col - 1,
        value: typeof value === 'object' ? value.error : value,
        formula,
        format: (typeof numFmt === 'object' ? numFmt.formatCode : numFmt) ?? 'General',
      });
    }),
  );
  const rows = found.map(({ row }) => row);
  const columns = found.map(({ column }) => column);
  const origin = found.length ? { row: least(rows), column: least(columns) } : { row: 0, column: 0 };
  const height = found.length ? most(rows) - origin.row + 1 : 0;
  const width = found.length ? most(columns) - origin.column + 1 : 0;
  if (height * width > MAX_CELLS) throw new UnreadableWorkbook('tooLarge');
  const grid = <T>(empty: T): T[][] => Array.from({ length: height }, () => Array<T>(width).fill(empty));
  const snapshot: SheetSnapshot = {
    id: sheet.name,
    name: sheet.name,
    origin,
    values: grid<CellValue>(''),
    numberFormats: grid('General'),
    formulas: grid(''),
    ...(sheet.state === 'visible' ? {} : { hidden: true }),
  };
  for (const { row, column, value, formula, format } of found) {
    const [r, c] = [row - origin.row, column - origin.column];
    snapshot.values[r]![c] = value;
    snapshot.numberFormats[r]![c] = format;
    snapshot.formulas[r]![c] = formula;
  }
  return snapshot;
}

const least = (numbers: number[]) => numbers.reduce((a, b) => Math.min(a, b));
const most = (numbers: number[]) => numbers.reduce((a, b) => Math.max(a, b));
