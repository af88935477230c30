import { annual, strategic } from '../../support/tables';
import type { RuleCases } from './ruleTester';

export default {
  valid: [
    {
      says: 'figures',
      tables: [
        strategic({ rows: [{ annualValue: '≥95%', prior3YearMean: '94%', priorYearValue: '94.6%' }] }),
      ],
    },
    { says: 'words', tables: [strategic({ rows: [{ annualValue: '良好' }] })] },
  ],
  invalid: [
    {
      says: 'the target copied',
      tables: [strategic({ rows: [{ annualValue: '≥95%' }] })],
      findings: [{ message: 'operator', cells: ['I8', 'J8'], values: { operator: '≥' } }],
    },
    {
      says: 'one of the two',
      tables: [annual({ rows: [{ annualValue: '≤8万元', prior3YearMean: '7万元' }] })],
      findings: [{ message: 'operator', cells: ['L6'] }],
    },
  ],
} satisfies RuleCases;
