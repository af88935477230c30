// The columns of the official forms, as messages call them.

const BENCHMARKS = [
  ['annualValue', '年度指标值'],
  ['plannedValue', '规划值'],
  ['standardValue', '标准值'],
  ['standardSource', '来源（标准值）'],
  ['prior3YearMean', '前三年均值'],
  ['priorYearValue', '上年值'],
  ['historySource', '来源（历史值）'],
  ['note', '备注'],
] as const;

/** Field and label of each column. */
export const columnsOf = {
  project: [
    ['level1', '一级指标'],
    ['level2', '二级指标'],
    ['name', '三级指标'],
    ['operator', '符号'],
    ['number', '值'],
    ['unit', '单位（文字描述）'],
  ],
  strategic: [['sequence', '序号'], ['name', '指标'], ['definition', '指标解释'], ...BENCHMARKS],
  annual: [
    ['dutySequence', '职责序号'],
    ['duty', '部门职责'],
    ['dutyGoal', '职责目标'],
    ['name', '绩效指标'],
    ['definition', '指标解释'],
    ...BENCHMARKS,
    ['activity', '工作活动'],
    ['budgetProject', '预算项目'],
    ['office', '对应科室'],
  ],
  summary: [
    ['sequence', '序号'],
    ['department', '项目主管部门'],
    ['projectName', '项目名称'],
    ['amount', '项目预算总额'],
    ['fundType', '资金性质'],
  ],
} as const;
