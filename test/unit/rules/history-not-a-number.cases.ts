import { annual, strategic } from '../../support/tables';
import type { RuleCases } from './ruleTester';

export default {
  valid: [
    { says: 'figures', tables: [strategic({ rows: [{ annualValue: '12所' }] })] },
    {
      says: 'none',
      tables: [strategic({ rows: [{ annualValue: '12所', priorYearValue: '无', prior3YearMean: '——' }] })],
    },
    { says: 'words for words', tables: [strategic({ rows: [{ annualValue: '优' }] })] },
  ],
  invalid: [
    {
      says: 'words for a figure',
      tables: [strategic({ rows: [{ annualValue: '12所', priorYearValue: '良好' }] })],
      findings: [{ message: 'words', cells: ['J8'] }],
    },
    {
      says: 'words in both',
      tables: [annual({ rows: [{ annualValue: '95%', priorYearValue: '提升', prior3YearMean: '提升' }] })],
      findings: [{ message: 'words', cells: ['K6', 'L6'] }],
    },
  ],
} satisfies RuleCases;
