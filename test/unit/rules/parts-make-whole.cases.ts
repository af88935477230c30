import { annual, strategic } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const parts = ['刑事', '民事'].map((sort, index) => ({
  name: `依法审理管辖的${sort}案件`,
  annualValue: `${index + 1}00件`,
  priorYearValue: `${index + 1}0件`,
}));
const tables = (own: object) => [
  strategic({ rows: parts }),
  annual({ rows: [{ name: '依法审理管辖的刑事、民事案件', prior3YearMean: '300件', ...own }] }),
];

export default {
  valid: [
    { says: 'the sum', tables: tables({ annualValue: '300件', priorYearValue: '30件' }) },
    {
      says: 'three named, two known',
      tables: [
        strategic({ rows: parts }),
        annual({ rows: [{ name: '依法审理管辖的刑事、民事、行政案件', annualValue: '900件' }] }),
      ],
    },
  ],
  invalid: [
    {
      says: 'another target',
      tables: tables({ annualValue: '310件', priorYearValue: '30件' }),
      findings: [{ message: 'differ', cells: ['G6', 'E6'], values: { sum: '300件', count: '2' } }],
    },
    {
      says: 'another last year',
      tables: tables({ annualValue: '300件', priorYearValue: '40件' }),
      findings: [{ message: 'differ', cells: ['L6', 'E6'], values: { sum: '30件', field: '上年值' } }],
    },
  ],
} satisfies RuleCases;
