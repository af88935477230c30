import { project, strategic } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const row = (name: string, rest: string) => [project({ rows: [`产出指标 | 质量指标 | ${name} | ${rest}`] })];

export default {
  valid: [
    { says: 'a cap on faults', tables: row('供水管网漏损率', '≤ | 9 | %') },
    { says: 'fewer faults', tables: row('降低投诉率', '≥ | 5 | %') },
    { says: 'how faults are dealt with', tables: row('不合格药品处置率', '≥ | 98 | %') },
    { says: 'a rate of failure, capped', tables: row('产品不合格率', '≤ | 2 | %') },
    { says: 'a floor', tables: row('新生入学率', '≥ | 99 | %') },
    { says: 'a fall of something bad', tables: row('交通事故起数下降率', '≥ | 6 | %') },
    { says: 'a fall of something that may be good', tables: row('出生人口下降率', '≤ | 2 | %') },
    { says: 'a span that should be long', tables: row('疫苗接种间隔', '≥ | 28 | 天') },
    { says: 'a month not to be passed', tables: row('工程开工时间', '≤ | 3 | 月底前') },
    { says: 'those who did not', tables: row('三年未复吸率', '≥ | 85 | %') },
    { says: 'a name that does not tell', tables: row('信访件处理', '≥ | 90 | 件') },
    { says: 'fines that are collected as they should be', tables: row('罚款收缴率', '≥ | 95 | %') },
  ],
  invalid: [
    {
      says: 'accidents among social costs',
      tables: [project({ rows: ['成本指标 | 社会成本指标 | 施工扰民投诉次数 | ≥ | 3 | 次'] })],
      findings: [{ message: 'less', cells: ['E8'], fix: { E8: '≤' } }],
    },
    {
      says: 'at least so many faults',
      tables: row('设备故障率', '≥ | 2 | %'),
      findings: [{ message: 'less', cells: ['E8'], fix: { E8: '≤' } }],
    },
    {
      says: 'faults of what else is better more',
      tables: row('储备设施故障率', '≥ | 2 | %'),
      findings: [{ message: 'less', cells: ['E8'], fix: { E8: '≤' } }],
    },
    {
      says: 'at most so many passes',
      tables: row('考核合格率', '< | 95 | %'),
      findings: [{ message: 'more', cells: ['E8'], fix: { E8: '>' } }],
    },
    {
      says: 'a repair of at least so many hours',
      tables: row('管网抢修时间', '≥ | 12 | 小时'),
      findings: [{ message: 'less', cells: ['E8'], fix: { E8: '≤' } }],
    },
    {
      says: 'at most so great a fall of complaints',
      tables: row('有效投诉件数下降率', '≤ | 10 | %'),
      findings: [{ message: 'more', cells: ['E8'], fix: { E8: '≥' } }],
    },
    {
      says: 'not before a month',
      tables: row('设备安装完成时间', '≥ | 9 | 月'),
      findings: [{ message: 'late', cells: ['E8'], fix: { E8: '≤' } }],
    },
    {
      says: 'in one cell',
      tables: [strategic({ rows: [{ name: '医疗事故起数', annualValue: '≥2起' }] })],
      findings: [{ message: 'less', cells: ['E8'], fix: { E8: '≤2起' } }],
    },
    {
      says: 'the more fines the better',
      tables: row('超限运输罚款金额', '≥ | 60 | 万元'),
      findings: [{ message: 'unwelcome', cells: ['F8'] }],
    },
  ],
} satisfies RuleCases;
