// The workbook port on Office.js.
import type { WorkbookPort } from '../session/port';
import { applyEdits } from './apply';
import { drawWorkbook } from './draw';
import { readInPortions, readSheets } from './read';
import { areaOf } from '../sheet/address';
import { keptInWorkbook } from './kept';
import { runExcel } from './run';
import { watchWorkbook } from './watch';

export const excelWorkbook: WorkbookPort = {
  read: readSheets,
  readInPortions,
  draw: drawWorkbook,
  apply: applyEdits,
  selected: () =>
    runExcel(async (context) => {
      const range = context.workbook.getActiveCell();
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      range.load('rowIndex,columnIndex');
      sheet.load('id');
      await context.sync();
      return { sheet: sheet.id, area: areaOf({ row: range.rowIndex, column: range.columnIndex }) };
    }),
  select: (id, { row, column }) =>
    runExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem(id);
      sheet.activate();
      sheet.getCell(row, column).select();
      await context.sync();
    }),
  watch: watchWorkbook,
  kept: keptInWorkbook,
};
