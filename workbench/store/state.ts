// The workbook as plain data. What undo brings back is one WorkbookState: records and areas are never changed in
// place, and a sheet is copied before its first change in a transaction, so earlier states stay whole.
import { MAX_COLUMNS, type Area, type Cell } from '../../src/sheet/address';
import type { CellStyle, Highlight, PrintSetup, ProtectionOptions, Validation } from '../../src/sheet/style';
import type { PasswordHash } from './passwordHash';
import type { Scalar, Visibility } from './store';

export interface CellError {
  readonly error: string;
}

export type Content = Scalar | CellError;

export interface CellRecord {
  /** `''` where the cell is only formatted. Of a formula: the result the file came with, if any. */
  readonly value: Content;
  /** With its `=`. */
  readonly formula?: string;
  readonly style?: CellStyle;
  /** Typed with a leading `'`. */
  readonly quoted?: true;
  /** Parts of a text with fonts of their own, as the file had them; kept until the text changes. */
  readonly runs?: readonly unknown[];
}

export interface LineFormat {
  /** Points for a row, characters for a column. */
  readonly size?: number;
  /** The size is a row's that fits its contents, not one that somebody chose. */
  readonly fitted?: true;
  readonly hidden?: boolean;
  readonly style?: CellStyle;
}

export interface Note {
  readonly text: string;
  readonly author: string;
}

export interface Link {
  readonly target: string;
  readonly tooltip?: string;
}

/** What keeps a protection from being taken off by anybody; nothing where it has no password. */
export interface Lock {
  readonly password?: string;
  /** A password that came with the file; only its hash is known. */
  readonly hash?: PasswordHash;
}

export interface Protection extends Lock {
  readonly options: ProtectionOptions;
}

export interface SheetState {
  readonly id: string;
  name: string;
  visibility: Visibility;
  tabColor: string;
  readonly cells: Map<number, CellRecord>;
  merges: readonly Area[];
  readonly rows: Map<number, LineFormat>;
  readonly columns: Map<number, LineFormat>;
  defaultRowHeight: number;
  defaultColumnWidth: number;
  validations: readonly Validation[];
  highlights: readonly Highlight[];
  readonly notes: Map<number, Note>;
  readonly links: Map<number, Link>;
  protection: Protection | undefined;
  frozen: { rows: number; columns: number };
  gridlines: boolean;
  print: PrintSetup;
  zoom: number;
}

export interface DefinedName {
  readonly name: string;
  /** With its `=`. */
  readonly formula: string;
  /** Id of the sheet it belongs to; undefined for the whole workbook. */
  readonly sheet?: string;
  readonly visible: boolean;
}

export interface WorkbookState {
  /** In the order of the tabs. */
  readonly sheets: Map<string, SheetState>;
  names: readonly DefinedName[];
  /** Of the order, names and visibility of the sheets. */
  structure: Lock | undefined;
}

/** A cell's key in the maps of a sheet. */
export const keyOf = ({ row, column }: Cell): number => row * MAX_COLUMNS + column;
export const cellAt = (key: number): Cell => ({
  row: Math.floor(key / MAX_COLUMNS),
  column: key % MAX_COLUMNS,
});

export const isError = (content: Content): content is CellError => typeof content === 'object';
export const hasContent = (record: CellRecord): boolean =>
  record.value !== '' || record.formula !== undefined || record.quoted === true;

/** In characters, of a sheet that says nothing else. */
export const STANDARD_COLUMN_WIDTH = 8.43;

export function emptySheet(id: string, name: string): SheetState {
  return {
    id,
    name,
    visibility: 'visible',
    tabColor: '',
    cells: new Map(),
    merges: [],
    rows: new Map(),
    columns: new Map(),
    defaultRowHeight: 15,
    defaultColumnWidth: STANDARD_COLUMN_WIDTH,
    validations: [],
    highlights: [],
    notes: new Map(),
    links: new Map(),
    protection: undefined,
    frozen: { rows: 0, columns: 0 },
    gridlines: true,
    print: { paper: 'A4', orientation: 'portrait' },
    zoom: 100,
  };
}

export function copySheet(sheet: SheetState): SheetState {
  return {
    ...sheet,
    cells: new Map(sheet.cells),
    rows: new Map(sheet.rows),
    columns: new Map(sheet.columns),
    notes: new Map(sheet.notes),
    links: new Map(sheet.links),
  };
}

/** Braced upper-case GUID. */
export function newId(): string {
  return `{${crypto.randomUUID().toUpperCase()}}`;
}
