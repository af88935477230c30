// Workbooks as .xlsx files, without Excel: read as snapshots, written from blueprints. Bytes in, bytes out.
import { Workbook } from '@cj-tech-master/excelts';
import type { WorkbookBlueprint } from '../blueprint/blueprint';
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

/** An .xlsx file. */
export async function writeWorkbook({ sheets }: WorkbookBlueprint): Promise<Uint8Array> {
  const workbook = new Workbook();
  const drawn = sheets.map((blueprint) => drawSheet(workbook, blueprint));
  return saveWorkbookFile(
    workbook,
    { customXml: [], customProperties: new Map(), settings: new Map(), names: [] },
    new Map(drawn.map((sheet) => [sheet.name, sheet])),
  );
}
