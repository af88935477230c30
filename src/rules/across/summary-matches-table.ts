// Rows of the summary against the projects' own tables.
import { parseNumber } from '../../domain/values';
import { plain } from '../costs';
import { isNearName, normalName } from '../workbook';
import type { SummaryRow } from '../../domain/tables';
import type { Severity } from '../finding';
import { defineRule } from '../rule';
import type { ProjectView, SummaryView } from '../view';

interface Difference {
  message: 'amount' | 'department' | 'name' | 'noTable';
  field: keyof SummaryRow;
  severity?: Severity;
  values: Record<string, string>;
}

function projectOf({ projectName }: SummaryRow, projects: readonly ProjectView[]): ProjectView | undefined {
  const wanted = normalName(projectName);
  if (wanted === '') return undefined;
  return (
    projects.find(({ table }) => normalName(table.projectName) === wanted) ??
    projects.find(({ table }) => isNearName(normalName(table.projectName), wanted))
  );
}

function missing({ projectName: name }: SummaryRow): Difference[] {
  return name === '' ? [] : [{ message: 'noTable', field: 'projectName', values: { name } }];
}

function differences(row: SummaryRow, { table, budget, found }: ProjectView): Difference[] {
  const { projectName: name, department } = table;
  const sheet = found.sheetName;
  const differ: Difference[] = [];
  if (normalName(name) !== normalName(row.projectName)) {
    differ.push({ message: 'name', field: 'projectName', values: { name, sheet, summary: row.projectName } });
  }
  const amount = parseNumber(row.amount);
  // A summary may be rounded.
  const decimals = amount?.split('.')[1]?.length ?? 0;
  // No appropriation, or none that can be, is amount-valid's matter.
  if (amount !== undefined && budget?.gt(0) && !budget.round(decimals).eq(amount)) {
    const difference = plain(budget.minus(amount).abs());
    differ.push({
      message: 'amount',
      field: 'amount',
      severity: 'error',
      values: { name, sheet, summary: row.amount, table: plain(budget), difference },
    });
  }
  const isNamed = row.department !== '' && department !== '';
  if (isNamed && normalName(row.department) !== normalName(department)) {
    differ.push({
      message: 'department',
      field: 'department',
      values: { name, sheet, summary: row.department, table: department },
    });
  }
  return differ;
}

/** Tables of different years have nothing to do with each other; a table that says no year goes with any. */
function sameYear({ table: { year: one } }: ProjectView, { table: { year: other } }: SummaryView): boolean {
  return one === undefined || other === undefined || one === other;
}

export default defineRule({
  id: 'summary-matches-table',
  title: { 'zh-CN': '汇总与各项目表一致', 'en-US': 'Summary agrees with the project tables' },
  severity: 'warning',
  heading: 'relevance',
  basis: 'form',
  source: '项目绩效目标表汇总与项目支出绩效目标表',
  scope: 'workbook',
  messages: {
    amount: {
      'zh-CN':
        '项目“{name}”汇总金额为 {summary} 万元，项目表（{sheet}）为 {table} 万元（差 {difference} 万元）。请核对。',
      'en-US':
        'Project “{name}” has {summary} (10,000 yuan) in the summary and {table} in its table ({sheet}; difference {difference}). Check both.',
    },
    department: {
      'zh-CN': '项目“{name}”汇总写的主管部门是“{summary}”，项目表（{sheet}）写“{table}”。请统一。',
      'en-US':
        'Project “{name}” belongs to “{summary}” in the summary and to “{table}” in its table ({sheet}). Make them agree.',
    },
    name: {
      'zh-CN': '汇总写项目“{summary}”，项目表（{sheet}）写“{name}”。请统一名称。',
      'en-US': 'The summary says “{summary}”, the project’s table ({sheet}) “{name}”. Use one name.',
    },
    noTable: {
      'zh-CN': '汇总中的项目“{name}”没有对应的项目支出绩效目标表。请补上表，或删去这一行。',
      'en-US': 'Project “{name}” of the summary has no target table. Add the table or delete the row.',
    },
    notListed: {
      'zh-CN': '项目“{name}”有绩效目标表，汇总表（{sheet}）中没有这一行。请在汇总表中补上。',
      'en-US': 'Project “{name}” has a target table but no row in the summary ({sheet}). Add the row.',
    },
  },
  check({ workbook, report }) {
    const projects = workbook.ofKind('project');
    const summaries = workbook.ofKind('summary');
    // A summary that travels alone has nothing to be compared with.
    if (projects.length === 0 || summaries.length === 0) return;
    const listed = new Set<ProjectView>();
    for (const view of summaries) {
      const ofItsYear = projects.filter((project) => sameYear(project, view));
      if (ofItsYear.length === 0) continue;
      for (const row of view.table.rows) {
        const project = projectOf(row, ofItsYear);
        if (project) listed.add(project);
        for (const { field, ...difference } of project ? differences(row, project) : missing(row)) {
          report(view, { ...difference, cells: [view.cell(row, field)] });
        }
      }
    }
    for (const project of projects) {
      const { projectName: name, at } = project.table;
      const summary = summaries.find((view) => sameYear(project, view));
      if (!summary || listed.has(project) || name === '') continue;
      report(project, {
        message: 'notListed',
        cells: [at.projectName ?? project.anchor],
        values: { name, sheet: summary.found.sheetName },
      });
    }
  },
});
