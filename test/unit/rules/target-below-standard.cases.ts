import { annual } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const row = (given: object) => [annual({ rows: [given] })];

export default {
  valid: [
    { says: 'the standard', tables: row({ annualValue: '≥95%', standardValue: '95%' }) },
    {
      says: 'fewer accidents',
      tables: row({ name: '安全事故', annualValue: '≤1起', standardValue: '≤2起' }),
    },
  ],
  invalid: [
    {
      says: 'less than the standard',
      tables: row({ annualValue: '≥90%', standardValue: '95%' }),
      findings: [{ message: 'behindPoints', cells: ['G6', 'I6'], values: { percent: '5' } }],
    },
    {
      says: 'more accidents',
      tables: row({ name: '安全事故', annualValue: '≤3起', standardValue: '≤2起' }),
      findings: [{ message: 'behind', cells: ['G6', 'I6'] }],
    },
    {
      says: 'more than was allowed from above, whatever the plan is',
      tables: row({
        name: '能源消耗总量',
        annualValue: '≤42万吨',
        standardValue: '≤40万吨',
        standardSource: '市下达的能耗控制指标',
        note: '规划值为2030年控制数',
      }),
      findings: [{ message: 'behind', severity: 'error', cells: ['G6', 'I6'] }],
    },
  ],
} satisfies RuleCases;
