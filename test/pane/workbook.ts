// An invented workbook as the session would tell of it: tables with some long names, and their findings.
import type { FoundTable, PlacedProjectTable, PlacedTable } from '../../src/domain/tables';
import type { Finding } from '../../src/rules/finding';
import type { ListedFile } from '../../src/session/session';

const indicator = (
  level1: string,
  level2: string,
  name: string,
  operator: string,
  number: string,
  unit: string,
) => ({
  level1,
  level2,
  name,
  operator,
  number,
  unit,
});

function found<T extends PlacedTable>(
  sheetName: string,
  table: T,
  rest: Partial<FoundTable<T>> = {},
): FoundTable<T> {
  return {
    id: `${sheetName}/0`,
    sheet: `id of ${sheetName}`,
    sheetName,
    area: { top: 0, left: 0, bottom: 20, right: 6 },
    table,
    columns: {},
    body: { first: 7, last: 20 },
    doubts: [],
    ...rest,
  };
}

const project = (name: string, department: string): PlacedProjectTable => ({
  kind: 'project',
  title: '2027年预算项目支出绩效目标表',
  year: 2027,
  projectName: name,
  department,
  fundLabel: '财政拨款年度金额',
  amount: '480',
  amountUnit: '万元',
  annualGoal: '完成全区老旧路灯改造。',
  indicators: [
    { ...indicator('产出指标', '数量指标', '改造路灯数量', '≥', '1200', '盏'), at: {}, row: 7 },
    { ...indicator('产出指标', '质量指标', '改造工程验收合格率', '=', '100', '%'), at: {}, row: 8 },
    { ...indicator('产出指标', '时效指标', '项目按期完成率', '≥', '95', '%'), at: {}, row: 9 },
    { ...indicator('产出指标', '成本指标', '路灯改造费用', '≤', '612.5', '万元'), at: {}, row: 10 },
    { ...indicator('效益指标', '可持续影响指标', '路灯管护机制健全性', '', '', '健全'), at: {}, row: 11 },
  ],
  at: {},
});

export const streetLights = found('路灯改造', project('城区老旧路灯节能改造', '云岭市城市管理局'));

export const longNamed = found(
  '云岭市农村饮用水水源地保护与水质提升工程项目绩效目标表（第二稿）',
  project(
    '农村饮用水水源地保护与水质提升工程（含规模以下供水单元消毒设备更新及运行维护补助）',
    '云岭市水务局（市河湖长制办公室、市节约用水事务中心）',
  ),
  { doubts: [{ kind: 'column-unplaced', cell: { row: 4, column: 7 }, text: '备用' }] },
);

export const strategic = found('战略目标', {
  kind: 'strategic',
  title: '整体战略目标表',
  year: undefined,
  department: '云岭市城市管理局',
  goals: '',
  indicators: [],
  at: {},
});

const duty = (row: number, name: string) => ({
  dutySequence: '1',
  duty: '市政设施养护',
  dutyGoal: '设施完好',
  category: '',
  name,
  definition: '',
  annualValue: '',
  plannedValue: '',
  standardValue: '',
  standardSource: '',
  prior3YearMean: '',
  priorYearValue: '',
  historySource: '',
  note: '',
  activity: '',
  budgetProject: '',
  office: '',
  at: {},
  row,
});

/** Not among `allTables`. */
export const annual = found('年度目标', {
  kind: 'annual',
  title: '2027年年度整体绩效目标表',
  year: 2027,
  department: '云溪县城市管理局',
  categoryInIndicatorColumn: false,
  indicators: [duty(7, '路灯亮灯率'), duty(8, '')],
  at: {},
});

export const summary = found('汇总', {
  kind: 'summary',
  title: '报送2027年项目绩效目标表汇总',
  year: 2027,
  rows: [],
  total: '1360',
  at: {},
});

export const allTables: FoundTable[] = [streetLights, longNamed, strategic, summary];

function finding(
  of: FoundTable,
  rest: Pick<Finding, 'rule' | 'severity' | 'heading' | 'cells' | 'message'> & Partial<Finding>,
): Finding {
  return {
    key: `${rest.rule} ${of.id} ${rest.cells.join()}`,
    basis: 'form',
    source: '项目支出绩效目标表“值”',
    title: { 'zh-CN': '规则的名称', 'en-US': 'Name of the rule' },
    table: of.id,
    sheet: of.sheet,
    sheetName: of.sheetName,
    values: {},
    messageKey: 'found',
    ...rest,
  };
}

export const overBudget = finding(streetLights, {
  rule: 'cost-within-budget',
  severity: 'error',
  heading: 'feasibility',
  cells: ['F11', 'B5'],
  message: {
    'zh-CN': '成本指标“路灯改造费用”上限 612.5 万元，高于项目预算 480 万元（多 132.5 万元）。',
    'en-US':
      'The cost cap “路灯改造费用” is 612.5 万元, above the appropriation of 480 万元 (132.5 万元 more).',
  },
});

export const numberBesideUnit = finding(streetLights, {
  rule: 'value-and-unit-in-one-cell',
  severity: 'error',
  heading: 'appropriateness',
  cells: ['F8'],
  message: {
    'zh-CN': '“改造路灯数量”的值写成“1200盏”，数字和单位应分写在两格。',
    'en-US': 'The value of “改造路灯数量” reads “1200盏”; number and unit belong in two cells.',
  },
  fix: {
    changes: [
      { cell: 'F8', before: '1200盏', after: '1200' },
      { cell: 'G8', before: '', after: '盏' },
    ],
    edit: { sheet: streetLights.sheet, steps: [], expects: [], columns: [0, 6] },
  },
});

export const vague = finding(streetLights, {
  rule: 'vague-words',
  severity: 'warning',
  heading: 'appropriateness',
  cells: ['D12'],
  message: {
    'zh-CN': '“路灯管护机制健全性”的目标“健全”没有说明做到什么程度，请写出可核对的结果。',
    'en-US':
      'The target “健全” of “路灯管护机制健全性” does not say how far; name a result that can be checked.',
  },
});

export const unitHint = finding(longNamed, {
  rule: 'unit-fits-name',
  severity: 'info',
  heading: 'relevance',
  cells: ['G9', 'G10', 'G13', 'G14', 'G15', 'G16'],
  message: {
    'zh-CN': '六个“……率”的单位写成“个”，一般应为“%”。',
    'en-US': 'Six rates have the unit “个”; a rate is usually in “%”.',
  },
});

export const satisfactionMissing = finding(longNamed, {
  rule: 'required-level2',
  severity: 'warning',
  heading: 'completeness',
  cells: ['A1'],
  message: {
    'zh-CN': '没有服务对象满意度指标。本框架下按需设置；若不适用，请说明原因。',
    'en-US': 'There is no satisfaction indicator. It is set as needed here; if it does not apply, say why.',
  },
});

export const wrongTotal = finding(summary, {
  rule: 'summary-total',
  severity: 'error',
  heading: 'appropriateness',
  cells: ['D9'],
  message: {
    'zh-CN': '合计 1360 万元，各行相加为 1340 万元（多 20 万元）。',
    'en-US': 'The total is 1360 万元, the rows add up to 1340 万元 (20 万元 more).',
  },
  fix: {
    changes: [{ cell: 'D9', before: '1360', after: '1340' }],
    edit: { sheet: summary.sheet, steps: [], expects: [], columns: [0, 6] },
  },
});

export const allFindings: Finding[] = [
  numberBesideUnit,
  vague,
  overBudget,
  satisfactionMissing,
  unitHint,
  wrongTotal,
];

/** Three files that were read: one with two errors, one with a warning, one that asks for a password. */
export const files: ListedFile[] = [
  {
    name: '镇级文件10.xlsx',
    tables: [longNamed, strategic],
    findings: [satisfactionMissing, unitHint],
    rules: undefined,
    problem: undefined,
  },
  {
    name: '云溪县.xlsx',
    tables: [streetLights, longNamed, strategic, summary, annual],
    findings: [numberBesideUnit, overBudget, satisfactionMissing],
    rules: undefined,
    problem: undefined,
  },
  {
    name: '镇级文件2.xlsx',
    tables: [],
    findings: [],
    rules: undefined,
    problem: { tone: 'error', code: 'fileEncrypted', values: {} },
  },
];
