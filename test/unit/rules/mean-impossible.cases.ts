import { strategic } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const row = (name: string, prior3YearMean: string, priorYearValue: string) => [
  strategic({ rows: [{ name, annualValue: '20亿元', prior3YearMean, priorYearValue }] }),
];

export default {
  valid: [
    { says: 'growth', tables: row('进出口总额', '14亿元', '16亿元') },
    { says: 'rounding', tables: row('新增单位', '3.33家', '10家') },
    { says: 'rates', tables: row('投资增长率', '-0.4%', '29%') },
    { says: 'nothing', tables: row('进出口总额', '无', '16亿元') },
  ],
  invalid: [
    {
      says: 'the other two years negative',
      tables: row('进出口总额', '5.4亿元', '16.4亿元'),
      findings: [{ message: 'impossible', cells: ['I8', 'J8'] }],
    },
    {
      says: 'the same in other units',
      tables: row('进出口总额', '5000万元', '1.6亿元'),
      findings: [{ message: 'impossible', cells: ['I8', 'J8'] }],
    },
  ],
} satisfies RuleCases;
