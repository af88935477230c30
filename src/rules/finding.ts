// What a rule reports. Plain data; the same in pane, command line and saved reviews.
import type { SheetEdit } from '../blueprint/edit';

export type Severity = 'error' | 'warning' | 'info';
/** The four headings a reviewer works by: 完整性, 相关性, 适当性, 可行性. */
export type Heading = 'completeness' | 'relevance' | 'appropriateness' | 'feasibility';
/** 法规, 表样 or 经验. */
export type Basis = 'regulation' | 'form' | 'practice';
export type Locale = 'zh-CN' | 'en-US';

export interface Finding {
  /** Same rule, place and values give the same key, from check to check. */
  key: string;
  rule: string;
  severity: Severity;
  heading: Heading;
  basis: Basis;
  /** The regulation, part of the form or practice that the rule follows from. */
  source: string;
  /** What the rule is called. */
  title: Record<Locale, string>;
  /** `FoundTable.id`. */
  table: string;
  /** Sheet id, and its name for people. */
  sheet: string;
  sheetName: string;
  /** A1 addresses without sheet name, the one to mend first; never empty. */
  cells: string[];
  /** Which of the rule's messages it is. */
  messageKey: string;
  /** In every language the add-in speaks. */
  message: Record<Locale, string>;
  /** The values that the message names. */
  values: Record<string, string>;
  /** In an example or a practice table: it does not keep anyone from submitting. */
  exercise?: true;
  /** Present where there is exactly one right answer. */
  fix?: Fix;
  /** Where rows belong elsewhere; a fix is planned from it when the sheet is at hand. */
  move?: RowMove;
}

/** Rows of a project table, as numbered on the sheet from 0, and the category that they belong to. */
export interface RowMove {
  rows: readonly number[];
  to: { level1: string; level2: string };
}

export interface Fix {
  /** Before and after per cell, as shown before anything is written. */
  changes: { cell: string; before: string; after: string }[];
  edit: SheetEdit;
}
