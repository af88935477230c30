import { project } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const row = (level2: string, name: string, unit = '万元') => [
  project({ rows: [`产出指标 | ${level2} | ${name} | ≤ | 30 | ${unit}`] }),
];

export default {
  valid: [
    { says: 'a fee that is saved', tables: row('数量指标', '减免残疾人培训费') },
    { says: 'where it belongs', tables: row('成本指标', '维修费用') },
    { says: 'money of another sort', tables: row('数量指标', '发放补贴') },
    { says: 'a rate of it', tables: row('质量指标', '控制运行成本', '%') },
  ],
  invalid: [
    {
      says: 'a fee by its last word',
      tables: row('质量指标', '档案库房租赁费'),
      findings: [{ message: 'outside', cells: ['D8'], move: { to: '经济成本指标', rows: [8] } }],
    },
    {
      says: 'a rate of cost among times',
      tables: row('时效指标', '展陈费用控制率', '%'),
      findings: [{ message: 'rateOutside', cells: ['D8'], move: { to: '经济成本指标', rows: [8] } }],
    },
    {
      says: 'among quantities',
      tables: row('数量指标', '维修费用'),
      findings: [
        {
          message: 'outside',
          cells: ['D8'],
          move: { to: '经济成本指标', rows: [8] },
          values: { expected: '经济成本指标' },
        },
      ],
    },
    {
      says: 'among times',
      tables: row('时效指标', '运转经费'),
      findings: [{ message: 'outside', cells: ['D8'], move: { to: '经济成本指标', rows: [8] } }],
    },
  ],
} satisfies RuleCases;
