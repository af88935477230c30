// Carries out an edit: one batch, two syncs (what must still stand there, and what undoing takes; all steps).
import type { SheetEdit } from '../blueprint/edit';
import { compactText } from '../domain/text';
import { WorkbookProblem, type AppliedEdit } from '../session/port';
import { cellName } from '../sheet/address';
import { displayText } from '../sheet/displayText';
import { protectedChange } from './protection';
import { askReferences, type References } from './references';
import { runExcel } from './run';
import { carryOut } from './steps';
import { askAfter, askBefore, keepHeights, undoEdit } from './undo';

/** Writes all of it, or nothing when the sheet no longer holds what the edit was planned on. */
export function applyEdit(edit: SheetEdit): Promise<AppliedEdit> {
  const { sheet: id, steps, expects, select } = edit;
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load('id,name');
    sheet.protection.load('protected,options');
    const expected = expects.map(({ cell, text }) => {
      const range = sheet.getCell(cell.row, cell.column);
      range.load('values,numberFormat');
      return { range, cell, text };
    });
    const before = askBefore(sheet, edit);
    await context.sync();
    if (sheet.isNullObject) throw new WorkbookProblem('sheetGone', id);
    const formats = new Map<string, string>();
    for (const { range, cell, text } of expected) {
      const format: string = range.numberFormat[0]?.[0] ?? 'General';
      formats.set(cellName(cell), format);
      const shown = displayText(range.values[0]?.[0] ?? '', format);
      if (compactText(shown) !== compactText(text)) throw new WorkbookProblem('sheetChanged', cellName(cell));
    }
    const referencesBefore = before?.references?.();
    let after: Excel.Range | undefined;
    let referencesAfter: (() => References) | undefined;
    const unprotected = await protectedChange(context, sheet, () => {
      steps.forEach((step) => carryOut(sheet, step, formats));
      if (before) {
        keepHeights(sheet, before, edit);
        after = askAfter(sheet, before, edit);
        referencesAfter = before.references && askReferences(sheet);
      }
      if (select) {
        sheet.activate();
        sheet.getCell(select.row, select.column).select();
      }
    });
    const references =
      referencesBefore && referencesAfter
        ? { before: referencesBefore, after: referencesAfter() }
        : undefined;
    return { unprotected, undo: before ? undoEdit(edit, before, after, references) : async () => undefined };
  });
}
