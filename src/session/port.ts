// What the session needs of a workbook; src/excel provides it on Office.js.
import type { SheetBlueprint } from '../blueprint/blueprint';
import type { SheetEdit } from '../blueprint/edit';
import type { Cell } from '../sheet/address';
import type { SheetSnapshot } from '../sheet/snapshot';

export type WorkbookProblemCode =
  | 'cellBeingEdited'
  | 'sheetProtected'
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
  selected(sheet: string, cell: Cell): void;
}

export interface WorkbookPort {
  /** All sheets, or those with the given ids; sheets that are gone are left out. */
  read(sheets?: readonly string[]): Promise<SheetSnapshot[]>;
  /** Adds a sheet and draws it; answers its id and the name it got. */
  draw(blueprint: SheetBlueprint): Promise<{ sheet: string; name: string }>;
  /** All of the edit or, when what it expects is not there, nothing (`sheetChanged`). */
  apply(edit: SheetEdit): Promise<void>;
  /** Where the cursor is. */
  selected(): Promise<{ sheet: string; cell: Cell }>;
  select(sheet: string, cell: Cell): Promise<void>;
  watch(events: WorkbookEvents): Promise<() => Promise<void>>;
}
