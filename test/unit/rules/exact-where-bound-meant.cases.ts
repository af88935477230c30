import { annual, project } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const row = (name: string, rest: string) => [project({ rows: [`产出指标 | 质量指标 | ${name} | ${rest}`] })];

export default {
  valid: [
    { says: 'a floor', tables: row('利用率', '≥ | 95 | %') },
    { says: 'all of it', tables: row('发放率', '= | 100 | %') },
    { says: 'a fixed count', tables: row('教师人数', '= | 33 | 人') },
    { says: 'no operator', tables: [annual({ rows: [{ name: '利用率', annualValue: '95%' }] })] },
  ],
  invalid: [
    {
      says: 'exactly so much',
      tables: row('利用率', '= | 95 | %'),
      findings: [{ message: 'exact', cells: ['E8'], fix: { E8: '≥' } }],
    },
    {
      says: 'exactly so much in one cell',
      tables: [annual({ rows: [{ name: '利用率', annualValue: '=95%' }] })],
      findings: [{ message: 'exact', cells: ['G6'], fix: { G6: '≥95%' } }],
    },
    {
      says: 'exactly so much of what is better less',
      tables: row('漏损率', '= | 8 | %'),
      findings: [{ message: 'exact', cells: ['E8'], fix: { E8: '≤' } }],
    },
    {
      says: 'exactly so much of what nobody can tell is better more',
      tables: row('公交出行占比', '= | 30 | %'),
      findings: [{ message: 'exact', cells: ['E8'] }],
    },
  ],
} satisfies RuleCases;
