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
    { says: 'small rates', tables: row('电梯困人率', '0.4%', '0.6%') },
    { says: 'a rate that grew', tables: row('新能源车占比', '0.9%', '38%') },
    { says: 'nothing', tables: row('进出口总额', '无', '16亿元') },
  ],
  invalid: [
    {
      says: 'the other two years negative',
      tables: row('进出口总额', '5.4亿元', '16.4亿元'),
      findings: [{ message: 'impossible', cells: ['I8', 'J8'] }],
    },
    {
      says: 'a fraction with a percent sign',
      tables: row('公交站亭完好率', '91.2%', '0.93%'),
      findings: [{ message: 'scale', cells: ['I8', 'J8'] }],
    },
    {
      says: 'a measure with another in brackets',
      tables: row('古籍修复量', '1.1万册（件）', '11000万册（件）'),
      findings: [{ message: 'impossible', cells: ['I8', 'J8'] }],
    },
    {
      says: 'the same in other units',
      tables: row('进出口总额', '5000万元', '1.6亿元'),
      findings: [{ message: 'impossible', cells: ['I8', 'J8'] }],
    },
  ],
} satisfies RuleCases;
