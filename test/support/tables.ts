// Small builders of found tables, laid out as the official forms are, for tests of what works on tables.
import type {
  AnnualIndicator,
  BenchmarkRow,
  FoundTable,
  PlacedRow,
  ProjectIndicator,
  StrategicIndicator,
  SummaryRow,
} from '../../src/domain/tables';
import type { Cell } from '../../src/sheet/address';

const cell = (row: number, column: number): Cell => ({ row, column });
const cellsOf = (row: number, columns: Record<string, number>) =>
  Object.fromEntries(Object.entries(columns).map(([field, column]) => [field, cell(row, column)]));
const leftOut = (columns: Record<string, number>, absent: readonly string[] = []) =>
  Object.fromEntries(Object.entries(columns).filter(([field]) => !absent.includes(field)));

interface Common {
  /** Also the sheet's id. */
  sheet?: string;
  title?: string;
  year?: number;
  /** Columns that the sheet does not have. */
  absent?: string[];
}

const PROJECT_COLUMNS = { level1: 1, level2: 2, name: 3, operator: 4, number: 5, unit: 6 };

/** `^` repeats the category of the row above, as a merged cell does. */
function projectRow(line: string, row: number, above: PlacedRow<ProjectIndicator> | undefined) {
  const [level1 = '', level2 = '', name = '', operator = '', number = '', unit = ''] = line
    .split('|')
    .map((part) => part.trim());
  const fields = { level1, level2, name, operator, number, unit };
  const at = cellsOf(row, PROJECT_COLUMNS) as PlacedRow<ProjectIndicator>['at'];
  for (const field of ['level1', 'level2'] as const) {
    if (fields[field] !== '^' || !above) continue;
    fields[field] = above[field];
    at[field] = above.at[field]!;
  }
  return { ...fields, at, row };
}

/**
 * A project table at A1: indicators from row 8, name in D, operator E, number F, unit G; amount in D4.
 * `rows`: `一级 | 二级 | 三级 | 符号 | 值 | 单位`.
 */
export function project(
  given: Common & {
    projectName?: string;
    department?: string;
    amount?: string;
    amountUnit?: string;
    annualGoal?: string;
    rows?: string[];
  } = {},
): FoundTable {
  const { sheet = '项目', rows = [], absent } = given;
  const first = 7;
  const indicators: PlacedRow<ProjectIndicator>[] = [];
  rows.forEach((line, index) => indicators.push(projectRow(line, first + index, indicators.at(-1))));
  return {
    id: `${sheet}/1`,
    sheet,
    sheetName: sheet,
    area: { top: 0, left: 0, bottom: first + rows.length, right: 6 },
    columns: leftOut(PROJECT_COLUMNS, absent),
    body: { first, last: first + rows.length - 1 },
    doubts: [],
    table: {
      kind: 'project',
      title: given.title ?? '2025年预算项目支出绩效目标表',
      year: given.year ?? 2025,
      projectName: given.projectName ?? '校舍维修项目',
      department: given.department ?? '云岭县教育局',
      fundLabel: '财政拨款年度金额',
      amount: given.amount ?? '480',
      amountUnit: given.amountUnit ?? '万元',
      annualGoal: given.annualGoal ?? '完成 12 所学校校舍维修，消除安全隐患。',
      indicators,
      at: {
        title: cell(0, 0),
        projectName: cell(1, 2),
        department: cell(2, 2),
        amount: cell(3, 3),
        annualGoal: cell(4, 2),
      },
    },
  };
}

type Benchmarks = Partial<BenchmarkRow>;

/** All values as the target unless given; sources that can be looked up. */
function benchmarks(given: Benchmarks): BenchmarkRow {
  const value = given.annualValue ?? '';
  return {
    annualValue: value,
    plannedValue: value,
    standardValue: value,
    standardSource: '云岭县教育事业发展规划',
    prior3YearMean: value,
    priorYearValue: value,
    historySource: '内部统计',
    note: '',
    ...given,
  };
}

const STRATEGIC_COLUMNS = {
  ...{ sequence: 1, name: 2, definition: 3, annualValue: 4, plannedValue: 5, standardValue: 6 },
  ...{ standardSource: 7, prior3YearMean: 8, priorYearValue: 9, historySource: 10, note: 11 },
};

/** A strategic table at A1: rows from row 8; B sequence, C name, D definition, E target … L note. */
export function strategic(
  given: Common & { department?: string; goals?: string; rows?: Partial<StrategicIndicator>[] } = {},
): FoundTable {
  const { sheet = '战略', rows = [], absent } = given;
  const first = 7;
  return {
    id: `${sheet}/1`,
    sheet,
    sheetName: sheet,
    area: { top: 0, left: 0, bottom: first + rows.length, right: 11 },
    columns: leftOut(STRATEGIC_COLUMNS, absent),
    body: { first, last: first + rows.length - 1 },
    doubts: [],
    table: {
      kind: 'strategic',
      title: given.title ?? '整体战略目标表',
      year: given.year,
      department: given.department ?? '云岭县教育局',
      goals: given.goals ?? '到 2027 年学校全部达标。',
      indicators: rows.map((row, index) => ({
        ...{ sequence: String(index + 1), name: '标准化学校数', definition: '验收为标准化学校的校数' },
        ...benchmarks(row),
        ...row,
        at: cellsOf(first + index, STRATEGIC_COLUMNS),
        row: first + index,
      })),
      at: { title: cell(0, 0), department: cell(1, 1), goals: cell(2, 1) },
    },
  };
}

const ANNUAL_COLUMNS = {
  ...{ dutySequence: 0, duty: 1, dutyGoal: 2, category: 3, name: 4, definition: 5, annualValue: 6 },
  ...{ plannedValue: 7, standardValue: 8, standardSource: 9, prior3YearMean: 10, priorYearValue: 11 },
  ...{ historySource: 12, note: 13, activity: 14, budgetProject: 15, office: 16 },
};
const DUTY_FIELDS = ['dutySequence', 'duty', 'dutyGoal', 'activity', 'budgetProject', 'office'] as const;

/**
 * An annual table at A1: rows from row 6; A 职责序号, B duty, C goal, D category, E name, F definition,
 * G target, H planned, I standard, J source, K mean, L last year, M source, N note, P budget project.
 * Rows with the same 职责序号 share the duty's cells, as merged ones do.
 */
export function annual(
  given: Common & {
    department?: string;
    namesInDefinition?: boolean;
    rows?: Partial<AnnualIndicator>[];
  } = {},
): FoundTable {
  const { sheet = '年度', rows = [], absent, namesInDefinition = false } = given;
  const first = 5;
  const indicators: PlacedRow<AnnualIndicator>[] = [];
  for (const row of rows) {
    const above = indicators.at(-1);
    const own = first + indicators.length;
    const next: PlacedRow<AnnualIndicator> = {
      ...{ dutySequence: '1', duty: '改善办学条件', dutyGoal: '全年维修校舍 12 所', category: '' },
      ...{ name: '维修学校数', definition: namesInDefinition ? '' : '完成维修并验收的学校数' },
      ...{ activity: '校舍维修', budgetProject: '校舍维修项目', office: '基建科' },
      ...benchmarks(row),
      ...row,
      at: cellsOf(own, ANNUAL_COLUMNS),
      row: own,
    };
    if (above?.dutySequence === next.dutySequence) {
      for (const field of DUTY_FIELDS) next.at[field] = above.at[field]!;
    }
    indicators.push(next);
  }
  return {
    id: `${sheet}/1`,
    sheet,
    sheetName: sheet,
    area: { top: 0, left: 0, bottom: first + rows.length, right: 16 },
    columns: leftOut(ANNUAL_COLUMNS, absent),
    body: { first, last: first + rows.length - 1 },
    doubts: [],
    table: {
      kind: 'annual',
      title: given.title ?? '2025年年度整体绩效目标表',
      year: given.year ?? 2025,
      department: given.department ?? '云岭县教育局',
      categoryInIndicatorColumn: namesInDefinition,
      indicators,
      at: { title: cell(0, 0) },
    },
  };
}

const SUMMARY_COLUMNS = { sequence: 0, department: 1, projectName: 2, amount: 3, fundType: 4 };

/**
 * A summary at A1: rows from row 3; A 序号, B department, C project, D amount, E 资金性质.
 * `rows`: `序号 | 部门 | 项目 | 金额 | 资金性质`. Without `total` there is no row 合计.
 */
export function summary(given: Common & { rows?: string[]; total?: string } = {}): FoundTable {
  const { sheet = '汇总', rows = [], total = '', absent } = given;
  const first = 2;
  return {
    id: `${sheet}/1`,
    sheet,
    sheetName: sheet,
    area: { top: 0, left: 0, bottom: first + rows.length, right: 4 },
    columns: leftOut(SUMMARY_COLUMNS, absent),
    body: { first, last: first + rows.length - 1 },
    doubts: [],
    table: {
      kind: 'summary',
      title: given.title ?? '报送2025年项目绩效目标表汇总',
      year: given.year ?? 2025,
      rows: rows.map((line, index): PlacedRow<SummaryRow> => {
        const [sequence = '', department = '', projectName = '', amount = '', fundType = ''] = line
          .split('|')
          .map((part) => part.trim());
        const row = first + index;
        return {
          sequence,
          department,
          projectName,
          amount,
          fundType,
          at: cellsOf(row, SUMMARY_COLUMNS),
          row,
        };
      }),
      total,
      at: { title: cell(0, 0), ...(total !== '' && { total: cell(first + rows.length, 3) }) },
    },
  };
}
