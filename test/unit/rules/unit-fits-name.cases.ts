import { project, strategic } from '../../support/tables';
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
    { says: 'a share of cost', tables: row('运转费用', '95', '%') },
  ],
  invalid: [
    {
      says: 'people in hectares',
      tables: row('受训人数', '300', '亩'),
      findings: [{ message: 'unfit', cells: ['G8'], values: { unit: '亩' } }],
    },
    {
      says: 'cases in money',
      tables: [strategic({ rows: [{ name: '办理援助案件', annualValue: '30万元' }] })],
      findings: [{ message: 'unfit', severity: 'error', cells: ['E8'] }],
    },
    {
      says: 'a rate in pieces',
      tables: row('覆盖率', '95', '件'),
      findings: [{ message: 'unfit', cells: ['G8'], values: { example: '%' } }],
    },
  ],
} satisfies RuleCases;
