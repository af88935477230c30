// Carries out edits: one batch, two syncs (what must still stand there, and what undoing takes; all steps).
import type { SheetEdit } from '../blueprint/edit';
import { compactText } from '../domain/text';
import { WorkbookProblem, type AppliedEdit } from '../session/port';
import { cellName } from '../sheet/address';
import { displayText } from '../sheet/displayText';
import { protectedChange } from './protection';
import { askReferences, type References } from './references';
import { runExcel } from './run';
import { carryOut } from './steps';
import { askAfter, askBefore, keepHeights, undoEdits, type Before, type Done } from './undo';

/** An edit whose sheet was asked what it holds. */
interface Asked {
  edit: SheetEdit;
  sheet: Excel.Worksheet;
  expected: { range: Excel.Range; cell: SheetEdit['expects'][number]['cell']; text: string }[];
  before: Before | undefined;
}

function ask(context: Excel.RequestContext, edit: SheetEdit): Asked {
  const sheet = context.workbook.worksheets.getItemOrNullObject(edit.sheet);
  sheet.load('id,name');
  sheet.protection.load('protected,options');
  const expected = edit.expects.map(({ cell, text }) => {
    const range = sheet.getCell(cell.row, cell.column);
    range.load('values,numberFormat');
    return { range, cell, text };
  });
  return { edit, sheet, expected, before: askBefore(sheet, edit) };
}

/** The number formats of the expected cells, by cell; throws when one says something else. */
function formatsOf({ edit, sheet, expected }: Asked): Map<string, string> {
  if (sheet.isNullObject) throw new WorkbookProblem('sheetGone', edit.sheet);
  const formats = new Map<string, string>();
  for (const { range, cell, text } of expected) {
    const format: string = range.numberFormat[0]?.[0] ?? 'General';
    formats.set(cellName(cell), format);
    const shown = displayText(range.values[0]?.[0] ?? '', format);
    if (compactText(shown) !== compactText(text)) throw new WorkbookProblem('sheetChanged', cellName(cell));
  }
  return formats;
}

/** Puts the steps into the batch; answers what taking them back needs, once the batch is through. */
function write({ edit, sheet, before }: Asked, formats: ReadonlyMap<string, string>): () => Done | undefined {
  const referencesBefore = before?.references?.();
  edit.steps.forEach((step) => carryOut(sheet, step, formats));
  if (!before) return () => undefined;
  keepHeights(sheet, before, edit);
  const after = askAfter(sheet, before, edit);
  const referencesAfter: (() => References) | undefined = before.references && askReferences(sheet);
  return () => ({
    edit,
    before,
    after: after && { formulas: after.formulas, numberFormat: after.numberFormat },
    references:
      referencesBefore && referencesAfter
        ? { before: referencesBefore, after: referencesAfter() }
        : undefined,
  });
}

/** Writes all of them, or nothing when a sheet no longer holds what its edit was planned on. */
export function applyEdits(...edits: readonly SheetEdit[]): Promise<AppliedEdit> {
  return runExcel(async (context) => {
    const asked = edits.map((edit) => ask(context, edit));
    await context.sync();
    const formats = asked.map(formatsOf);
    let written: (() => Done | undefined)[] = [];
    const sheets = asked.map(({ sheet }) => sheet);
    const unprotected = await protectedChange(context, sheets, () => {
      written = asked.map((one, index) => write(one, formats[index]!));
      const [first] = asked;
      if (!first?.edit.select) return;
      first.sheet.activate();
      first.sheet.getCell(first.edit.select.row, first.edit.select.column).select();
    });
    const done = written.flatMap((result) => result() ?? []);
    return { unprotected, undo: done.length > 0 ? undoEdits(done) : async () => undefined };
  });
}
