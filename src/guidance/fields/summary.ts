// 项目绩效目标表汇总, field by field.
import type { FieldGuidance } from './guidance';

const row = '图书馆总分馆服务提升项目';

export const summaryFields: readonly FieldGuidance[] = [
  {
    field: 'sequence',
    how: '从 1 起连续编号，一个项目一行。',
    good: { row, put: { sequence: '1' } },
    bad: { row, put: { sequence: '3' }, rule: 'row-numbering', why: '删行以后没有重新编号。' },
  },
  {
    field: 'department',
    how: '与项目表的主管部门一致，写全称。',
    good: { row, put: { department: '云溪县文化和旅游局' } },
    bad: {
      row,
      put: { department: '县文旅中心' },
      rule: 'summary-matches-table',
      why: '项目表上写的是另一个名称。',
    },
  },
  {
    field: 'projectName',
    how: '与项目表一字不差；每张项目表都要有一行。',
    good: { row, put: { projectName: '图书馆总分馆服务提升项目' } },
    bad: {
      row,
      put: { projectName: '全民阅读专项' },
      rule: 'summary-matches-table',
      why: '没有叫这个名称的项目表。',
    },
  },
  {
    field: 'amount',
    how: '与项目表的财政拨款金额一致，只填数字。',
    good: { row, put: { amount: '186.5' } },
    bad: { row, put: { amount: '186.5万' }, rule: 'summary-total', why: '不是数字，合计加不起来。' },
  },
  {
    field: 'fundType',
    how: '从下拉列表选：一般公共预算、政府性基金预算等。',
    good: { row, put: { fundType: '一般公共预算' } },
  },
  {
    field: 'total',
    how: '各行之和，由公式算出，不要手填。',
    good: { put: { total: '186.5' } },
    bad: { put: { total: '205' }, rule: 'summary-total', why: '不等于各行相加，改了行没有改合计。' },
  },
];
