// Runs rules over the tables of a workbook. Owns severity, location, wording, de-duplication and order.
import type { FoundTable, TableKind } from '../domain/tables';
import { profiles, type Profile } from '../domain/profiles';
import { createLexicon, standardLexicon } from '../lexicon';
import type { Standard } from '../library/standards';
import { cellName } from '../sheet/address';
import type { SheetEdit } from '../blueprint/edit';
import type { Finding, Fix, Locale, Severity } from './finding';
import { inOrder, withoutRepeats, withoutYielded, yieldingOf } from './pipeline';
import type { CellChange, Report, Rule, TableRule } from './rule';
import { effectiveFor, standardSettings, type Effective, type RuleSettings } from './settings/settings';
import { viewOf, type TableView } from './view';
import { createWorkbookView } from './workbook';

export interface CheckOptions {
  /** The profile of a table, where the user has chosen one; else it is guessed. */
  profile?: (table: FoundTable) => Profile | undefined;
  /** What a bureau has otherwise. */
  settings?: RuleSettings;
  /** A bureau's own expenditure standards; they come before those that the library knows for the same thing. */
  standards?: readonly Standard[];
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

function findingOf(
  rule: Rule,
  { found, isExercise }: TableView,
  report: Report<string>,
  severity: Severity,
): Finding {
  const values = report.values ?? {};
  const cells = report.cells.map(cellName);
  const template = rule.messages[report.message]!;
  const say = (locale: Locale) => fill(template[locale], values);
  return {
    key: [rule.id, report.message, found.id, cells[0], ...Object.values(values)].join('|'),
    rule: rule.id,
    severity,
    heading: rule.heading,
    basis: rule.basis,
    source: rule.source,
    title: rule.title,
    table: found.id,
    sheet: found.sheet,
    sheetName: found.sheetName,
    cells: [...new Set(cells)],
    messageKey: report.message,
    message: { 'zh-CN': say('zh-CN'), 'en-US': say('en-US') },
    values,
    ...(isExercise && { exercise: true }),
    ...(report.changes && { fix: fixOf(found.sheet, report.changes) }),
    ...(report.move && { move: report.move }),
  };
}

/** Undefined where the rule is switched off. A bureau that leaves a rule as it is leaves its cases as they are. */
function severityOf(rule: Rule, { severities }: Effective, report?: Report<string>): Severity | undefined {
  const set = severities[rule.id] ?? rule.severity;
  if (set === 'off') return undefined;
  return set === rule.severity ? (report?.severity ?? set) : set;
}

export interface Checker {
  /**
   * Finds what is wrong with the tables of a workbook: a list for each table, in the order people read it. A list is the
   * same object as long as nothing about it may have changed.
   */
  (tables: readonly FoundTable[]): (readonly Finding[])[];
  /** Looks at one table alone, so that a check of all which follows has less to do at once. */
  prepare(table: FoundTable): void;
}

/**
 * A checker for a workbook that is looked at again and again: a table that is the same object as before is not
 * looked at again, and what rules say across tables is put together anew. Tables must not be changed after they
 * were read.
 */
export function createChecker(rules: readonly Rule[], options: CheckOptions = {}): Checker {
  const { settings = standardSettings } = options;
  const lexicon = settings.words === standardSettings.words ? standardLexicon : createLexicon(settings.words);
  const standards = options.standards ?? [];
  const forAll = effectiveFor(settings, undefined);
  const forProfile = new Map(profiles.map(({ id }) => [id, effectiveFor(settings, id)]));
  const effective = (view: TableView) =>
    (view.kind === 'project' ? forProfile.get(view.profile.id) : undefined) ?? forAll;
  const active = rules.filter((rule) =>
    [forAll, ...forProfile.values()].some((each) => severityOf(rule, each) !== undefined),
  );
  const inForce = new Map(
    [forAll, ...forProfile.values()].map((each) => [
      each,
      byKind(
        active.flatMap((rule) =>
          rule.scope === 'table' && severityOf(rule, each) !== undefined ? [rule] : [],
        ),
      ),
    ]),
  );
  const yieldsTo = yieldingOf(active);
  const order = new Map(active.map(({ id }, index) => [id, index]));
  const inRuleOrder = (a: Finding, b: Finding) => order.get(a.rule)! - order.get(b.rule)!;
  const views = new WeakMap<FoundTable, TableView>();
  const ownFindings = new WeakMap<FoundTable, Finding[]>();
  /** What was said last, and a sign of what of it other tables had a part in. */
  const settled = new WeakMap<FoundTable, { sign: string; list: Finding[] }>();
  const workbookOf = createWorkbookView();

  const viewOfTable = (found: FoundTable) =>
    remember(views, found, () => viewOf(found, options.profile?.(found)));
  const own = (found: FoundTable) =>
    remember(ownFindings, found, () => {
      const view = viewOfTable(found);
      const checkedBy = effective(view);
      const { thresholds, required } = checkedBy;
      const findings: Finding[] = [];
      for (const rule of inForce.get(checkedBy)![view.kind]) {
        const report = (report: Report<string>) =>
          findings.push(findingOf(rule, view, report, severityOf(rule, checkedBy, report)!));
        rule.check({ view, thresholds, required, lexicon, standards, report });
      }
      return findings;
    });
  const finished = (findings: readonly Finding[]) =>
    inOrder(withoutYielded(withoutRepeats(findings), yieldsTo));

  const check = (tables: readonly FoundTable[]) => {
    // An example is no table of the department that others could be held against.
    const workbook = workbookOf(tables.map(viewOfTable).filter((view) => !view.isExercise));
    const across = new Map<string, Finding[]>();
    for (const rule of active) {
      if (rule.scope !== 'workbook') continue;
      const report = (view: TableView, report: Report<string>) => {
        const severity = severityOf(rule, effective(view), report);
        if (!severity) return;
        const finding = findingOf(rule, view, report, severity);
        const others = across.get(finding.table);
        if (others) others.push(finding);
        else across.set(finding.table, [finding]);
      };
      rule.check({ workbook, report });
    }
    return tables.map((found) => {
      const others = across.get(found.id) ?? [];
      const sign = others.map(({ key, cells }) => `${key} ${cells.join()}`).join('\n');
      const known = settled.get(found);
      if (known?.sign === sign) return known.list;
      const list = finished([...own(found), ...others].sort(inRuleOrder));
      settled.set(found, { sign, list });
      return list;
    });
  };
  return Object.assign(check, { prepare: (table: FoundTable) => void own(table) });
}

type RulesByKind = Record<TableKind, TableRule<TableKind, string>[]>;

function byKind(rules: readonly TableRule<TableKind, string>[]): RulesByKind {
  const of = (kind: TableKind) => rules.filter(({ kinds }) => kinds.includes(kind));
  return { project: of('project'), strategic: of('strategic'), annual: of('annual'), summary: of('summary') };
}

/** What the given rules find. */
export const runRules = (
  rules: readonly Rule[],
  tables: readonly FoundTable[],
  options: CheckOptions = {},
): Finding[] => createChecker(rules, options)(tables).flat();

function remember<Key extends object, Value>(known: WeakMap<Key, Value>, key: Key, work: () => Value): Value {
  const old = known.get(key);
  if (old !== undefined) return old;
  const value = work();
  known.set(key, value);
  return value;
}
