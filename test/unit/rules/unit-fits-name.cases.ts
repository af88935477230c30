import { annual, project, strategic } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const row = (name: string, number: string, unit: string) => [
  project({ rows: [`产出指标 | 数量指标 | ${name} | ≥ | ${number} | ${unit}`] }),
];

export default {
  valid: [
    { says: 'people', tables: row('受训人数（含网络培训）', '1.2', '万人') },
    { says: 'events', tables: row('活动次数', '3', '场') },
    { says: 'hectares', tables: row('造林面积', '300', '万亩') },
    { says: 'objects, which may be anything', tables: row('补贴对象数量', '300', '个') },
    { says: 'a rate', tables: row('合格率', '95', '%') },
    { says: '效率, which is no rate', tables: row('审批效率', '3', '天') },
    { says: 'a price', tables: row('补助金额', '500', '元/人') },
    {
      says: 'what an event may cost',
      tables: [project({ rows: ['产出指标 | 成本指标 | 技能培训 | ≤ | 30 | 万元'] })],
    },
    { says: 'cadres, who are people', tables: row('驻村干部数', '30', '人') },
    { says: 'vehicles', tables: row('校车购置数量', '3', '辆') },
    { says: 'a weight of something', tables: row('储备粮轮换数量', '500', '吨') },
    { says: 'money by its name', tables: row('助学贷款发放数量', '500', '万元') },
    { says: 'an event counted by those who came', tables: row('健康讲座', '500', '人次') },
    { says: 'a share of cost', tables: row('运转费用', '95', '%') },
    {
      says: 'an index of prices',
      tables: [annual({ rows: [{ name: '居民消费价格指数', annualValue: '≤102%' }] })],
    },
  ],
  invalid: [
    {
      says: 'people in hectares',
      tables: row('受训人数', '300', '亩'),
      findings: [{ message: 'unfit', severity: 'error', cells: ['G8'], values: { unit: '亩' } }],
    },
    {
      says: 'cases in money',
      tables: [strategic({ rows: [{ name: '办理援助案件', annualValue: '30万元' }] })],
      findings: [{ message: 'unfit', severity: 'error', cells: ['E8'] }],
    },
    {
      says: 'buildings in kilometres',
      tables: row('乡镇卫生院改造数量', '6', '公里'),
      findings: [{ message: 'unfit', severity: 'error', cells: ['G8'], values: { example: '所、家、个' } }],
    },
    {
      says: 'a measure word in the name, hectares beside it',
      tables: row('新建泵站座数', '6', '亩'),
      findings: [{ message: 'unfit', severity: 'error', cells: ['G8'], values: { example: '座' } }],
    },
    {
      says: 'heads in money',
      tables: row('门诊服务人次', '350', '万元'),
      findings: [{ message: 'unfit', severity: 'error', cells: ['G8'] }],
    },
    {
      says: 'people counted in hours',
      tables: row('返聘教师数量', '30', '小时'),
      findings: [{ message: 'unfit', severity: 'error', cells: ['G8'], values: { example: '人' } }],
    },
    {
      says: 'an event in hectares',
      tables: row('普法宣讲', '20', '亩'),
      findings: [{ message: 'unfit', cells: ['G8'], values: { example: '次、场' } }],
    },
    {
      says: 'a quantity of whatever in money',
      tables: row('中药材种子数量', '20', '万元'),
      findings: [{ message: 'unfit', severity: 'error', cells: ['G8'] }],
    },
    {
      says: 'a rate in pieces',
      tables: row('覆盖率', '95', '件'),
      findings: [{ message: 'unfit', cells: ['G8'], values: { example: '%' } }],
    },
    {
      says: 'a score in percent',
      tables: [annual({ rows: [{ name: '公厕保洁评分', annualValue: '≥92%' }] })],
      findings: [{ message: 'unfit', severity: 'info', cells: ['G6'] }],
    },
  ],
} satisfies RuleCases;
