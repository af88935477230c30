// Sheets as an .xlsx file as people leave them: lines hidden, texts in several fonts, dates and errors as such.
import { Workbook } from '@cj-tech-master/excelts';
import type { CellValue, SheetSnapshot } from '../../src/sheet/snapshot';
import type { Pick } from './pick';

const ERROR = /^#(?:DIV\/0!|N\/A|REF!|VALUE!|NAME\?)$/;

/** A text in two fonts, some of the time. */
function textOf(text: string, pick: Pick) {
  if (text.length < 2 || pick.chance()) return text;
  const at = 1 + pick.below(text.length - 1);
  return {
    richText: [
      { font: { bold: true }, text: text.slice(0, at) },
      { font: { color: { argb: 'FFFF0000' } }, text: text.slice(at) },
    ],
  };
}

function contentOf(value: CellValue, formula: string, pick: Pick) {
  const isError = typeof value === 'string' && ERROR.test(value);
  const plain = isError ? { error: value } : value;
  if (formula !== '') return { formula: formula.slice(1), result: plain };
  return typeof plain === 'string' ? textOf(plain, pick) : plain;
}

/** The file has what the sheets have; about a third of its rows and columns can't be seen. */
export async function fileOf(sheets: readonly SheetSnapshot[], pick: Pick): Promise<Uint8Array> {
  const workbook = new Workbook();
  for (const { name, origin, values, formulas, numberFormats, hidden } of sheets) {
    const sheet = workbook.addWorksheet(name, { state: hidden ? 'hidden' : 'visible' });
    values.forEach((cells, r) => {
      const row = sheet.getRow(origin.row + r + 1);
      cells.forEach((value, c) => {
        if (value === '') return;
        const cell = row.getCell(origin.column + c + 1);
        cell.value = contentOf(value, formulas[r]![c]!, pick) as never;
        cell.numFmt = numberFormats[r]![c]!;
      });
      row.hidden = pick.below(3) === 0;
    });
    values[0]?.forEach((_, c) => {
      sheet.getColumn(origin.column + c + 1).hidden = pick.below(3) === 0;
    });
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
