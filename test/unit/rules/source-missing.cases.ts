import { annual, strategic } from '../../support/tables';
import type { RuleCases } from './ruleTester';

export default {
  valid: [
    { says: 'sources', tables: [strategic({ rows: [{ annualValue: '12所' }] })] },
    {
      says: 'nothing to give a source for',
      tables: [
        strategic({
          rows: [
            {
              annualValue: '12所',
              standardValue: '',
              standardSource: '',
              prior3YearMean: '无',
              priorYearValue: '无',
              historySource: '无',
            },
          ],
        }),
      ],
    },
    {
      says: 'no such column',
      tables: [
        strategic({ absent: ['standardSource'], rows: [{ annualValue: '12所', standardSource: '' }] }),
      ],
    },
  ],
  invalid: [
    {
      says: 'a standard without source',
      tables: [strategic({ rows: [{ annualValue: '12所', standardSource: '' }] })],
      findings: [{ message: 'standard', cells: ['H8', 'G8'] }],
    },
    {
      says: 'history without source',
      tables: [annual({ rows: [{ annualValue: '12所', historySource: '——', priorYearValue: '' }] })],
      findings: [{ message: 'history', cells: ['M6', 'K6'] }],
    },
  ],
} satisfies RuleCases;
