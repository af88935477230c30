// Other ways of writing than the forms' own, as data, and what no form says; words.ts puts both together.
// Labels are compared without white space and punctuation, with and without what stands in brackets.
import type { TableKind } from '../domain/tables';

export interface HeaderGroup {
  /** Tested against the label without white space and punctuation. */
  pattern: RegExp;
  /** The field of a column that carries no more than this group's label. */
  alone?: string;
}

/** Other labels of the columns, by field. */
type OtherLabels = Record<string, string[]>;

export interface OtherWords {
  columns: OtherLabels;
  /** Columns that only some departments add, each after a column of the form or before it. */
  added: ({ field: string; labels: string[] } & ({ after: string } | { before: string }))[];
  /** Labels over several columns or beside the rows. */
  groups: HeaderGroup[];
  /** So many different labels make a header … */
  minimum: number;
  /** … with at least one field out of each of these lists. */
  needs: string[][];
}

const BENCHMARKS: OtherLabels = {
  annualValue: ['年度目标值', '本年指标值', '本年目标值', '目标值', '指标值', '年度值'],
  plannedValue: ['规划目标值', '规划目标', '计划值', '规划'],
  standardValue: ['行业标准值', '行业标准'],
  standardSource: ['标准值来源', '标准来源', '数据来源'],
  prior3YearMean: [...['前三年平均值', '前3年均值', '前3年平均值', '近三年均值', '三年均值', '前三年平均']],
  priorYearValue: ['上一年值', '上年度值', '上年实际值', '上年完成值', '上年'],
  historySource: ['来源', '来源其他', '历史值来源', '历史来源', '数据来源', '来源及其他'],
  note: [],
};

const BENCHMARK_GROUPS: HeaderGroup[] = [
  { pattern: /^(?:指标)?参考值/ },
  { pattern: /^当年标准$|^标准值.*(?:规划|行业|明确)/, alone: 'standardValue' },
  { pattern: /^历史值/, alone: 'priorYearValue' },
];

const DEFINITION = ['指标说明', '指标释义', '指标定义', '指标内容', '解释', '指标解释说明'];

export const OTHER_WORDS: Record<TableKind, OtherWords> = {
  project: {
    columns: {
      level1: ['一级', '1级指标', '一级指标名称'],
      level2: ['二级', '2级指标', '二级指标名称'],
      name: ['三级', '3级指标', '三级指标名称', '指标名称', '指标内容'],
      operator: ['运算符', '运算符号', '比较符号', '指标符号', '指标方向'],
      number: ['数值', '目标值', '指标数值'],
      unit: ['计量单位', '文字描述', '单位或文字描述', '度量单位'],
    },
    added: [],
    groups: [{ pattern: /^年度(?:指标|目标)值$/, alone: 'number' }, { pattern: /^年度指标$/ }],
    minimum: 3,
    needs: [
      ['level1', 'level2', 'name', 'operator'],
      ['name', 'number', 'unit', 'level2'],
    ],
  },
  strategic: {
    columns: {
      sequence: ['编号', '序'],
      name: ['指标名称', '绩效指标', '战略指标', '整体指标'],
      definition: DEFINITION,
      ...BENCHMARKS,
    },
    added: [],
    groups: BENCHMARK_GROUPS,
    minimum: 4,
    needs: [
      ['name', 'definition'],
      ['annualValue', 'plannedValue', 'standardValue', 'prior3YearMean', 'priorYearValue'],
    ],
  },
  annual: {
    columns: {
      dutySequence: ['序号', '编号'],
      duty: ['职责', '部门主要职责', '主要职责', '单位职责', '职责名称', '一级职责'],
      dutyGoal: ['部门职责目标', '职责绩效目标', '工作目标'],
      name: ['指标', '指标名称', '绩效指标名称', '三级指标'],
      definition: DEFINITION,
      ...BENCHMARKS,
      activity: ['活动', '工作任务', '重点工作', '主要工作活动'],
      budgetProject: ['项目', '预算项目名称', '对应预算项目', '对应项目'],
      office: ['科室', '责任科室', '对应处室', '处室', '对应部门', '责任部门'],
    },
    added: [
      {
        field: 'subDuty',
        after: 'duty',
        labels: ['职责内容', '具体职责', '二级职责', '职责分解', '职责细化', '职责描述'],
      },
      {
        field: 'category',
        before: 'name',
        labels: ['指标类型', '指标类别', '类别', '指标性质', '指标分类', '二级指标'],
      },
    ],
    groups: BENCHMARK_GROUPS,
    minimum: 4,
    needs: [
      ['duty', 'dutyGoal', 'activity', 'budgetProject', 'office'],
      ['name', 'definition'],
      ['annualValue', 'plannedValue', 'standardValue', 'prior3YearMean', 'priorYearValue'],
    ],
  },
  summary: {
    columns: {
      sequence: ['编号', '序'],
      department: ['主管部门', '部门', '预算部门', '预算单位', '部门名称', '单位名称'],
      projectName: ['预算项目', '项目', '预算项目名称'],
      amount: [
        ...['预算总额', '项目预算金额', '预算金额', '项目金额', '金额', '预算数', '年度金额', '项目预算'],
      ],
      fundType: ['资金类型', '资金来源', '资金类别', '经费性质'],
    },
    added: [],
    groups: [],
    minimum: 3,
    needs: [['projectName'], ['amount', 'fundType']],
  },
};

/** Other labels of the lines above a header: the label stands left of its value, or before it and a colon. */
export const OTHER_LINE_LABELS: Record<string, string[]> = {
  projectName: ['项目支出名称', '预算项目名称'],
  department: [
    ...['项目主管部门', '预算主管部门', '主管部门名称', '主管单位'],
    ...['预算部门', '预算单位', '单位名称', '填报部门', '填报单位', '部门单位名称', '申报单位'],
  ],
  amount: [
    ...['项目资金', '资金总额', '项目资金情况', '预算资金情况', '资金', '预算情况'],
    ...['财政拨款年度金额', '年度金额', '预算金额'],
  ],
  annualGoal: [...['年度总体目标', '年度绩效目标', '总体目标', '绩效目标', '项目年度目标', '项目绩效目标']],
  goals: ['整体战略目标', '部门战略目标', '总体战略目标'],
};

/** Lines that a form does not have and that departments put above it. */
export const ADDED_LINES: Record<TableKind, string[]> = {
  project: [],
  strategic: [],
  annual: ['department'],
  summary: [],
};

/** Other titles than the forms', told apart by what only they say; tested in this order. */
export const TITLE_PATTERNS: { kind: TableKind; pattern: RegExp }[] = [
  { kind: 'summary', pattern: /汇总/ },
  { kind: 'strategic', pattern: /战略目标.*表|战略目标$/ },
  { kind: 'annual', pattern: /整体(?:支出)?绩效目标/ },
  { kind: 'project', pattern: /项目(?:支出)?(?:绩效)?目标/ },
];

/** Lines that stand alone over a title or below it: number of the annex, unit of all money. */
export const LINES_OVER_A_TABLE =
  /^(?:附[件表录]|表)[\d一二三四五六七八九十]*(?:[-—.]\d+)*:?$|^(?:金额|计量|货币)?单位:[^:]{0,4}元$|^(?:预算)?年度:\d{4}年?$/;

/** How a line below a table begins: who filled it in, when, and remarks. Before a colon, or alone. */
export const LINES_BELOW =
  /^(?:(?:单位|部门|财务|科室|项目|分管)?负责人|(?:填报|填表|制表|编制|审核|复核|复审|经办|联系|核对|录入)(?:人|单位|部门|日期|时间)?|制单人?|审批人?|(?:分管|主管|主要)?(?:局|单位)?领导|\p{Script=Han}{0,8}(?:审核|审查|审批)意见|(?:联系)?电话|联系方式|日期|签字|盖章|单位(?=\((?:盖章|公章|签章)\))|备?注\d*|说明|填表说明|填报说明|附注)(?:\([^)]*\))?(?::|$)/u;

/** Sums that stand among the rows of a summary. */
export const OTHER_TOTAL_LABELS = ['总计', '共计', '总合计'];
export const SUBTOTAL_LABELS = ['小计', '部门小计', '单位小计'];
