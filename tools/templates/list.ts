// The list of departments, from a .csv or .xlsx file, as rows of texts.
import { readFile } from 'node:fs/promises';
import { textAt } from '../../src/sheet/displayText';
import type { SheetSnapshot } from '../../src/sheet/snapshot';
import { readWorkbook } from '../../src/xlsx';
import { decodeText, parseCsv, type ListRow } from './csv';

const ZIP = 'PK\u0003\u0004';

/** By its contents, whatever it is called. Of a workbook the first sheet that can be seen. */
export async function readList(path: string): Promise<ListRow[]> {
  const bytes = new Uint8Array(await readFile(path));
  const isZip = [...ZIP].every((sign, index) => bytes[index] === sign.charCodeAt(0));
  // Old .xls workbooks are no text either: their reader says what they are.
  if (!isZip && bytes[0] !== 0xd0) return parseCsv(decodeText(bytes));
  const sheet = (await readWorkbook(bytes)).find(({ hidden }) => !hidden);
  return sheet ? rowsOf(sheet) : [];
}

function rowsOf(sheet: SheetSnapshot): ListRow[] {
  const { origin, values } = sheet;
  return values
    .map((row, index) => ({
      line: origin.row + index + 1,
      cells: row.map((value, column) =>
        // The number itself, not as rounded by its format; Excel knows 15 digits.
        typeof value === 'number'
          ? String(Number(value.toPrecision(15)))
          : textAt(sheet, { row: origin.row + index, column: origin.column + column }).trim(),
      ),
    }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
}
