// What a sheet shall look like, complete enough for any writer to draw it. Plain data.
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
}
