// What a list says of departments and their projects, and what is wrong with it, line by line.
import { fundTypes } from '../../src/blueprint/help/summary';
import { compactText } from '../../src/domain/text';
import { sectors } from '../../src/library/groups';
import type { TemplateDepartment } from '../../src/templates/templateWorkbook';
import type { ListRow } from './csv';

export interface ListedDepartment extends TemplateDepartment {
  /** Id; undefined where the list does not say it. */
  sector: string | undefined;
}

export type ListProblemKind =
  | 'header'
  | 'columnTwice'
  | 'amountUnit'
  | 'noDepartments'
  | 'extraCells'
  | 'departmentMissing'
  | 'projectMissing'
  | 'projectTwice'
  | 'amount'
  | 'fundType'
  | 'sector'
  | 'sectorDiffers';

export interface ListProblem {
  line: number;
  kind: ListProblemKind;
  /** What stands there. */
  text: string;
}

type Column = 'department' | 'projectName' | 'amount' | 'fundType' | 'sector';
const LABELS: Readonly<Record<string, Column>> = {
  部门名称: 'department',
  部门: 'department',
  单位名称: 'department',
  项目名称: 'projectName',
  '金额(万元)': 'amount',
  资金性质: 'fundType',
  行业: 'sector',
};

export interface DepartmentList {
  /** In the order of the list; complete only where there are no problems. */
  departments: ListedDepartment[];
  problems: ListProblem[];
  /** Labels of columns that mean nothing here. */
  unused: string[];
}

export function readDepartments([header, ...rows]: readonly ListRow[]): DepartmentList {
  const columns = (header?.cells ?? []).map((label) => LABELS[compactText(label)]);
  const problems = headerProblems(header, columns);
  const unused = (header?.cells ?? []).filter((label, index) => label !== '' && !columns[index]);
  if (problems.length > 0) return { departments: [], problems, unused };
  const departments = new Map<string, ListedDepartment & { projects: Project[] }>();
  /** Lines by department and project. */
  const seen = new Map<string, number>();
  for (const { line, cells } of rows) {
    const text = (column: Column) => cells[columns.indexOf(column)] ?? '';
    const report = (kind: ListProblemKind, what = '') => problems.push({ line, kind, text: what });
    // An amount with commas, say, that falls apart into several columns.
    const extra = cells.slice(columns.length).filter((cell) => cell !== '');
    if (extra.length > 0) report('extraCells', extra.join(' '));
    const name = text('department');
    if (name === '') report('departmentMissing');
    const [projectName, fundType] = [text('projectName'), text('fundType')];
    const amount = plainAmount(text('amount'));
    if (amount === undefined) report('amount', text('amount'));
    if (fundType !== '' && !fundTypes.includes(fundType)) report('fundType', fundType);
    if (projectName === '' && (amount !== '' || fundType !== '')) report('projectMissing');
    const sector = sectorOf(text('sector'));
    if (sector === null) report('sector', text('sector'));

    const department = departments.get(name) ?? { name, projects: [], sector: undefined };
    departments.set(name, department);
    if (sector && department.sector && sector !== department.sector) report('sectorDiffers', text('sector'));
    department.sector ??= sector ?? undefined;
    if (projectName === '') continue;
    const key = JSON.stringify([name, projectName]);
    const first = seen.get(key);
    if (first !== undefined) report('projectTwice', String(first));
    seen.set(key, first ?? line);
    department.projects.push({ projectName, amount: amount ?? '', fundType });
  }
  if (rows.length === 0) problems.push({ line: header!.line, kind: 'noDepartments', text: '' });
  return { departments: [...departments.values()], problems, unused };
}

type Project = TemplateDepartment['projects'][number];

function headerProblems(
  header: ListRow | undefined,
  columns: readonly (Column | undefined)[],
): ListProblem[] {
  const { line, cells } = header ?? { line: 1, cells: [] };
  if (!columns.includes('department')) return [{ line, kind: 'header', text: cells.join(' ') }];
  return cells.flatMap((label, index): ListProblem[] => {
    const column = columns[index];
    if (column && columns.indexOf(column) < index) return [{ line, kind: 'columnTwice', text: label }];
    // A factor of ten thousand is not left to a guess.
    if (!column && label.includes('金额')) return [{ line, kind: 'amountUnit', text: label }];
    return [];
  });
}

/** Plain decimal, as the forms take it; undefined for what is no amount of money. */
function plainAmount(text: string): string | undefined {
  const plain = compactText(text);
  const ungrouped = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain) ? plain.replaceAll(',', '') : plain;
  return ungrouped === '' || /^(0|[1-9]\d{0,11})(\.\d{1,6})?$/.test(ungrouped) ? ungrouped : undefined;
}

/** Undefined for none, null for one that is not known. */
function sectorOf(text: string): string | undefined | null {
  if (text === '') return undefined;
  const found = sectors.find(({ id, name }) => id === text || name['zh-CN'] === text);
  return found?.id ?? null;
}
