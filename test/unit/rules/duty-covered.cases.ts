import { annual } from '../../support/tables';
import type { RuleCases } from './ruleTester';

export default {
  valid: [
    { says: 'all three', tables: [annual({ rows: [{ annualValue: '12所' }] })] },
    { says: 'no project, and said so', tables: [annual({ rows: [{ budgetProject: '无' }] })] },
    {
      says: 'given in one of the rows',
      tables: [annual({ rows: [{ activity: '' }, { name: '维修面积', activity: '校舍维修' }] })],
    },
    { says: 'no such column', tables: [annual({ rows: [{ office: '' }], absent: ['office'] })] },
  ],
  invalid: [
    {
      says: 'a blank activity, told once for the duty',
      tables: [
        annual({ rows: [{ activity: '' }, { name: '维修面积', activity: '' }, { dutySequence: '2' }] }),
      ],
      findings: [{ message: 'blank', cells: ['O6'], values: { duty: '1', fields: '工作活动' } }],
    },
    {
      says: 'a column that nobody uses',
      tables: [annual({ rows: [{ activity: '' }, { dutySequence: '2', activity: '' }] })],
      findings: [{ message: 'column', severity: 'info', cells: ['O6'] }],
    },
    {
      says: 'project and office of another duty',
      tables: [annual({ rows: [{}, { dutySequence: '2', budgetProject: '', office: ' ' }] })],
      findings: [{ message: 'blank', cells: ['P7', 'Q7'], values: { fields: '预算项目、对应科室' } }],
    },
    {
      says: 'everybody’s office',
      tables: [annual({ rows: [{ activity: '档案整理', budgetProject: '档案经费', office: '各相关科室' }] })],
      findings: [{ message: 'vagueOffice', severity: 'info', cells: ['Q6'] }],
    },
  ],
} satisfies RuleCases;
