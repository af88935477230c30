import { annual } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const row = (given: object) => [annual({ rows: [given] })];

export default {
  valid: [
    { says: 'the plan', tables: row({ annualValue: '≥30%', plannedValue: '30%' }) },
    { says: 'more than planned', tables: row({ annualValue: '≥35%', plannedValue: '30%' }) },
    { says: 'a reason', tables: row({ annualValue: '≥20%', plannedValue: '30%', note: '受政策调整影响' }) },
  ],
  invalid: [
    {
      says: 'less than planned',
      tables: row({ annualValue: '≥20%', plannedValue: '30%' }),
      findings: [{ message: 'differs', cells: ['G6', 'H6'] }],
    },
    {
      says: 'other than planned, and nobody can tell which is better',
      tables: row({ name: '处理群众来信', annualValue: '30件', plannedValue: '35件' }),
      findings: [{ message: 'differs', severity: 'info', cells: ['G6', 'H6'] }],
    },
  ],
} satisfies RuleCases;
