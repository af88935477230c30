// 项目支出绩效目标表, field by field.
import type { FieldGuidance } from './guidance';

export const projectFields: readonly FieldGuidance[] = [
  {
    field: 'projectName',
    how: '写项目全称，与预算申报、汇总表、年度表“预算项目”一字不差。',
    good: { put: { projectName: '图书馆总分馆服务提升项目' } },
    bad: { put: { projectName: '' }, rule: 'required-field', why: '没有名称，看不出是哪个项目的表。' },
  },
  {
    field: 'department',
    how: '写主管部门全称；下属单位的项目也写主管部门。',
    good: { put: { department: '云溪县文化和旅游局' } },
    bad: { put: { department: '' }, rule: 'required-field', why: '汇总、退回都按主管部门办理。' },
  },
  {
    field: 'amount',
    how: '只填数字，单位是万元；“万元”由单元格格式自动显示。与预算申报数一致。',
    good: { put: { amount: '186.5' } },
    bad: {
      put: { amount: '约187万元' },
      rule: 'amount-valid',
      why: '不是数字，没法与成本指标核对，也没法汇总。',
    },
  },
  {
    field: 'annualGoal',
    how: '分条写今年做多少、做到什么程度、给谁带来什么。每一条都要有指标对应。',
    good: {
      put: { annualGoal: '1.为12个乡镇分馆更新图书3.6万册；\n2.举办阅读推广活动96场，读者满意度不低于90%。' },
    },
    bad: {
      put: { annualGoal: '进一步加强阵地建设，不断提升公共文化服务水平，更好满足群众精神文化需求。' },
      rule: 'goal-vague',
      why: '全是口号，没有一个年底能核对的数或结果。',
    },
  },
  {
    field: 'level1',
    how: '用指标体系里的名称，不自己起名。',
    good: { row: '读者满意度', put: { level1: '满意度指标' } },
    bad: {
      row: '读者满意度',
      put: { level1: '其他指标' },
      rule: 'level1-known',
      why: '指标体系里没有这个名称，无法归类、汇总。',
    },
  },
  {
    field: 'level2',
    how: '按指标说的是什么归类（各类放什么见下文），一类至少留一行，不用的行删去。',
    good: { row: '新购图书验收合格率', put: { kind: 'quality' } },
    bad: {
      row: '新购图书验收合格率',
      put: { kind: 'quantity' },
      rule: 'rate-under-quantity',
      why: '合格率说的是质量；数量指标写件数、人数、场次。',
    },
  },
  {
    field: 'name',
    how: '写清衡量谁的什么，一般以“数、率、额、量、度、时间”结尾。不写经费名称、口号。',
    good: { row: '阅读推广活动场次', put: { name: '阅读推广活动场次' } },
    bad: {
      row: '阅读推广活动场次',
      put: { name: '阅读推广工作经费' },
      rule: 'not-an-indicator',
      why: '这是花钱的名目，没有说办成什么事。',
    },
  },
  {
    field: 'operator',
    how: '从下拉列表选。越多越好选“≥”，越少越好和成本选“≤”，定数选“=”；定性指标留空。',
    good: { row: '图书购置费用', put: { operator: '≤' } },
    bad: {
      row: '图书购置费用',
      put: { operator: '≥' },
      rule: 'cost-operator',
      why: '“≥”的意思是花得越多越好；成本控制上限。',
    },
  },
  {
    field: 'number',
    how: '只填数字。单位、文字都写到右边一列。',
    good: { row: '阅读推广活动场次', put: { number: '96' }, apart: true },
    bad: {
      row: '阅读推广活动场次',
      put: { number: '96场', unit: '' },
      apart: true,
      rule: 'value-and-unit-in-one-cell',
      why: '数字和单位混在一格，不能比较、不能汇总。',
    },
  },
  {
    field: 'number',
    how: '成本上限不超过财政拨款金额；分项上限加起来也不超过。',
    good: { row: '图书购置费用', put: { number: '90' } },
    bad: {
      row: '图书购置费用',
      put: { number: '900' },
      rule: 'cost-within-budget',
      why: '高于全部预算，多半是多写了一个零。',
    },
  },
  {
    field: 'unit',
    how: '定量指标填单位：人、件、%、万元……单位要与名称相配。',
    good: { row: '读者满意度', put: { unit: '%' } },
    bad: {
      row: '读者满意度',
      put: { unit: '' },
      rule: 'unit-missing',
      why: '只有数字，看不出是分、% 还是人。',
    },
  },
  {
    field: 'unit',
    how: '定性指标不填符号和数字，在这里写年底可以核查的结果。',
    good: {
      row: '有效读者证增长率',
      put: { name: '通借通还服务制度', operator: '', number: '', unit: '印发并执行' },
    },
    bad: {
      row: '有效读者证增长率',
      put: { name: '通借通还服务制度', operator: '', number: '', unit: '进一步完善' },
      rule: 'vague-words',
      why: '没有尺度，年底说做到了、没做到都行。',
    },
  },
  {
    field: 'unit',
    how: '时间也写在这里，写预算年度里的最后期限。',
    good: { row: '自助借还设备启用时间', put: { unit: '{year}年9月底前' } },
    bad: {
      row: '自助借还设备启用时间',
      put: { unit: '{lastYear}年9月底前' },
      rule: 'stale-text',
      why: '抄了上年的表，年份没有改。',
    },
  },
];
