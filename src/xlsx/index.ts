// Workbooks as .xlsx files, without Excel: read as snapshots, written from blueprints. Bytes in, bytes out.
import { Workbook } from '@cj-tech-master/excelts';
import { OPENS_PANE, type WorkbookBlueprint } from '../blueprint/blueprint';
import { absoluteName, sheetPrefix } from '../sheet/address';
import type { SheetSnapshot } from '../sheet/snapshot';
import { drawSheet } from './draw';
import type { AddInReference } from './settingsPart';
import { snapshotOf } from './snapshot';
import { openWorkbookFile, saveWorkbookFile, showSheet } from './workbookFile';

export type { AddInReference } from './settingsPart';
export { UnreadableWorkbook, type UnreadableCode } from './unreadable';

/** All sheets in the order of their tabs, hidden ones too. Throws UnreadableWorkbook. */
export async function readWorkbook(bytes: Uint8Array): Promise<SheetSnapshot[]> {
  const file = await openWorkbookFile(bytes);
  return file.workbook.worksheets.map((sheet) => snapshotOf(sheet, file));
}

/** An .xlsx file. A workbook that opens the pane has to say whose: without `addIn` nothing opens. */
export async function writeWorkbook(
  { sheets, lists, structureLocked, opensPane }: WorkbookBlueprint,
  addIn?: AddInReference,
): Promise<Uint8Array> {
  const workbook = new Workbook();
  const drawn = sheets.map((sheet) => drawSheet(workbook, sheet));
  const drawnLists = lists.map((list) => ({ names: list.names, sheet: drawSheet(workbook, list) }));
  showSheet(
    workbook,
    Math.max(
      0,
      workbook.worksheets.findIndex(({ state }) => state === 'visible'),
    ),
  );
  if (structureLocked) workbook.protection = { lockStructure: true };
  return saveWorkbookFile(
    workbook,
    {
      customXml: [],
      customProperties: new Map(),
      settings: new Map(opensPane && addIn ? [[OPENS_PANE, true]] : []),
      addIn,
      names: drawnLists.flatMap(({ names, sheet }) =>
        names.map(({ name, area }) => ({
          name,
          formula: sheetPrefix(sheet.name) + absoluteName(area),
          hidden: false,
        })),
      ),
    },
    new Map([...drawn, ...drawnLists.map(({ sheet }) => sheet)].map((sheet) => [sheet.name, sheet])),
  );
}
