import { annual, project } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const row = (name: string, value: string) => [
  project({ rows: [`效益指标 | 社会效益指标 | ${name} | | | ${value}`] }),
];

const timely = (name: string, value: string) => [
  project({ year: 2031, rows: [`产出指标 | 时效指标 | ${name} | | | ${value}`] }),
];

export default {
  valid: [
    { says: 'another word', tables: row('提高教学水平', '有效') },
    { says: 'done or not', tables: row('完成规划编制', '完成') },
    { says: 'a change to something', tables: row('道路通行', '提升至二级公路') },
    { says: 'a word within the name', tables: row('工作开展及时性', '及时') },
    { says: 'a grade of an appraisal', tables: row('成果评价结论', '国内领先') },
    { says: 'a rank among somebody', tables: row('营商环境评价位次', '进入全省前5名') },
    { says: 'whether in time', tables: timely('补贴发放时效性', '及时') },
    { says: 'a date', tables: timely('管网改造完成时间', '10月底前') },
    { says: 'a state that is there or not', tables: row('台账制度', '建立健全') },
    { says: 'a continued state', tables: row('河道保洁机制', '长效运行') },
    { says: 'a state without a degree', tables: row('河道水面', '整洁') },
    { says: 'a number with more behind it', tables: row('窗口服务', '约谈率100%') },
  ],
  invalid: [
    {
      says: 'haste without a date',
      tables: timely('堤防加固进度', '尽早实施'),
      findings: [{ message: 'moment', severity: 'warning', cells: ['G8'] }],
    },
    {
      says: 'a rate of change of what has no number',
      tables: [project({ rows: ['效益指标 | 社会效益指标 | 基层治理能力提升率 | ≥ | 8 | %'] })],
      findings: [{ message: 'noBase', cells: ['F8'], values: { value: '≥8%' } }],
    },
    {
      says: 'a moment that is only prompt',
      tables: timely('管网改造完成时间', '及时'),
      findings: [
        { message: 'moment', severity: 'warning', cells: ['G8'], values: { example: '2031年11月底前' } },
      ],
    },
    {
      says: 'promptness that repeats itself',
      tables: timely('种子发放按时', '按时'),
      findings: [{ message: 'timely', cells: ['G8'] }],
    },
    {
      says: 'a bare change',
      tables: row('村民节水意识', '增强'),
      findings: [{ message: 'bare', severity: 'warning', cells: ['G8'] }],
    },
    {
      says: 'a bare change that the name speaks of',
      tables: row('有利于客流提升', '增加'),
      findings: [{ message: 'bare', cells: ['G8'] }],
    },
    {
      says: 'a support of some degree',
      tables: row('牧民冬季用煤', '充分保障'),
      findings: [{ message: 'degree', cells: ['G8'] }],
    },
    {
      says: 'a rank among nobody',
      tables: row('林场管护状况', '处于先进行列'),
      findings: [{ message: 'rank', severity: 'warning', cells: ['G8'] }],
    },
    {
      says: 'an effort',
      tables: row('施工对交通的影响', '尽量减少'),
      findings: [{ message: 'degree', severity: 'warning', cells: ['G8'] }],
    },
    {
      says: 'a duration without measure',
      tables: row('对牧区发展的影响', '长期'),
      findings: [{ message: 'vague', cells: ['G8'] }],
    },
    {
      says: 'the name’s verb',
      tables: row('优化结构，提高教学水平', '提高'),
      findings: [{ message: 'repeatsName', cells: ['G8'] }],
    },
    {
      says: 'a degree of change',
      tables: row('居民健康素养', '大幅提升'),
      findings: [{ message: 'degree', severity: 'warning', cells: ['G8'] }],
    },
    {
      says: 'an effect of some degree',
      tables: row('缓解停车难', '成效显著'),
      findings: [{ message: 'degree', severity: 'warning', cells: ['G8'] }],
    },
    { says: 'praise', tables: row('社会反响', '良好'), findings: [{ message: 'vague', cells: ['G8'] }] },
    {
      says: 'the table’s own year as a deadline',
      tables: [project({ year: 2031, rows: ['产出指标 | 时效指标 | 泵房改造完成时间 | ≤ | 2031 | 年'] })],
      findings: [{ message: 'moment', cells: ['F8'] }],
    },
    {
      says: 'about so many',
      tables: [project({ rows: ['产出指标 | 数量指标 | 修剪行道树棵数 | = | 300左右 | 棵'] })],
      findings: [{ message: 'about', severity: 'warning', cells: ['F8'] }],
    },
    {
      says: 'about so many, in one cell',
      tables: [annual({ rows: [{ name: '修剪行道树', annualValue: '约300棵' }] })],
      findings: [{ message: 'about', severity: 'warning', cells: ['G6'] }],
    },
    {
      says: 'all but done',
      tables: row('村卫生室药品配备', '基本满足'),
      findings: [{ message: 'nearly', severity: 'warning', cells: ['G8'] }],
    },
    {
      says: 'a phrase of praise',
      tables: row('全民阅读习惯', '蔚然成风'),
      findings: [{ message: 'praise', severity: 'warning', cells: ['G8'] }],
    },
    {
      says: 'none whatsoever',
      tables: row('夜间施工对居民的影响', '毫无影响'),
      findings: [{ message: 'absolute', cells: ['G8'] }],
    },
    {
      says: 'a state of some degree',
      tables: row('停车场管理制度', '十分健全'),
      findings: [{ message: 'vague', cells: ['G8'] }],
    },
  ],
} satisfies RuleCases;
