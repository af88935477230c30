// Runs rules over the tables of a workbook. Owns severity, location, wording, de-duplication and order.
import { isExercise } from '../domain/exercise';
import type { FoundTable } from '../domain/tables';
import type { Profile } from '../domain/profiles';
import type { Standard } from '../library/standards';
import { cellName } from '../sheet/address';
import type { SheetEdit } from '../blueprint/edit';
import type { Finding, Fix, Locale } from './finding';
import { inOrder, withoutRepeats, withoutYielded } from './pipeline';
import type { CellChange, Report, Rule } from './rule';
import { defaultThresholds, type Thresholds } from './thresholds';
import { viewOf, type TableView } from './view';
import { workbookView } from './workbook';

export interface CheckOptions {
  /** The profile of a table, where the user has chosen one; else it is guessed. */
  profile?: (table: FoundTable) => Profile | undefined;
  thresholds?: Partial<Thresholds>;
  /** A bureau's own expenditure standards; they come before those that the library knows for the same thing. */
  standards?: readonly Standard[];
  /** Ids of rules that are switched off. */
  disabled?: readonly string[];
}

function fill(template: string, values: Record<string, string>): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
}

function fixOf(sheet: string, changes: readonly CellChange[]): Fix {
  const steps: SheetEdit['steps'] = changes.map(({ cell, after }) => ({
    kind: 'write',
    at: cell,
    values: [[after]],
  }));
  const columns = changes.map(({ cell }) => cell.column);
  return {
    changes: changes.map(({ cell, before, after }) => ({
      cell: cellName(cell),
      before,
      after: String(after),
    })),
    edit: {
      sheet,
      columns: [Math.min(...columns), Math.max(...columns)],
      steps,
      expects: changes.map(({ cell, before }) => ({ cell, text: before })),
      select: changes[0]!.cell,
    },
  };
}

function findingOf(rule: Rule, { found }: TableView, report: Report<string>): Finding {
  const values = report.values ?? {};
  const cells = report.cells.map(cellName);
  const template = rule.messages[report.message]!;
  const say = (locale: Locale) => fill(template[locale], values);
  return {
    key: [rule.id, report.message, found.id, cells[0], ...Object.values(values)].join('|'),
    rule: rule.id,
    severity: report.severity ?? rule.severity,
    heading: rule.heading,
    basis: rule.basis,
    table: found.id,
    sheet: found.sheet,
    sheetName: found.sheetName,
    cells: [...new Set(cells)],
    message: { 'zh-CN': say('zh-CN'), 'en-US': say('en-US') },
    values,
    ...(isExercise(found.table) && { exercise: true }),
    ...(report.changes && { fix: fixOf(found.sheet, report.changes) }),
  };
}

/** What the given rules find, in the order people read it. */
export function runRules(
  rules: readonly Rule[],
  tables: readonly FoundTable[],
  options: CheckOptions = {},
): Finding[] {
  const thresholds = { ...defaultThresholds, ...options.thresholds };
  const standards = options.standards ?? [];
  const views = tables.map((table) => viewOf(table, options.profile?.(table)));
  // An example is no table of the department that others could be held against.
  const workbook = workbookView(views.filter(({ table }) => !isExercise(table)));
  const findings: Finding[] = [];
  const active = rules.filter(({ id }) => !options.disabled?.includes(id));
  for (const rule of active) {
    if (rule.scope === 'workbook') {
      rule.check({
        workbook,
        thresholds,
        report: (view, report) => findings.push(findingOf(rule, view, report)),
      });
      continue;
    }
    for (const view of views.filter(({ kind }) => rule.kinds.includes(kind))) {
      rule.check({
        view,
        thresholds,
        standards,
        report: (report) => findings.push(findingOf(rule, view, report)),
      });
    }
  }
  return inOrder(
    withoutYielded(withoutRepeats(findings), active),
    tables.map(({ id }) => id),
  );
}
