import { annual } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const rows = (count: number, same: number) =>
  Array.from({ length: count }, (_, index) => ({
    name: `指标${index}`,
    annualValue: `${index + 10}件`,
    ...(index >= same && { priorYearValue: '9件' }),
  }));

export default {
  valid: [
    { says: 'half of the rows', tables: [annual({ rows: rows(10, 5) })] },
    { says: 'too few rows to judge', tables: [annual({ rows: rows(5, 5) })] },
    { says: 'a round figure every year', tables: [annual({ rows: [{ annualValue: '12.50%' }] })] },
  ],
  invalid: [
    {
      says: 'nearly every row',
      tables: [annual({ rows: rows(10, 8) })],
      findings: [{ message: 'table', cells: ['A1'], values: { total: '10', count: '8' } }],
    },
    {
      says: 'the same to the second decimal',
      tables: [annual({ rows: [{ annualValue: '93.88%' }] })],
      findings: [{ message: 'row', severity: 'warning', cells: ['G6', 'K6', 'L6'] }],
    },
  ],
} satisfies RuleCases;
