import { annual } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const row = (given: object) => [annual({ rows: [given] })];

export default {
  valid: [
    {
      says: 'usual growth',
      tables: row({ annualValue: '80个', prior3YearMean: '55个', priorYearValue: '68个' }),
    },
    {
      says: 'growth rates',
      tables: row({ name: '投资增长率', annualValue: '60%', prior3YearMean: '-0.4%', priorYearValue: '2%' }),
    },
    {
      says: 'near one of the two',
      tables: row({ annualValue: '80个', prior3YearMean: '20个', priorYearValue: '75个' }),
    },
    {
      says: 'a reason',
      tables: row({
        annualValue: '80个',
        prior3YearMean: '20个',
        priorYearValue: '22个',
        note: '根据新政策扩大范围',
      }),
    },
  ],
  invalid: [
    {
      says: 'eight times as many',
      tables: row({ annualValue: '80个', prior3YearMean: '10个', priorYearValue: '10个' }),
      findings: [{ message: 'jump', severity: 'warning', cells: ['G6', 'L6'], values: { percent: '700' } }],
    },
    {
      says: 'three times as many',
      tables: row({ annualValue: '30个', prior3YearMean: '10个', priorYearValue: '10个' }),
      findings: [{ message: 'jump', cells: ['G6', 'L6'], values: { percent: '200' } }],
    },
    {
      says: 'sixty points more',
      tables: row({ name: '覆盖率', annualValue: '90%', prior3YearMean: '28%', priorYearValue: '30%' }),
      findings: [{ message: 'jump', cells: ['G6', 'L6'], values: { percent: '60' } }],
    },
  ],
} satisfies RuleCases;
