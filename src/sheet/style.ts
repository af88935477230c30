// How cells look and behave, in the words shared by blueprint, writers and readers.
import type { Area } from './address';

/** `#RRGGBB`. */
export type Color = string;

export type BorderLine = {
  style: 'thin' | 'medium' | 'thick' | 'double' | 'dashed' | 'dotted' | 'hair';
  color?: Color;
};

export interface CellStyle {
  /** Size in points. */
  font?: {
    name?: string;
    size?: number;
    bold?: boolean;
    italic?: boolean;
    underline?: boolean;
    strike?: boolean;
    color?: Color;
  };
  /** `pattern` other than solid is drawn in `patternColor` over `color`. */
  fill?: { color: Color; pattern?: 'solid' | 'gray125' | 'lightUp' | 'lightGrid'; patternColor?: Color };
  border?: { top?: BorderLine; bottom?: BorderLine; left?: BorderLine; right?: BorderLine };
  alignment?: {
    horizontal?:
      'general' | 'left' | 'center' | 'right' | 'justify' | 'distributed' | 'fill' | 'centerContinuous';
    vertical?: 'top' | 'center' | 'bottom' | 'justify' | 'distributed';
    wrap?: boolean;
    shrinkToFit?: boolean;
    indent?: number;
    /** Degrees −90…90, or 255 for characters stacked from top to bottom. */
    rotation?: number;
  };
  numberFormat?: string;
  /** Counts only on a protected sheet; cells are locked unless said otherwise, as in Excel. */
  locked?: boolean;
}

export type Comparison =
  | 'between'
  | 'notBetween'
  | 'equal'
  | 'notEqual'
  | 'greaterThan'
  | 'lessThan'
  | 'greaterThanOrEqual'
  | 'lessThanOrEqual';

export type ValidationCondition =
  /** A list of words (joined by commas at most 255 characters), or a formula that gives a range. */
  | { type: 'list'; source: string[] | string }
  | {
      type: 'whole' | 'decimal' | 'date' | 'time' | 'textLength';
      comparison: Comparison;
      /** A number or a formula with its `=`. */
      first: number | string;
      second?: number | string;
    }
  | { type: 'custom'; formula: string };

export interface Validation {
  area: Area;
  condition: ValidationCondition;
  /** Default true. */
  allowBlank?: boolean;
  prompt?: { title: string; message: string };
  /** What a wrong entry meets: refused, asked about, or only told. */
  alert?: { style: 'stop' | 'warning' | 'information'; title: string; message: string };
}

/** What a highlight changes in the look of a cell it applies to. */
export interface HighlightLook {
  fill?: CellStyle['fill'];
  font?: { bold?: boolean; italic?: boolean; color?: Color; underline?: boolean; strike?: boolean };
  border?: CellStyle['border'];
}

/** A conditional format; the formula (with its `=`) is written for the area's top left cell. */
export interface Highlight {
  area: Area;
  formula: string;
  look: HighlightLook;
  stopIfTrue?: boolean;
}

/** Margins in inches of a page that nobody set up, as in Excel. */
export const NORMAL_MARGINS = { top: 0.75, bottom: 0.75, left: 0.7, right: 0.7, header: 0.3, footer: 0.3 };

export interface PrintSetup {
  paper: 'A4' | 'A3' | 'letter';
  orientation: 'portrait' | 'landscape';
  /** Pages; 0 or missing leaves that direction free. */
  fitToWidth?: number;
  fitToHeight?: number;
  area?: Area;
  /** First and last of the rows repeated at the top of every page. */
  titleRows?: [number, number];
  centerHorizontally?: boolean;
  centerVertically?: boolean;
  /** Inches; missing where they are the normal ones. */
  margins?: { top: number; bottom: number; left: number; right: number; header?: number; footer?: number };
  /** In the file format's codes: `&C&P / &N`. */
  header?: string;
  footer?: string;
}

/** What is still allowed on a protected sheet; all false by default. */
export interface ProtectionOptions {
  formatCells?: boolean;
  formatColumns?: boolean;
  formatRows?: boolean;
  insertColumns?: boolean;
  insertRows?: boolean;
  insertHyperlinks?: boolean;
  deleteColumns?: boolean;
  deleteRows?: boolean;
  sort?: boolean;
  autoFilter?: boolean;
  pivotTables?: boolean;
  editObjects?: boolean;
  editScenarios?: boolean;
  /** Which cells can be selected: all where missing. */
  selection?: 'unlocked' | 'none';
}

/** One of the things that a protected sheet allows or not. */
export type Permission = Exclude<keyof ProtectionOptions, 'selection'>;
