// Columns of the form that the sheet does not have.
import { defineRule } from '../rule';

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

const COLUMNS = {
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
} as const;

export default defineRule({
  id: 'table-altered',
  title: { 'zh-CN': '表样完整', 'en-US': 'Form is complete' },
  severity: 'warning',
  heading: 'completeness',
  basis: 'form',
  source: '各绩效目标表表样',
  scope: 'table',
  kinds: ['project', 'strategic', 'annual'],
  messages: {
    lost: {
      'zh-CN': '表中没有“{columns}”列，与表样不一致。请按表样补上。',
      'en-US': 'The table has no column {columns}, which the form has. Add it.',
    },
  },
  check({ view, report }) {
    const lost = COLUMNS[view.kind].filter(([field]) => !view.hasColumn(field));
    if (lost.length === 0) return;
    report({
      message: 'lost',
      cells: [view.anchor],
      values: { columns: lost.map(([, label]) => label).join('、') },
    });
  },
});
