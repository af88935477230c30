// Carries out an edit: one batch, two syncs (what must still stand there; all steps).
import type { EditStep, SheetEdit } from '../blueprint/edit';
import { compactText } from '../domain/text';
import { WorkbookProblem } from '../session/port';
import { areaName, cellName, columnName } from '../sheet/address';
import { displayText } from '../sheet/displayText';
import { setStyle } from './format';
import { runExcel } from './run';
import { readsAsMore } from '../blueprint/plainText';

/** Writes all of it, or nothing when the sheet no longer holds what the edit was planned on. */
export function applyEdit({ sheet: id, steps, expects, select }: SheetEdit): Promise<void> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load('name');
    sheet.protection.load('protected');
    const expected = expects.map(({ cell, text }) => {
      const range = sheet.getCell(cell.row, cell.column);
      range.load('values,numberFormat');
      return { range, cell, text };
    });
    await context.sync();
    if (sheet.isNullObject) throw new WorkbookProblem('sheetGone', id);
    if (sheet.protection.protected) throw new WorkbookProblem('sheetProtected', id);
    const formats = new Map<string, string>();
    for (const { range, cell, text } of expected) {
      const format: string = range.numberFormat[0]?.[0] ?? 'General';
      formats.set(cellName(cell), format);
      const shown = displayText(range.values[0]?.[0] ?? '', format);
      if (compactText(shown) !== compactText(text)) throw new WorkbookProblem('sheetChanged', cellName(cell));
    }
    steps.forEach((step) => carryOut(sheet, step, formats));
    if (select) {
      sheet.activate();
      sheet.getCell(select.row, select.column).select();
    }
    await context.sync();
  });
}

/** `formats`: number formats known before the edit, by cell. */
function carryOut(sheet: Excel.Worksheet, step: EditStep, formats: ReadonlyMap<string, string>): void {
  switch (step.kind) {
    case 'insertRows': {
      const { at, count, like, columns } = step;
      const added = sheet.getRange(`${at + 1}:${at + count}`);
      added.insert(Excel.InsertShiftDirection.down);
      const [first, last] = columns.map(columnName);
      const model = like >= at ? like + count : like;
      const inside = sheet.getRange(`${first}${at + 1}:${last}${at + count}`);
      inside.copyFrom(`${first}${model + 1}:${last}${model + 1}`, Excel.RangeCopyType.all);
      inside.clear(Excel.ClearApplyTo.contents);
      break;
    }
    case 'deleteRows':
      sheet.getRange(`${step.at + 1}:${step.at + step.count}`).delete(Excel.DeleteShiftDirection.up);
      break;
    case 'unmerge':
      sheet.getRange(areaName(step.area)).unmerge();
      break;
    case 'merge':
      sheet.getRange(areaName(step.area)).merge();
      break;
    case 'write': {
      const { row, column } = step.at;
      step.values.forEach((values, down) =>
        values.forEach((value, right) => {
          const cell = { row: row + down, column: column + right };
          const setFormat = (format: string) =>
            (sheet.getCell(cell.row, cell.column).numberFormat = [[format]]);
          if (readsAsMore(value)) setFormat('@');
          // 90 in a cell of percentages would read 9000%, in a text cell it would be text.
          else if (typeof value === 'number' && /@|%/.test(formats.get(cellName(cell)) ?? ''))
            setFormat('General');
        }),
      );
      const width = step.values[0]?.length ?? 0;
      // null leaves a cell as it is.
      sheet.getRangeByIndexes(row, column, step.values.length, width).values = step.values.map((values) =>
        values.map((value) => value ?? null),
      );
      break;
    }
    case 'style': {
      const range = sheet.getRange(areaName(step.area));
      setStyle(range, step.style);
      if (step.style.numberFormat !== undefined) range.numberFormat = [[step.style.numberFormat]];
      break;
    }
    case 'rowHeight':
      sheet.getRange(`${step.row + 1}:${step.row + 1}`).format.rowHeight = step.points;
      break;
  }
}
