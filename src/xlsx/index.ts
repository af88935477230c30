// Workbooks as .xlsx files, without Excel: read as snapshots, written from blueprints. Bytes in, bytes out.
import { Workbook } from '@cj-tech-master/excelts';
import { OPENS_PANE, type WorkbookBlueprint } from '../blueprint/blueprint';
import { namespaceOf, unwrap } from '../session/keptXml';
import { absoluteName, sheetPrefix } from '../sheet/address';
import type { SheetSnapshot } from '../sheet/snapshot';
import { drawSheet } from './draw';
import type { AddInReference } from './settingsPart';
import { snapshotOf } from './snapshot';
import { openWorkbookFile, saveWorkbookFile, showSheet } from './workbookFile';

export type { AddInReference } from './settingsPart';
export { UnreadableWorkbook, type UnreadableCode } from './unreadable';

export interface ReadWorkbook {
  /** All sheets in the order of their tabs, hidden ones too. */
  sheets: SheetSnapshot[];
  /** A text that the add-in keeps in the workbook; '' when its part cannot be read. */
  kept(name: string): string | undefined;
}

/** Throws UnreadableWorkbook. */
export async function readWorkbookAndKept(bytes: Uint8Array): Promise<ReadWorkbook> {
  const file = await openWorkbookFile(bytes);
  return {
    sheets: file.workbook.worksheets.map((sheet) => snapshotOf(sheet, file)),
    kept(name) {
      const own = file.extras.customXml.filter(({ xml }) => xml.includes(`"${namespaceOf(name)}"`));
      if (own.length === 0) return undefined;
      return own.map(({ xml }) => unwrap(xml)).find((text) => text !== undefined) ?? '';
    },
  };
}

/** All sheets. Throws UnreadableWorkbook. */
export const readWorkbook = async (bytes: Uint8Array): Promise<SheetSnapshot[]> =>
  (await readWorkbookAndKept(bytes)).sheets;

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
