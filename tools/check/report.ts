// The report of a check as plain data; printed as it is with --format json.
import { areaName } from '../../src/sheet/address';
import type { FoundTable, TableKind } from '../../src/domain/tables';
import type { ExplainedFinding, Explanation } from '../../src/review/explanation';
import type { Basis, Heading, Locale, Severity } from '../../src/rules/finding';
import type { ReportedRules } from './rules';

export interface ReportedTable {
  /** Unique within its file. */
  id: string;
  kind: TableKind;
  /** The sheet's name. */
  sheet: string;
  /** A1 notation without sheet name. */
  range: string;
  title: string;
  department: string;
  /** Rows of indicators, or of projects in a summary. */
  rows: number;
}

export interface ReportedFinding {
  rule: string;
  severity: Severity;
  heading: Heading;
  basis: Basis;
  /** What the rule follows from; docs/rules has a page for each rule. */
  source: string;
  /** `ReportedTable.id`. */
  table: string;
  sheet: string;
  cells: string[];
  message: string;
  values: Record<string, string>;
  /** Why it is left as it is. */
  explained?: ReportedExplanation;
  /** What was said of it before it changed; it has to be explained anew. */
  lapsed?: ReportedExplanation;
}

export type ReportedExplanation = Pick<Explanation, 'reason' | 'person' | 'time' | 'round'>;

export interface CheckedFile {
  file: string;
  /** Absent where it was checked by the rules as they ship. */
  rules?: ReportedRules;
  tables: ReportedTable[];
  findings: ReportedFinding[];
}

/** A file that could not be read, and why. */
export interface UnreadFile {
  file: string;
  error: string;
}

export interface CheckReport {
  files: (CheckedFile | UnreadFile)[];
}

export function reportedTable({ id, table, sheetName, area }: FoundTable): ReportedTable {
  return {
    id,
    kind: table.kind,
    sheet: sheetName,
    range: areaName(area),
    title: table.title,
    department: table.kind === 'summary' ? '' : table.department,
    rows: table.kind === 'summary' ? table.rows.length : table.indicators.length,
  };
}

export function reportedFinding(finding: ExplainedFinding, locale: Locale): ReportedFinding {
  const { rule, severity, heading, basis, source, table, sheetName, cells, message, values } = finding;
  return {
    rule,
    severity,
    heading,
    basis,
    source,
    table,
    sheet: sheetName,
    cells,
    message: message[locale],
    values,
    ...(finding.explained && { explained: reportedExplanation(finding.explained) }),
    ...(finding.lapsed && { lapsed: reportedExplanation(finding.lapsed.explanation) }),
  };
}

const reportedExplanation = ({ reason, person, time, round }: Explanation): ReportedExplanation => ({
  ...{ reason, person, time, round },
});

/** 2 when a file could not be read, 1 when an error was found, else 0. */
export function exitCodeOf({ files }: CheckReport): 0 | 1 | 2 {
  if (files.some((file) => 'error' in file)) return 2;
  const anyError = files.some(
    (file) => 'findings' in file && file.findings.some(({ severity }) => severity === 'error'),
  );
  return anyError ? 1 : 0;
}
