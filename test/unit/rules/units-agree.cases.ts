import { annual, strategic } from '../../support/tables';
import type { RuleCases } from './ruleTester';

export default {
  valid: [
    { says: 'one unit', tables: [strategic({ rows: [{ annualValue: '3470 件' }] })] },
    {
      says: 'units that convert',
      tables: [strategic({ rows: [{ annualValue: '1.2亿元', priorYearValue: '11000万元' }] })],
    },
    {
      says: 'a frequency and its count',
      tables: [annual({ rows: [{ annualValue: '2次/半年(4次)', priorYearValue: '4次' }] })],
    },
    {
      says: 'nothing to compare',
      tables: [annual({ rows: [{ annualValue: '30件', prior3YearMean: '无', priorYearValue: '——' }] })],
    },
  ],
  invalid: [
    {
      says: 'cases and times',
      tables: [annual({ rows: [{ annualValue: '3470 件', prior3YearMean: '3000 次' }] })],
      findings: [{ message: 'differ', cells: ['K6', 'G6'], values: { unit: '次', usual: '件' } }],
    },
    {
      says: 'prices by the month and by the year',
      tables: [
        annual({
          rows: [{ annualValue: '90元/户/年', prior3YearMean: '90元/户/年', priorYearValue: '90元/户/月' }],
        }),
      ],
      findings: [{ message: 'differ', cells: ['L6', 'G6'], values: { field: '上年值' } }],
    },
    {
      says: 'a target unlike all others',
      tables: [
        strategic({
          rows: [
            {
              annualValue: '30万元',
              plannedValue: '30人',
              standardValue: '30人',
              prior3YearMean: '25人',
              priorYearValue: '28人',
            },
          ],
        }),
      ],
      findings: [{ message: 'differ', cells: ['E8', 'F8'], values: { field: '年度指标值', usual: '人' } }],
    },
  ],
} satisfies RuleCases;
