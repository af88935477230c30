import { annual, project } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const row = (name: string, value: string) => [
  project({ rows: [`产出指标 | 成本指标 | ${name} | | | ${value}`] }),
];

export default {
  valid: [
    { says: 'a result', tables: row('预算内支出', '达标') },
    { says: 'nothing that happened', tables: row('超支情形', '无') },
  ],
  invalid: [
    { says: 'yes', tables: row('预算内支出', '是'), findings: [{ message: 'yesNo', cells: ['G8'] }] },
    {
      says: 'there is',
      tables: [annual({ rows: [{ name: '是否有积极影响', annualValue: '有' }] })],
      findings: [{ message: 'yesNo', cells: ['G6'] }],
    },
  ],
} satisfies RuleCases;
