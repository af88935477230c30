// Faults between tables: names, amounts and values that disagree, links that lead nowhere, years gone by.
import Big from 'big.js';
import type { AnnualTable, ProjectTable, TargetTable } from '../../../../src/domain/tables';
import { contains } from '../../../../src/lexicon';
import type { Pick } from '../../../support/pick';
import {
  inDepartmentRow,
  isRate,
  quantityOf,
  twinsOf,
  withNumber,
  type DepartmentRow,
} from '../departmentRows';
import { inRow, inTable, type Broken, type Mutation } from './mutation';

type Tables = NonNullable<Mutation['tables']>;

const indexOf = (tables: readonly TargetTable[], kind: TargetTable['kind']) =>
  tables.findIndex((table) => table.kind === kind);

/** A sign taken out of the middle, or one more put in. */
function slip(name: string, pick: Pick): string {
  const at = 2 + pick.below(name.length - 4);
  return pick.chance()
    ? name.slice(0, at) + name.slice(at + 1)
    : name.slice(0, at) + pick.of(['县', '本', '各', '主']) + name.slice(at);
}

/** The project under another name, wherever the workbook names it. */
function renameProject(project: ProjectTable, name: string, tables: readonly TargetTable[]) {
  for (const table of tables) {
    if (table.kind === 'summary')
      for (const row of table.rows) if (row.projectName === project.projectName) row.projectName = name;
    if (table.kind === 'annual')
      for (const row of table.indicators)
        row.budgetProject = row.budgetProject.replace(project.projectName, name);
  }
  project.projectName = name;
}

/** Rewrites 预算项目 of all rows of the duty that names one; the first of them is where it is told. */
const inBudgetProject =
  (change: (text: string, pick: Pick) => string): Tables =>
  (tables, pick) =>
    inRow(['annual'], (row, _, table) => {
      const rows = table.indicators.filter(({ dutySequence }) => dutySequence === row.dutySequence);
      if (
        row !== rows[0] ||
        !tables.some((other) => other.kind === 'project' && other.projectName === row.budgetProject)
      )
        return false;
      const text = change(row.budgetProject, pick);
      for (const one of rows) one.budgetProject = text;
    })(tables, pick);

const OTHER_PROJECTS = ['乡村大舞台建设项目', '非遗工坊扶持经费', '智慧导览系统购置', '农家书屋出版物更新'];

/** A second project of the department, which the summary lists. */
function addProject(tables: TargetTable[], pick: Pick): Broken | undefined {
  const project = tables.find((table) => table.kind === 'project');
  const summary = tables.find((table) => table.kind === 'summary');
  if (!project || !summary) return undefined;
  const projectName = pick.of(OTHER_PROJECTS);
  const sequence = String(summary.rows.length + 1);
  summary.rows.push({ ...summary.rows[0]!, sequence, projectName });
  summary.total = new Big(summary.total).plus(project.amount).toString();
  return { table: tables.push({ ...structuredClone(project), projectName }) - 1 };
}

/** A value of one table only; the finding is told in the annual one. */
const inOneOfTwo =
  (change: (row: DepartmentRow, pick: Pick) => boolean | void): Tables =>
  (tables, pick) =>
    inRow(['annual'], (row) => {
      const [twin] = twinsOf(row, tables);
      return twin ? change(pick.chance() ? row : twin, pick) : false;
    })(tables, pick);

const WHOLES = [
  ['县图书馆', '乡镇分馆', '年流通人次'],
  ['公益性演出', '商业性演出', '全年场次数'],
  ['文化志愿者', '文物保护员', '年末在册人数'],
] as const;

/** Two strategic rows that one annual row adds up, each value by another third. */
function addWhole(tables: TargetTable[], pick: Pick): Broken | undefined {
  const strategic = tables.find((table) => table.kind === 'strategic');
  const annual = tables.find((table) => table.kind === 'annual');
  if (!strategic || !annual) return undefined;
  const [one, other, end] = pick.of(WHOLES);
  const unit = { 年流通人次: '人次', 全年场次数: '场', 年末在册人数: '人' }[end];
  const figures = (base: number) => ({
    annualValue: `≥${base}${unit}`,
    plannedValue: `${base}${unit}`,
    standardValue: '',
    standardSource: '',
    prior3YearMean: `${base - 20}${unit}`,
    priorYearValue: `${base - 10}${unit}`,
    historySource: '内部统计',
    note: '',
  });
  [one, other].forEach((part, index) =>
    strategic.indicators.push({
      sequence: String(strategic.indicators.length + 1),
      name: part + end,
      definition: `全年由${part}上报并经核实的数`,
      ...figures(120 * (index + 1)),
    }),
  );
  const last = annual.indicators.at(-1)!;
  const whole = { ...figures(360), prior3YearMean: `320${unit}`, priorYearValue: `340${unit}` };
  const wrong = `${345 + pick.below(5)}${unit}`;
  const field = pick.of(['annualValue', 'prior3YearMean', 'priorYearValue'] as const);
  whole[field] = wrong;
  if (field === 'annualValue') whole.plannedValue = wrong;
  const name = `${one}、${other}${end}`;
  annual.indicators.push({ ...last, name, definition: '两项全年上报并经核实的数', ...whole });
  return { table: indexOf(tables, 'annual'), row: annual.indicators.length - 1 };
}

const yearOf = (tables: readonly TargetTable[]) => tables.find(({ year }) => year !== undefined)?.year;

export default {
  'department-consistent': {
    tables: inTable(['project', 'strategic'], (table, pick, tables) => {
      const { department } = table;
      if (tables.length < 4 || department.length < 8) return false;
      const from = 4 + pick.below(department.length - 7);
      const short = department.slice(0, from) + department.slice(from + 1 + pick.below(2));
      table.department = short;
      for (const other of tables)
        if (table.kind === 'project' && other.kind === 'summary')
          for (const row of other.rows) row.department = short;
    }),
  },
  'name-consistent': {
    tables: (tables, pick) =>
      inRow(['annual'], (row) => {
        if (row.name.length < 7 || twinsOf(row, tables).length === 0) return false;
        row.name = slip(row.name, pick);
      })(tables, pick),
  },
  'parts-make-whole': { tables: addWhole },
  'period-is-current': {
    tables: (tables, pick) => {
      const year = yearOf(tables);
      const way = inTable(['strategic', 'project'], (table) => {
        if (table.kind === 'strategic') {
          if (table.year !== undefined || year === undefined) return false;
          const plan = pick.of(['“十三五”', '十二五', '“十三五”时期']);
          table.goals += `\n${pick.of([`落实${plan}发展规划`, `到${plan.replace('时期', '')}末建成服务网络`, `${plan}期间服务能力明显增强`])}；`;
          return;
        }
        if (contains(table.projectName, 'laterWorkWords') || table.year === undefined) return false;
        const gone = table.year - 1 - pick.below(3);
        const name = pick.of([
          `${gone}年${table.projectName}`,
          `${table.projectName}（${gone}年）`,
          `${gone}年度${table.projectName}`,
        ]);
        renameProject(table, name, tables);
      });
      return way(tables, pick);
    },
  },
  'project-amount-consistent': {
    tables: inBudgetProject((text, pick) => {
      const amount = 20 + pick.below(900) / 10;
      return text + pick.of([`${amount}万元`, `（${amount}万元）`, `：${amount}万`, ` ${amount} 万元`]);
    }),
  },
  'project-linked': {
    tables: (tables, pick) => {
      const annual = tables.find((table): table is AnnualTable => table.kind === 'annual');
      if (pick.below(3) === 0) return annual && addProject(tables, pick);
      return inBudgetProject((text) =>
        pick.chance()
          ? slip(text, pick)
          : pick.of([`${text}、${pick.of(OTHER_PROJECTS)}`, `1.${pick.of(OTHER_PROJECTS)}；2.${text}`]),
      )(tables, pick);
    },
  },
  'source-current': {
    tables: (tables, pick) => {
      const year = yearOf(tables);
      // Only the annual table says the year of both.
      if (year === undefined || indexOf(tables, 'annual') < 0) return undefined;
      return inDepartmentRow((row) => {
        if (quantityOf(row.standardValue) && pick.chance()) {
          const gone = year - 2 - pick.below(4);
          row.standardSource = `${gone}年${pick.of(['度考核办法', '目标责任书', '工作要点', '度目标任务书'])}`;
        } else if (quantityOf(row.priorYearValue)) {
          const gone = year - 5 - pick.below(5);
          row.historySource = `${gone}年${pick.of(['统计年鉴', '国民经济和社会发展统计公报', '行业统计'])}`;
        } else return false;
      })(tables, pick);
    },
  },
  'strategic-annual-history': {
    tables: inOneOfTwo((row, pick) => {
      const field = pick.of(['prior3YearMean', 'priorYearValue'] as const);
      const value = quantityOf(row[field]);
      if (!value) return false;
      row[field] = withNumber(value, Number(value.number) * (0.94 + pick.below(5) / 100));
    }),
  },
  'strategic-annual-target': {
    relatives: ['goal-value-agrees'],
    tables: inOneOfTwo((row, pick) => {
      const target = quantityOf(row.annualValue);
      if (!target?.operator) return false;
      const more = isRate(target)
        ? 0.5 + pick.below(2) / 2
        : Number(target.number) * (0.02 + pick.below(5) / 100);
      row.annualValue = target.operator + withNumber(target, Number(target.number) + more);
    }),
  },
  'summary-matches-table': {
    tables: inRow(['summary'], (row, pick, table) => {
      const amount = row.amount;
      switch (pick.below(4)) {
        case 0:
          row.amount = new Big(amount).plus(pick.of([-20, 0.3, 13.7, 100])).toString();
          table.total = new Big(table.total).minus(amount).plus(row.amount).toString();
          return;
        case 1:
          row.department = pick.of(['云溪县财政局', '云溪县体育局', '云溪县文化馆']);
          return;
        case 2:
          row.projectName = slip(row.projectName, pick);
          return;
        default:
          row.projectName = pick.of(OTHER_PROJECTS);
      }
    }),
  },
} satisfies Record<string, Mutation>;
