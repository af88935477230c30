import { annual } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const row = (annualValue: string, rest = {}) => [annual({ rows: [{ annualValue, ...rest }] })];

export default {
  valid: [
    { says: 'the year’s count', tables: row('2次/半年(4次)') },
    { says: 'no count', tables: row('1次/月') },
    { says: 'weeks, of which some are holidays', tables: row('1次/周(50次)') },
  ],
  invalid: [
    {
      says: 'ten months',
      tables: row('1次/月(10次)', { prior3YearMean: '12次', priorYearValue: '12次' }),
      findings: [{ message: 'differs', cells: ['G6'], values: { count: '12', total: '10' } }],
    },
    {
      says: 'in history',
      tables: row('1次/季度(4次)', { priorYearValue: '1次/季度(3次)' }),
      findings: [{ message: 'differs', cells: ['L6'] }],
    },
  ],
} satisfies RuleCases;
