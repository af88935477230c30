// Workbooks as .xlsx files, without Excel: read as snapshots, written from blueprints. Bytes in, bytes out.
import { Workbook } from '@cj-tech-master/excelts';
import type { SheetBlueprint } from '../blueprint/blueprint';
import type { SheetSnapshot } from '../sheet/snapshot';
import { drawSheet } from './draw';
import { snapshotOf } from './snapshot';
import { openWorkbookFile, saveWorkbookFile } from './workbookFile';

export { UnreadableWorkbook, type UnreadableCode } from './unreadable';

/** All sheets in the order of their tabs, hidden ones too. Throws UnreadableWorkbook. */
export async function readWorkbook(bytes: Uint8Array): Promise<SheetSnapshot[]> {
  const file = await openWorkbookFile(bytes);
  return file.workbook.worksheets.map((sheet) => snapshotOf(sheet, file));
}

/** An .xlsx file with one sheet for each blueprint. */
export async function writeWorkbook(blueprints: readonly SheetBlueprint[]): Promise<Uint8Array> {
  const workbook = new Workbook();
  const drawn = blueprints.map((blueprint) => drawSheet(workbook, blueprint));
  return saveWorkbookFile(
    workbook,
    { customXml: [], customProperties: new Map(), settings: new Map(), names: [] },
    new Map(drawn.map((sheet) => [sheet.name, sheet])),
  );
}
