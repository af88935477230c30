// A change to a drawn sheet, as data: what insertion and quick fixes hand to a writer.
import type { Area, Cell } from '../sheet/address';
import type { CellStyle } from '../sheet/style';

export type EditStep =
  /**
   * New rows before row `at`. Between the two columns they take look, validations and highlights of row `like`
   * without its contents. Models are numbered as before the step.
   */
  | { kind: 'insertRows'; at: number; count: number; like: number; columns: [first: number, last: number] }
  /** Row `like` stays and looks like them: what is put back when this is taken back is copied from it. */
  | { kind: 'deleteRows'; at: number; count: number; like: number }
  /** Rows to before row `to`, as numbered before the move; no merged area may reach over their edges. */
  | { kind: 'moveRows'; at: number; count: number; to: number }
  | { kind: 'unmerge'; area: Area }
  | { kind: 'merge'; area: Area }
  /** Rows of values; text is written as text. Undefined leaves a cell as it is, `''` clears it. */
  | { kind: 'write'; at: Cell; values: (string | number | boolean | undefined)[][] }
  /** With its `=`. */
  | { kind: 'formula'; at: Cell; formula: string }
  | { kind: 'style'; area: Area; style: CellStyle }
  | { kind: 'rowHeight'; row: number; points: number };

export interface SheetEdit {
  /** The id of the snapshot the edit was planned on. */
  sheet: string;
  /** Columns beyond which nothing is touched. */
  columns: [first: number, last: number];
  /** Carried out in order; addresses are those after the steps before. */
  steps: EditStep[];
  /** What a person must still read in the sheet for the edit to make sense; else nothing is written. */
  expects: { cell: Cell; text: string }[];
  /** Where the cursor goes afterwards. */
  select?: Cell;
}
