// An example as a reader sees it: lines above the table, and of its columns those that the example speaks of.
import { columnsOf } from '../columns';
import type { Example } from './page';

type TableExample = Exclude<Example, { kind: 'sheet' }>;

export interface ExampleGrid {
  /** Label and text. */
  lines: [label: string, text: string][];
  columns: string[];
  rows: string[][];
}

const SUMMARY_FIELDS = columnsOf.summary.map(([field]) => field);
const PROJECT_FIELDS = columnsOf.project.map(([field]) => field);

/** 职责序号 and 二级类别 have no column of that name in `columnsOf`. */
const labelsOf = (kind: TableExample['kind']): [field: string, label: string][] => {
  const labels = columnsOf[kind].map(([field, label]): [string, string] => [field, label]);
  if (kind !== 'annual') return labels;
  const name = labels.findIndex(([field]) => field === 'name');
  return labels.toSpliced(name, 0, ['category', '指标类别']);
};

const cut = (line: string, fields: readonly string[]): Record<string, string> => {
  const texts = line.split('|').map((text) => text.trim());
  return Object.fromEntries(fields.map((field, index) => [field, texts[index] ?? '']));
};

function recordsOf(example: TableExample): Record<string, string>[] {
  const rows = example.rows ?? [];
  if (example.kind === 'summary') return example.rows.map((row) => cut(row, SUMMARY_FIELDS));
  if (example.kind !== 'project') return rows as Record<string, string>[];
  const records = (rows as string[]).map((row) => cut(row, PROJECT_FIELDS));
  // A merged category is said again, so that each row can be read by itself.
  records.forEach((record, index) => {
    for (const field of ['level1', 'level2'])
      if (record[field] === '^') record[field] = records[index - 1]?.[field] ?? '';
  });
  return records;
}

function linesOf(example: TableExample): [string, string][] {
  const lines: [string, string | undefined][] = [];
  if ('year' in example) lines.push(['年度', String(example.year)]);
  if (example.kind === 'project') {
    const { projectName, department, amount, amountUnit = '万元', annualGoal } = example;
    lines.push(['项目名称', projectName], ['项目主管部门', department]);
    lines.push(['财政拨款金额', amount === undefined ? undefined : `${amount} ${amountUnit}`.trim()]);
    lines.push(['年度绩效目标', annualGoal]);
  } else if (example.kind !== 'summary') {
    lines.push(['部门名称', example.department]);
    if (example.kind === 'strategic') lines.push(['战略目标', example.goals]);
  } else lines.push(['合计', example.total]);
  return lines.filter((line): line is [string, string] => line[1] !== undefined);
}

export function exampleGrid(example: TableExample): ExampleGrid {
  const records = recordsOf(example);
  const columns = labelsOf(example.kind).filter(([field]) =>
    records.some((record) => record[field] !== undefined),
  );
  return {
    lines: linesOf(example),
    columns: columns.map(([, label]) => label),
    rows: records.map((record) => columns.map(([field]) => record[field] ?? '')),
  };
}
