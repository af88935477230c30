// The workbook under the embedded Excel: what the object model (add-in side) and the grid (person side) both stand on.
// Everything is synchronous. Rows and columns are zero-based. Strictness that Excel shows to everybody lives here
// (StoreError); what only the Office.js protocol says lives in model/.
import type { Area, Cell } from '../../src/sheet/address';
import type { AddInReference } from '../../src/xlsx/settingsPart';
import type { CellStyle, Highlight, PrintSetup, ProtectionOptions, Validation } from '../../src/sheet/style';

export type Scalar = string | number | boolean;

/** Codes are those Office.js reports. */
export type StoreErrorCode =
  | 'InvalidArgument'
  | 'InvalidReference'
  | 'InvalidOperation'
  | 'ItemNotFound'
  | 'ItemAlreadyExists'
  | 'AccessDenied'
  | 'InsertDeleteConflict'
  | 'UnsupportedOperation'
  | 'GeneralException';

export class StoreError extends Error {
  constructor(
    readonly code: StoreErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'StoreError';
  }
}

export type Visibility = 'visible' | 'hidden' | 'veryHidden';
/** Who did it; a person's edits and the add-in's are both undoable, and events say the source. */
export type Origin = 'person' | 'addin' | 'remote';

export type StoreChange =
  | {
      kind: 'cells';
      sheet: string;
      area: Area;
      /** Only for an edit of a single cell. */
      details?: { before: Scalar; after: Scalar };
    }
  | { kind: 'rowsInserted' | 'rowsDeleted' | 'columnsInserted' | 'columnsDeleted'; sheet: string; area: Area }
  | {
      kind: 'cellsInserted' | 'cellsDeleted';
      sheet: string;
      area: Area;
      shift: 'down' | 'right' | 'up' | 'left';
    }
  | { kind: 'format'; sheet: string; area: Area }
  | {
      kind: 'sheetAdded' | 'sheetDeleted' | 'sheetRenamed' | 'sheetMoved' | 'protection' | 'layout';
      sheet: string;
    }
  | { kind: 'activated'; sheet: string; previous: string }
  | { kind: 'selected'; sheet: string; area: Area }
  | { kind: 'opened' };

export interface StoreListener {
  (changes: readonly StoreChange[], origin: Origin): void;
}

export interface SheetStore {
  /** Braced upper-case GUID, as Excel's worksheet ids; stable through renames. */
  readonly id: string;
  /** Setting checks Excel's rules: 1–31 characters, none of \ / ? * [ ] :, no apostrophe at either end, unique without case. */
  name: string;
  visibility: Visibility;
  tabColor: string;

  // Cells. Inside a merged area only the top left cell holds a value; writes to the others are dropped, as in Excel.
  /** '' for an empty cell; an error as its text (`#REF!`). Formula cells give their result. */
  value(cell: Cell): Scalar;
  valueType(cell: Cell): 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';
  /** With `=`, or '' for none. */
  formula(cell: Cell): string;
  /** The shown text. */
  text(cell: Cell): string;
  /**
   * What Excel does with a value given to a cell: `=…` becomes a formula unless the format is `@`, a leading `'`
   * makes text, numbers and percentages in text are read as such (not under `@`), '' clears the contents.
   * `null` leaves the cell as it is.
   */
  setInput(cell: Cell, input: Scalar | null): void;
  /** The text a person would see on editing the cell. */
  inputText(cell: Cell): string;
  clear(area: Area, what: 'all' | 'contents' | 'formats'): void;
  /** Undefined for an empty sheet. `valuesOnly` leaves out cells that are only formatted. */
  usedArea(valuesOnly: boolean): Area | undefined;
  style(cell: Cell): CellStyle;
  /** Merges the given parts into the style of every cell of the area. */
  setStyle(area: Area, style: CellStyle): void;

  merges(): readonly Area[];
  mergeAt(cell: Cell): Area | undefined;
  /** Keeps the top left value only. Areas that overlap existing merges swallow them. */
  merge(area: Area): void;
  unmerge(area: Area): void;

  /** Points, as Office.js gives them. A size of 0 hides the row or column, any other shows it. */
  rowHeight(row: number): number;
  setRowHeight(row: number, points: number): void;
  /** The height that the row's contents need: it goes when they change, and is no fixed height in the file. */
  fitRowHeight(row: number, points: number): void;
  /** Width in characters of the default font, as the file holds it. */
  columnWidth(column: number): number;
  setColumnWidth(column: number, characters: number): void;
  rowHidden(row: number): boolean;
  setRowHidden(row: number, hidden: boolean): void;
  columnHidden(column: number): boolean;
  setColumnHidden(column: number, hidden: boolean): void;

  // Structure: shifts values, styles, merges, validations and their sources, conditional formats, names, notes,
  // hyperlinks, heights, print areas, and the references in all formulas of the workbook.
  insertRows(at: number, count: number): void;
  deleteRows(at: number, count: number): void;
  insertColumns(at: number, count: number): void;
  deleteColumns(at: number, count: number): void;
  insertCells(area: Area, shift: 'down' | 'right'): void;
  deleteCells(area: Area, shift: 'up' | 'left'): void;
  /** As cut and paste: all that stands in the area replaces what is at the new place, and references follow it. */
  moveCells(area: Area, to: { sheet: string; cell: Cell }): void;

  validations(): readonly Validation[];
  validationAt(cell: Cell): Validation | undefined;
  /** Replaces whatever validated the area. */
  setValidation(area: Area, validation: Omit<Validation, 'area'> | undefined): void;
  /** The choices of a list validation at a cell, its formula (also INDIRECT, names) evaluated. */
  listChoices(cell: Cell): string[] | undefined;
  /** Does the entry meet the cell's validation? */
  isValid(cell: Cell, input: string): boolean;

  highlights(): readonly Highlight[];
  addHighlight(highlight: Highlight): void;
  removeHighlight(index: number): void;
  clearHighlights(area: Area): void;
  /** The look that conditional formats give the cell now. */
  highlightLook(cell: Cell): Highlight['look'] | undefined;

  notes(): readonly { cell: Cell; text: string; author: string }[];
  noteAt(cell: Cell): { text: string; author: string } | undefined;
  setNote(cell: Cell, note: { text: string; author: string } | undefined): void;
  hyperlinkAt(cell: Cell): { target: string; tooltip?: string } | undefined;
  setHyperlink(cell: Cell, link: { target: string; tooltip?: string } | undefined): void;

  readonly protection: { options: ProtectionOptions; hasPassword: boolean } | undefined;
  protect(options: ProtectionOptions, password?: string): void;
  unprotect(password?: string): void;
  isLocked(cell: Cell): boolean;

  frozen: { rows: number; columns: number };
  /** Are lines drawn between cells? */
  gridlines: boolean;
  print: PrintSetup;
  /** 100 = full size. */
  zoom: number;
}

export interface CustomXmlPart {
  /** Braced GUID. */
  readonly id: string;
  readonly namespaceUri: string;
  xml: string;
}

export interface WorkbookStore {
  /** The file's name, without its ending before the first save; whoever opens and saves files sets it. */
  name: string;
  sheets(): readonly SheetStore[];
  sheet(id: string): SheetStore | undefined;
  sheetByName(name: string): SheetStore | undefined;
  /** Without a name: Sheet1, Sheet2 … (in Chinese Excel Sheet1 as well). */
  addSheet(name?: string): SheetStore;
  /** With all that is on it but pictures and charts; as in Excel it is named `… (2)`. */
  copySheet(id: string, position: number): SheetStore;
  /** The last visible sheet can't go. */
  deleteSheet(id: string): void;
  moveSheet(id: string, position: number): void;
  activeSheet: SheetStore;
  selection(sheet: string): Area;
  select(sheet: string, area: Area): void;

  names(): readonly { name: string; formula: string; sheet?: string; visible: boolean }[];
  setName(name: string, formula: string | undefined, sheet?: string): void;
  /** Hidden names work as others do; only a person does not see them. */
  showName(name: string, visible: boolean, sheet?: string): void;

  customXmlParts(): readonly CustomXmlPart[];
  addCustomXml(xml: string): CustomXmlPart;
  deleteCustomXml(id: string): void;
  /** Document settings of the add-in (Office.context.document.settings). */
  settings: Map<string, unknown>;
  /** The add-in whose settings they are: without it a file does not open its pane. */
  addIn: AddInReference | undefined;
  properties: { title: string; author: string; subject: string; keywords: string; comments: string };
  customProperties: Map<string, string | number | boolean>;
  /** While it is, sheets can't come, go, move, be renamed, hidden or shown (AccessDenied). */
  readonly structureProtected: boolean;
  protectStructure(password?: string): void;
  unprotectStructure(password?: string): void;

  /**
   * Everything that changes the workbook runs in here. Nested calls join the outer one. On return formulas are
   * recalculated, one undo step is recorded and listeners are told once. When `run` throws, what was done up to
   * there stays (as in Excel) and is still one undo step.
   */
  transact<T>(origin: Origin, label: string, run: () => T): T;
  /**
   * What a person does in the grid; checks protection of cells (AccessDenied). Structural edits check the
   * sheet's protection options. The add-in's writes are checked likewise by the object model.
   */
  assertEditable(sheet: string, area: Area): void;
  canUndo(): string | undefined;
  canRedo(): string | undefined;
  undo(): void;
  redo(): void;
  /** Excel forgets undo on protect, unprotect, custom XML and settings writes. */
  forgetUndo(): void;
  listen(listener: StoreListener): () => void;

  open(bytes: Uint8Array): Promise<void>;
  save(): Promise<Uint8Array>;
}

// store/index.ts exports: createWorkbook(): WorkbookStore  — one empty sheet `Sheet1`.
