import { annual } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const row = (name: string, value: string, category = '质量指标') => [
  annual({ rows: [{ name, category, annualValue: value }] }),
];

export default {
  valid: [
    { says: 'a rate', tables: row('案件评查率', '≥90%') },
    { says: 'a count', tables: row('成立工作专班', '1个') },
    { says: 'growth', tables: row('税收增长', '5%') },
    { says: 'satisfaction', tables: row('群众评价', '95%', '满意度') },
    { says: 'a rate within a longer name', tables: row('入学率保持情况', '99%') },
  ],
  invalid: [
    {
      says: 'percent of a group',
      tables: row('成立工作专班', '100%'),
      findings: [{ message: 'noRate', cells: ['E6', 'G6'] }],
    },
    {
      says: 'nearly a rate',
      tables: row('验收合格情况', '100%'),
      findings: [{ message: 'almostRate', severity: 'info', cells: ['E6', 'G6'] }],
    },
  ],
} satisfies RuleCases;
