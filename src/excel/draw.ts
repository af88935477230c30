// Draws a workbook's sheets beside those that are there: one batch, two syncs (what is there; everything else).
import {
  OPENS_PANE,
  type ListSheet,
  type SheetBlueprint,
  type WorkbookBlueprint,
} from '../blueprint/blueprint';
import { freeSheetName } from '../blueprint/sheetName';
import { WorkbookProblem, type DrawnSheet } from '../session/port';
import { absoluteName, areaName, sheetPrefix } from '../sheet/address';
import { drawCells } from './drawCells';
import { addHighlight, addValidation } from './help';
import { setPrint } from './print';
import { protect } from './protection';
import { runExcel } from './run';

/** Draws all of it, or leaves the workbook as it was. */
export async function drawWorkbook(book: WorkbookBlueprint): Promise<DrawnSheet[]> {
  const added: string[] = [];
  let wasLocked = false;
  try {
    const drawn = await runExcel(async (context) => {
      const { worksheets, names, protection } = context.workbook;
      worksheets.load('items/id,items/name,items/position');
      names.load('items/name');
      protection.load('protected');
      const front = worksheets.getActiveWorksheet();
      const contents = front.getUsedRangeOrNullObject();
      contents.load('address');
      await context.sync();
      wasLocked = protection.protected;
      const taken = worksheets.items.map(({ name }) => name);
      const known = new Set(names.items.map(({ name }) => name.toLowerCase()));
      if (wasLocked) protection.unprotect();
      const neighbour = worksheets.items.find(({ id }) => id === book.behind);
      const sheets = book.sheets.map((blueprint, index) => {
        const name = freeSheetName(blueprint.name, [...taken, ...added]);
        added.push(name);
        const sheet = worksheets.add(name);
        if (neighbour) sheet.position = neighbour.position + 1 + index;
        return drawSheet(sheet, blueprint);
      });
      for (const list of book.lists) {
        if (taken.includes(list.name)) continue;
        added.push(list.name);
        drawList(context.workbook, list, known);
      }
      if (book.replacesBlank && worksheets.items.length === 1 && contents.isNullObject) front.delete();
      if (wasLocked || book.structureLocked) protection.protect();
      const [first] = sheets;
      first?.activate();
      const start = book.sheets[0]?.start;
      if (first && start) first.getCell(start.row, start.column).select();
      await context.sync();
      return sheets.map(({ id, name }) => ({ sheet: id, name }));
    });
    if (book.opensPane) await openPaneWithDocument();
    return drawn;
  } catch (error) {
    await takeBack(added, wasLocked);
    const isLocked = wasLocked && error instanceof WorkbookProblem && error.code === 'sheetProtected';
    throw isLocked ? new WorkbookProblem('workbookProtected', error.detail) : error;
  }
}

function drawSheet(sheet: Excel.Worksheet, blueprint: SheetBlueprint): Excel.Worksheet {
  sheet.load('id,name');
  drawCells(sheet, blueprint);
  blueprint.validations.forEach((validation) => addValidation(sheet, validation));
  // Excel puts what is added last on top.
  [...blueprint.highlights].reverse().forEach((highlight) => addHighlight(sheet, highlight));
  setPrint(sheet, blueprint.print);
  if (blueprint.frozenRows) sheet.freezePanes.freezeRows(blueprint.frozenRows);
  if (blueprint.protection) protect(sheet, blueprint.protection);
  if (blueprint.hidden) sheet.visibility = Excel.SheetVisibility.hidden;
  return sheet;
}

/** `known`: names of the workbook, in lower case; one whose sheet was deleted is pointed at the new one. */
function drawList(workbook: Excel.Workbook, list: ListSheet, known: ReadonlySet<string>): void {
  const sheet = drawSheet(workbook.worksheets.add(list.name), list);
  for (const { name, area } of list.names) {
    if (known.has(name.toLowerCase())) {
      workbook.names.getItem(name).formula = `=${sheetPrefix(list.name)}${absoluteName(area)}`;
    } else workbook.names.add(name, sheet.getRange(areaName(area)));
  }
}

function openPaneWithDocument(): Promise<void> {
  const { settings } = Office.context.document;
  settings.set(OPENS_PANE, true);
  return new Promise((resolve, reject) =>
    settings.saveAsync(({ status, error }) =>
      status === Office.AsyncResultStatus.Failed
        ? reject(new WorkbookProblem('unexpected', error.message))
        : resolve(),
    ),
  );
}

/** What was added before something failed goes again; the failure is what the user is told. */
async function takeBack(added: readonly string[], wasLocked: boolean): Promise<void> {
  if (added.length === 0) return;
  try {
    await runExcel(async (context) => {
      const { worksheets, protection } = context.workbook;
      const sheets = added.map((name) => worksheets.getItemOrNullObject(name));
      sheets.forEach((sheet) => sheet.load('name'));
      protection.load('protected');
      await context.sync();
      if (protection.protected && !wasLocked) protection.unprotect();
      sheets.filter(({ isNullObject }) => !isNullObject).forEach((sheet) => sheet.delete());
      if (wasLocked && !protection.protected) protection.protect();
      await context.sync();
    });
  } catch {
    // Excel takes nothing at the moment; the user sees the sheets and the first failure's words.
  }
}
