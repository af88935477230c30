// 整体战略目标表 and 年度整体绩效目标表, field by field.
import { benchmarkFields } from './benchmarks';
import type { FieldGuidance } from './guidance';

export const strategicFields: readonly FieldGuidance[] = [
  {
    field: 'department',
    how: '写部门全称，与项目表的主管部门一致。',
    good: { put: { department: '云溪县文化和旅游局' } },
    bad: { put: { department: '' }, rule: 'required-field', why: '年度表靠它找到自己的战略表。' },
  },
  {
    field: 'goals',
    how: '写几年内要达到的结果，分条写，最好有数。',
    good: { put: { goals: '1.人均图书借阅量达到1.2册；\n2.国内游客年接待量达到260万人次。' } },
    bad: {
      put: { goals: '已建成乡镇综合文化站11个，群众普遍好评。' },
      rule: 'goal-is-past',
      why: '这是总结，讲的是做完的事；目标写将要做到什么。',
    },
  },
  {
    field: 'sequence',
    how: '从 1 起连续编号。',
    good: { row: '人均图书借阅量', put: { sequence: '3' } },
    bad: {
      row: '人均图书借阅量',
      put: { sequence: '5' },
      rule: 'row-numbering',
      why: '删行、插行以后没有重新编号。',
    },
  },
  {
    field: 'name',
    how: '与年度表里的同一指标用同一个名称，写清谁的什么。',
    good: { row: '人均图书借阅量', put: { name: '人均图书借阅量' } },
    bad: {
      row: '人均图书借阅量',
      put: { name: 'XX图书馆人均借阅量' },
      rule: 'stray-note',
      why: '套用模板，占位的“XX”没有换成实际内容。',
    },
  },
  {
    field: 'definition',
    how: '写统计什么、怎么算；比率写出分子和分母。',
    good: { row: '人均图书借阅量', put: { definition: '全年外借图书册次÷常住人口' } },
    bad: {
      row: '人均图书借阅量',
      put: { definition: '大力营造全民阅读的浓厚氛围' },
      rule: 'definition-mismatch',
      why: '是口号，没有说怎么算。',
    },
  },
  ...benchmarkFields,
];

export const annualFields: readonly FieldGuidance[] = [
  {
    field: 'dutySequence',
    how: '一项职责一个号，同一职责的各行合并成一格。',
    good: { duty: '2', put: { dutySequence: '2' } },
  },
  {
    field: 'duty',
    how: '按“三定”规定写部门管什么。',
    good: { duty: '2', put: { duty: '指导旅游业发展，维护旅游市场秩序' } },
    bad: { duty: '2', put: { duty: '' }, rule: 'required-field', why: '指标、项目都要归到职责下。' },
  },
  {
    field: 'dutyGoal',
    how: '写这项职责今年做到什么程度。',
    good: { duty: '2', put: { dutyGoal: '全年接待国内游客260万人次，投诉在规定期限内办结' } },
    bad: {
      duty: '2',
      put: { dutyGoal: '指导旅游业发展，维护旅游市场秩序' },
      rule: 'copied-text',
      why: '照抄职责：职责说管什么，目标说今年做到什么。',
    },
  },
  {
    field: 'indicator',
    how: '写指标名称，不写年份；也可以写类别（数量指标……），名称则写在“指标解释”。一张表只用一种写法。',
    good: { row: '文物保护单位巡查处数', put: { name: '文物保护单位巡查处数' } },
    bad: {
      row: '文物保护单位巡查处数',
      put: { name: '{lastYear}年完成文物巡查处数' },
      rule: 'stale-text',
      why: '抄了上年的表，年份没有改。',
    },
  },
  {
    field: 'explanation',
    how: '写统计什么、怎么算。',
    good: {
      row: '文物保护单位巡查处数',
      put: { definition: '全年至少到现场巡查一次的县级以上文物保护单位数' },
    },
    bad: {
      row: '文物保护单位巡查处数',
      put: { definition: '' },
      rule: 'definition-missing',
      why: '巡查一次算不算、哪一级的算，各人理解不同。',
    },
  },
  ...benchmarkFields,
  {
    field: 'activity',
    how: '为这项职责开展的主要工作；没有的写“无”。',
    good: { duty: '3', put: { activity: '文物巡查、传承培训' } },
    bad: { duty: '3', put: { activity: '' }, rule: 'duty-covered', why: '看不出靠做什么来实现目标。' },
  },
  {
    field: 'budgetProject',
    how: '写项目表上的项目名称；写金额的，与项目表一致；没有项目的写“无”。',
    good: { duty: '1', put: { budgetProject: '图书馆总分馆服务提升项目（186.5万元）' } },
    bad: {
      duty: '1',
      put: { budgetProject: '图书馆总分馆服务提升项目（268万元）' },
      rule: 'project-amount-consistent',
      why: '项目表上是 186.5 万元。',
    },
  },
  {
    field: 'office',
    how: '负责这项职责的科室；没有的写“无”。',
    good: { duty: '3', put: { office: '文物科' } },
    bad: { duty: '3', put: { office: '' }, rule: 'duty-covered', why: '没有人对目标负责。' },
  },
];
