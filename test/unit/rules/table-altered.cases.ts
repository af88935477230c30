import { annual, project, strategic, summary } from '../../support/tables';
import type { RuleCases } from './ruleTester';

export default {
  valid: [
    { says: 'the form', tables: [project(), strategic(), annual(), summary()] },
    { says: 'a category of its own or none', tables: [annual({ absent: ['category'] })] },
  ],
  invalid: [
    {
      says: 'a project table without operators',
      tables: [project({ absent: ['operator'] })],
      findings: [{ message: 'lost', cells: ['A1'], values: { columns: '符号' } }],
    },
    {
      says: 'a summary without 资金性质',
      tables: [summary({ absent: ['fundType'], rows: ['1 | 甲 | 乙 | 5 |'], total: '5' })],
      findings: [{ message: 'lost', cells: ['A1'], values: { columns: '资金性质' } }],
    },
    {
      says: 'a strategic table without plan and notes',
      tables: [strategic({ absent: ['plannedValue', 'note'] })],
      findings: [{ message: 'lost', cells: ['A1'], values: { columns: '规划值、备注' } }],
    },
  ],
} satisfies RuleCases;
