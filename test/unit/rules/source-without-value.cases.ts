import { annual, strategic } from '../../support/tables';
import type { RuleCases } from './ruleTester';

export default {
  valid: [
    { says: 'values', tables: [strategic({ rows: [{ annualValue: '12所' }] })] },
    {
      says: 'none, where none is the value',
      tables: [
        strategic({
          rows: [{ name: '校园安全', annualValue: '无责任事故', prior3YearMean: '无', priorYearValue: '无' }],
        }),
      ],
    },
    {
      says: 'neither',
      tables: [
        strategic({
          rows: [
            {
              annualValue: '12所',
              standardValue: '',
              standardSource: '',
              prior3YearMean: '',
              priorYearValue: '',
              historySource: '',
            },
          ],
        }),
      ],
    },
  ],
  invalid: [
    {
      says: 'a source of no standard',
      tables: [annual({ rows: [{ annualValue: '12所', standardValue: '' }] })],
      findings: [{ message: 'standard', cells: ['J6', 'I6'] }],
    },
    {
      says: 'a source of no history',
      tables: [annual({ rows: [{ annualValue: '12所', prior3YearMean: '无', priorYearValue: '无' }] })],
      findings: [{ message: 'history', cells: ['M6', 'K6'], values: { source: '内部统计' } }],
    },
  ],
} satisfies RuleCases;
