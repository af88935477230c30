// What the session needs of a workbook; src/excel provides it on Office.js.
import type { WorkbookBlueprint } from '../blueprint/blueprint';
import type { SheetEdit } from '../blueprint/edit';
import type { LibraryIndicator } from '../library/indicator';
import type { Area, Cell } from '../sheet/address';
import type { SheetSnapshot } from '../sheet/snapshot';

export type WorkbookProblemCode =
  | 'cellBeingEdited'
  | 'sheetProtected'
  | 'workbookProtected'
  | 'sheetGone'
  | 'sheetChanged'
  | 'connectionLost'
  | 'excelBusy'
  | 'tooLarge'
  | 'workbookReadOnly'
  | 'unexpected';

/** The one error type that leaves a workbook port. */
export class WorkbookProblem extends Error {
  constructor(
    readonly code: WorkbookProblemCode,
    /** For logs and the details line; never shown alone. */
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
    this.name = 'WorkbookProblem';
  }
}

export interface WorkbookEvents {
  /** Something in the sheet changed; undefined when it cannot be told which. */
  changed(sheet: string | undefined): void;
  /** The first of the selected areas. */
  selected(sheet: string, area: Area): void;
}

export interface DrawnSheet {
  sheet: string;
  /** The name it got. */
  name: string;
}

export interface AppliedEdit {
  /** The sheet was protected: taken off and put back as it was, which ends Excel's own undo. */
  unprotected: boolean;
  /**
   * Brings back what was there before, looks included; once. Writes nothing when the cells were changed since
   * (`sheetChanged`).
   */
  undo(): Promise<void>;
}

/** Some of a workbook's sheets, in the order of their tabs. */
export interface SheetPortion {
  sheets: SheetSnapshot[];
  /** Sheets of the whole workbook. */
  total: number;
}

/** Texts kept by name. */
export interface KeptTexts {
  read(name: string): Promise<string | undefined>;
  /** Undefined takes the text away. */
  write(name: string, text: string | undefined): Promise<void>;
}

export interface WorkbookPort {
  /** In the workbook, and saved with it. Writing ends Excel's own undo. */
  kept: KeptTexts;
  /** All sheets, or those with the given ids; sheets that are gone are left out. */
  read(sheets?: readonly string[]): Promise<SheetSnapshot[]>;
  /** All sheets, a portion at a time; each is read when it is asked for. */
  readInPortions(): AsyncIterable<SheetPortion>;
  /** Adds the sheets and draws them; the first one is shown. Answers them in order. */
  draw(workbook: WorkbookBlueprint): Promise<DrawnSheet[]>;
  /**
   * All of the edits, of a different sheet each, or, when what they expect is not there, nothing (`sheetChanged`).
   * The cursor goes where the first one says.
   */
  apply(...edits: readonly SheetEdit[]): Promise<AppliedEdit>;
  /** What is selected. */
  selected(): Promise<{ sheet: string; area: Area }>;
  select(sheet: string, cell: Cell): Promise<void>;
  watch(events: WorkbookEvents): Promise<() => Promise<void>>;
}

/** Why a file that the user chose can't be read as a workbook. */
export type FileProblemCode = 'notAWorkbook' | 'damaged' | 'encrypted' | 'tooLarge';

export class FileProblem extends Error {
  constructor(readonly code: FileProblemCode) {
    super(code);
    this.name = 'FileProblem';
  }
}

export interface FileContents {
  /** All of them, in the order of their tabs. */
  sheets: SheetSnapshot[];
  /** A text that the add-in keeps in the workbook; '' when it is there and cannot be read. */
  kept(name: string): string | undefined;
}

/** What else the session needs; each is fetched when it is first asked for. */
export interface SessionServices {
  library(): Promise<readonly LibraryIndicator[]>;
  /** An .xlsx file. Rejects with FileProblem. */
  readFile(bytes: Uint8Array): Promise<FileContents>;
  /** For the user, on this machine. Rejects where nothing can be kept. */
  kept: KeptTexts;
}
