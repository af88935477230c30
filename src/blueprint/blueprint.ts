// What sheets and a workbook shall look like, complete enough for any writer to draw them. Plain data.
import type { Area, Cell } from '../sheet/address';
import type { CellStyle, Highlight, PrintSetup, ProtectionOptions, Validation } from '../sheet/style';

export interface BlueprintCell extends Cell {
  /** Text is written as text, whatever it begins with; a formula is said as such. */
  value?: string | number | boolean;
  /** With its `=`. */
  formula?: string;
  /** A key of `SheetBlueprint.styles`. */
  style: string;
}

export interface SheetBlueprint {
  /** The wished name; a writer makes it legal and unique. */
  name: string;
  /** Widths in characters of the default font, from column A. */
  columnWidths: number[];
  /** Heights in points, from row 1. */
  rowHeights: number[];
  styles: Record<string, CellStyle>;
  cells: BlueprintCell[];
  merges: Area[];
  validations: Validation[];
  highlights: Highlight[];
  print: PrintSetup;
  /** Rows kept in view at the top. */
  frozenRows?: number;
  /** Where typing starts. */
  start: Cell;
  protection?: ProtectionOptions;
  /** Out of sight, such as the lists that drop-downs read. */
  hidden?: boolean;
}

/** A name for an area, by which formulas of any sheet can point at it. */
export interface AreaName {
  name: string;
  area: Area;
}

/** Lists that drop-downs read. A workbook has each of them once: one that is there is not drawn again. */
export interface ListSheet extends SheetBlueprint {
  names: readonly AreaName[];
}

/** Sheets that are drawn together, in the order of their tabs. */
export interface WorkbookBlueprint {
  sheets: readonly SheetBlueprint[];
  lists: readonly ListSheet[];
  /** The id of a sheet that the new ones are put behind; without it they come last. */
  behind?: string;
  /** The only sheet of a new workbook, as long as it is blank, makes room for them. */
  replacesBlank?: boolean;
  /** Sheets can't be added, removed, renamed, moved or shown afterwards. */
  structureLocked?: boolean;
  /** The pane opens by itself with the workbook, where the add-in is installed. */
  opensPane?: boolean;
}

/** Office's own document setting: when true, the add-in's pane opens with the workbook. */
export const OPENS_PANE = 'Office.AutoShowTaskpaneWithDocument';

/** A workbook to be drawn that consists of sheets alone. */
export const workbookOf = (...sheets: SheetBlueprint[]): WorkbookBlueprint => ({ sheets, lists: [] });
