import { annual, strategic } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const nothing = {
  annualValue: '12所',
  plannedValue: '',
  standardValue: '——',
  prior3YearMean: '无',
  priorYearValue: '无',
};

export default {
  valid: [
    { says: 'history', tables: [strategic({ rows: [{ annualValue: '12所' }] })] },
    { says: 'a reason', tables: [annual({ rows: [{ ...nothing, note: '首次开展，无历史数据' }] })] },
    {
      says: 'a standard, which is enough in the annual form',
      tables: [annual({ rows: [{ ...nothing, standardValue: '12所' }] })],
    },
  ],
  invalid: [
    {
      says: 'neither',
      tables: [annual({ rows: [nothing] })],
      findings: [{ message: 'nothing', cells: ['N6', 'K6', 'L6'] }],
    },
    {
      says: 'no history in the strategic form',
      tables: [strategic({ rows: [{ ...nothing, standardValue: '12所', note: '年度考核指标' }] })],
      findings: [{ message: 'noHistory', cells: ['L8', 'I8', 'J8'] }],
    },
  ],
} satisfies RuleCases;
