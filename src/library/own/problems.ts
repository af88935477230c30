// What can be wrong with a workbook that a bureau's library is imported from. Codes and values; the pane words them.

/** With the values that each comes with. Values named `field` or `missing` are fields of `ownColumns`. */
export type ImportProblemCode =
  /** No sheet has a header with names of indicators. */
  | 'noHeader'
  /** missing: fields of a header that have no column. */
  | 'columnMissing'
  /** field, text: two columns say the same. */
  | 'columnTwice'
  /** There is a header, and nothing to import below it. */
  | 'noEntries'
  /** limit */
  | 'tooMany'
  /** text: of a name that is too short, or '' */
  | 'nameMissing'
  /** name, sheet, row: of the first one */
  | 'duplicateInFile'
  /** name, text */
  | 'level1Unknown'
  /** name */
  | 'level2Missing'
  /** name, text */
  | 'level2Unknown'
  /** name, level1, level2 */
  | 'level2NotUnderLevel1'
  /** name, text, known */
  | 'kindUnknown'
  /** name: neither kind nor operator, unit or scale. */
  | 'kindUnclear'
  /** name, text: an operator, although it is said to be qualitative. */
  | 'kindContradicts'
  /** name, text, known */
  | 'directionUnknown'
  /** name, text, known */
  | 'operatorUnknown'
  /** name */
  | 'unitMissing'
  /** name */
  | 'scaleMissing'
  /** name, text, near: names of sectors like it, perhaps none. */
  | 'sectorUnknown'
  | 'purposeUnknown'
  /** name, text */
  | 'standardNotANumber'
  /** name, missing: fields of the standard. */
  | 'standardIncomplete'
  /** name, text, unit: the unit in the value's cell, and the one in its own. */
  | 'standardUnitDiffers'
  /** name, text */
  | 'standardYearUnknown'
  /** text: such as #N/A */
  | 'cellError';

export interface ImportProblem {
  code: ImportProblemCode;
  /** The name of the sheet; '' for what concerns the file. */
  sheet: string;
  /** From 1, as Excel shows it. */
  row?: number;
  /** Letters, as Excel shows them. */
  column?: string;
  values: Readonly<Record<string, string | readonly string[]>>;
}

export const MOST_ENTRIES = 10_000;
