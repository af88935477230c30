// Contents of cells: what the .xlsx library gives, as plain values (dates as Excel's serial numbers), and back.
import type { Cell as FileCell, CellValue as FileValue, Row, Worksheet } from '@cj-tech-master/excelts';
import type { SheetExtrasRead } from './sheetExtras';

export interface CellError {
  error: string;
}

export interface FileContent {
  value: string | number | boolean | CellError;
  /** With its `=`. */
  formula?: string;
  /** Parts of the text with fonts of their own. */
  runs?: readonly unknown[];
}

const DAY = 86_400_000;

/** Serial number of a moment: days since the end of 1899, or since 1904; of 1900-02-29, which never was, Excel knows. */
function serialOf(date: Date, date1904: boolean): number {
  const days = date.getTime() / DAY + 25_569;
  if (date1904) return days - 1462;
  return days < 60 ? days - 1 : days;
}

/** The content of a cell; undefined for an empty one, and for those hidden under a merged area. */
export function readContent(
  cell: FileCell,
  { contents }: Pick<SheetExtrasRead, 'contents'>,
  date1904: boolean,
): FileContent | undefined {
  if (cell.isMerged && cell.master !== cell) return undefined;
  const formula = cell.formula ?? cell.model.formula;
  const raw = formula === undefined ? cell.value : (cell.result ?? cell.model.result);
  const content = plain(raw as FileValue, () => contents.get(cell.address), date1904);
  if (formula !== undefined) return { value: content?.value ?? '', formula: `=${formula}` };
  return content;
}

function plain(
  value: FileValue,
  inFile: () => number | boolean | CellError | undefined,
  date1904: boolean,
): Omit<FileContent, 'formula'> | undefined {
  if (value === null || value === undefined) return undefined;
  if (value instanceof Date) return { value: inFile() ?? serialOf(value, date1904) };
  if (typeof value !== 'object') return { value };
  if ('error' in value) return { value: { error: value.error } };
  if ('hyperlink' in value) return { value: inFile() ?? value.text };
  if ('richText' in value) {
    return { value: value.richText.map(({ text }) => text).join(''), runs: value.richText };
  }
  if ('checkbox' in value) return { value: value.checkbox };
  return undefined;
}

/** The rows that the file has; the library's own walk would make up all rows between them, a million at times. */
export function* fileRows(sheet: Worksheet): Generator<Row> {
  for (let number = 1; number <= sheet.rowCount; number++) {
    const row = sheet.findRow(number);
    if (row) yield row;
  }
}

/** The cells that the row has in the file; the library's walk would make up those before and between them. */
export function* fileCells(row: Row): Generator<FileCell> {
  for (let number = 1; number <= row.cellCount; number++) {
    const cell = row.findCell(number);
    if (cell) yield cell;
  }
}

export function writeContent(cell: FileCell, { value, formula, runs }: FileContent): void {
  if (formula !== undefined) {
    // Without a result the reader of the file works it out.
    cell.value = { formula: formula.slice(1), ...(value === '' ? {} : { result: value as never }) };
  } else if (runs) {
    cell.value = { richText: [...runs] as never };
  } else {
    cell.value = value as FileValue;
  }
}
