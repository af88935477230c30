import { annual, strategic } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const both = (own: object, other: object) => [
  strategic({ rows: [{ name: '维修学校数量', annualValue: '12所', ...other }] }),
  annual({ rows: [{ name: '维修学校数量', annualValue: '12所', ...own }] }),
];

export default {
  valid: [
    {
      says: 'a slip of scale in the other table, told there',
      tables: both(
        { prior3YearMean: '1.2万所', priorYearValue: '1.3万所' },
        { prior3YearMean: '1.2万所', priorYearValue: '13000万所' },
      ),
    },
    { says: 'the same', tables: both({}, {}) },
    { says: 'none in one of them', tables: both({ priorYearValue: '无' }, { priorYearValue: '11所' }) },
  ],
  invalid: [
    {
      says: 'another last year',
      tables: both({ priorYearValue: '11所' }, { priorYearValue: '10所' }),
      findings: [{ message: 'differ', cells: ['L6', 'E6'], values: { field: '上年值' } }],
    },
    {
      says: 'another standard',
      tables: both({ standardValue: '58%' }, { standardValue: '85%' }),
      findings: [
        { message: 'differ', severity: 'warning', cells: ['I6', 'E6'], values: { field: '标准值' } },
      ],
    },
    {
      says: 'another mean, counted otherwise',
      tables: both({ prior3YearMean: '9次' }, { prior3YearMean: '10所' }),
      findings: [{ message: 'differ', cells: ['K6', 'E6'], values: { annual: '9次', strategic: '10所' } }],
    },
  ],
} satisfies RuleCases;
