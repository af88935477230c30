// What a rule is. A rule reads views and reports; the engine turns reports into findings.
import type { RequiredKinds } from '../domain/profiles/missing';
import type { TableKind } from '../domain/tables';
import type { Lexicon } from '../lexicon';
import type { Cell } from '../sheet/address';
import type { Standard } from '../library/standards';
import type { Basis, Heading, Locale, RowMove, Severity } from './finding';
import type { Thresholds } from './thresholds';
import type { TableView, ViewOf } from './view';
import type { WorkbookView } from './workbook';

export type Text = Record<Locale, string>;

export interface CellChange {
  cell: Cell;
  before: string;
  /** A number is written as a number, a text as text; '' clears the cell. */
  after: string | number;
}

export interface Report<Message extends string> {
  message: Message;
  /** The cell to mend first, then those it is compared with; never empty. */
  cells: readonly Cell[];
  /** What the message's placeholders stand for. `row` is kept for row numbers, which say nothing about the contents. */
  values?: Record<string, string>;
  /** Where this case weighs otherwise than the rule does in general. */
  severity?: Severity;
  /** The quick fix; only where there is exactly one right answer. */
  changes?: readonly CellChange[];
  /** The same where the answer is another category: rows of a project table move there. */
  move?: RowMove;
}

interface RuleMeta<Message extends string> {
  /** The thing and what is checked of it. */
  id: string;
  title: Text;
  severity: Severity;
  heading: Heading;
  basis: Basis;
  /** The regulation, part of the form or practice that the rule follows from. */
  source: string;
  /** Templates; `{name}` stands for a value of the report. */
  messages: Record<Message, Text>;
  /** Rules that say more about the same row: where one of them reports, this one keeps silent. */
  yieldsTo?: readonly string[];
}

export interface TableContext<View, Message extends string> {
  view: View;
  thresholds: Thresholds;
  /** The words that a bureau may alter. */
  lexicon: Lexicon;
  /** What a bureau wants of a project table otherwise than its profile does. */
  required: RequiredKinds;
  /** The bureau's own. */
  standards: readonly Standard[];
  report(report: Report<Message>): void;
}

export interface WorkbookContext<Message extends string> {
  workbook: WorkbookView;
  /** `view` is the table in which the fault is mended. */
  report(view: TableView, report: Report<Message>): void;
}

/** Looks at one table at a time. */
export interface TableRule<Kind extends TableKind, Message extends string> extends RuleMeta<Message> {
  scope: 'table';
  kinds: readonly Kind[];
  check(context: TableContext<ViewOf<Kind>, Message>): void;
}

/** Looks at all tables together. */
export interface WorkbookRule<Message extends string> extends RuleMeta<Message> {
  scope: 'workbook';
  check(context: WorkbookContext<Message>): void;
}

/** A rule as the engine holds it, its message keys and kinds no longer told apart. */
export type Rule = TableRule<TableKind, string> | WorkbookRule<string>;

export function defineRule<Kind extends TableKind, Message extends string>(
  rule: TableRule<Kind, Message>,
): Rule;
export function defineRule<Message extends string>(rule: WorkbookRule<Message>): Rule;
export function defineRule(rule: unknown): Rule {
  // The engine calls `check` only with views of the rule's own kinds.
  return rule as Rule;
}
