// The workbook from and to the bytes of an .xlsx file. Saving starts from the file that was opened, so that what the
// model does not know of it (pictures, charts, themes) comes through.
import { Workbook as FileWorkbook, type Worksheet } from '@cj-tech-master/excelts';
import type { Area } from '../../src/sheet/address';
import { openWorkbookFile, saveWorkbookFile, showSheet } from '../../src/xlsx/workbookFile';
import { addCustomXmlPart } from './customXml';
import { readSheet } from './sheetFromFile';
import { clearSheet, writeSheet } from './sheetToFile';
import type { CellRecord, Content, DefinedName, WorkbookState } from './state';
import { StoreError, type CustomXmlPart } from './store';

export interface FileContents {
  state: WorkbookState;
  /** Id of the sheet in front. */
  active: string;
  parts: CustomXmlPart[];
  settings: Map<string, unknown>;
  properties: { title: string; author: string; subject: string; keywords: string; comments: string };
  customProperties: Map<string, string | number | boolean>;
  /** The opened file, with the names that its sheets had in it, by their ids. */
  source?: { bytes: Uint8Array; names: ReadonlyMap<string, string> };
}

/** Throws UnreadableWorkbook. */
export async function readFile(bytes: Uint8Array): Promise<FileContents> {
  const file = await openWorkbookFile(bytes);
  const { workbook, extras } = file;
  const states = workbook.worksheets.map((sheet) => readSheet(sheet, file));
  const [first] = states;
  if (!first) throw new StoreError('UnsupportedOperation', 'The workbook has no worksheet.');
  const tab = states[workbook.views?.[0]?.activeTab ?? 0];
  const parts: CustomXmlPart[] = [];
  for (const { id, xml } of extras.customXml) addCustomXmlPart(parts, xml, id);
  return {
    state: {
      sheets: new Map(states.map((state) => [state.id, state])),
      names: extras.names.map(({ name, formula, sheet, hidden }): DefinedName => ({
        name,
        formula: `=${formula}`,
        visible: !hidden,
        ...(sheet === undefined ? {} : { sheet: states[sheet]?.id }),
      })),
      structureProtected: workbook.protection?.lockStructure ?? false,
    },
    active: (tab?.visibility === 'visible' ? tab : (states.find((s) => s.visibility === 'visible') ?? first))
      .id,
    parts,
    settings: new Map(extras.settings),
    properties: {
      title: workbook.title ?? '',
      author: workbook.creator ?? '',
      subject: workbook.subject ?? '',
      keywords: workbook.keywords ?? '',
      comments: workbook.description ?? '',
    },
    customProperties: new Map(extras.customProperties),
    source: { bytes, names: new Map(states.map(({ id, name }) => [id, name])) },
  };
}

export interface FileToWrite extends FileContents {
  selectionOf(sheet: string): Area;
  resultOf(sheet: string, key: number, record: CellRecord): Content;
}

export async function writeFile(contents: FileToWrite): Promise<Uint8Array> {
  const { state, source, properties } = contents;
  const opened = source && (await openWorkbookFile(source.bytes));
  const workbook = opened?.workbook ?? new FileWorkbook();
  const sheets = alignSheets(workbook, state, source?.names ?? new Map());
  const written = new Map<string, Awaited<ReturnType<typeof writeSheet>>>();
  for (const sheet of state.sheets.values()) {
    const { id, name } = sheet;
    written.set(
      name,
      await writeSheet(sheets.get(id)!, sheet, {
        selection: contents.selectionOf(id),
        resultOf: (key, record) => contents.resultOf(id, key, record),
      }),
    );
  }
  const ids = [...state.sheets.keys()];
  workbook.definedNames.model = [];
  showSheet(workbook, ids.indexOf(contents.active));
  workbook.protection = state.structureProtected
    ? { ...workbook.protection, lockStructure: true }
    : undefined;
  workbook.calcProperties.fullCalcOnLoad = true;
  Object.assign(workbook, {
    title: properties.title,
    creator: properties.author,
    subject: properties.subject,
    keywords: properties.keywords,
    description: properties.comments,
  });
  return saveWorkbookFile(
    workbook,
    {
      customXml: contents.parts,
      customProperties: contents.customProperties,
      settings: contents.settings,
      addIn: opened?.extras.addIn,
      names: state.names.map(({ name, formula, sheet, visible }) => ({
        name,
        formula: formula.slice(1),
        hidden: !visible,
        ...(sheet === undefined ? {} : { sheet: ids.indexOf(sheet) }),
      })),
    },
    written,
  );
}

/** An empty sheet of the file for each sheet of the state, in its order and with its name; others are taken out. */
function alignSheets(
  workbook: FileWorkbook,
  state: WorkbookState,
  sourceNames: ReadonlyMap<string, string>,
): Map<string, Worksheet> {
  const sheets = new Map<string, Worksheet>();
  for (const [id, name] of sourceNames) {
    const sheet = workbook.getWorksheet(name);
    if (!sheet) continue;
    if (state.sheets.has(id)) sheets.set(id, sheet);
    else workbook.removeWorksheet(sheet.id);
  }
  // Names may have been swapped: first all get one that no other has.
  [...sheets.values()].forEach((sheet, index) => {
    clearSheet(sheet);
    sheet.name = `\u0001${index}`;
  });
  [...state.sheets.values()].forEach(({ id, name }, index) => {
    const sheet = sheets.get(id) ?? workbook.addWorksheet(name);
    sheet.name = name;
    sheet.orderNo = index;
    sheets.set(id, sheet);
  });
  return sheets;
}
