import { annual, project } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const both = (budgetProject: string) => [
  project({ projectName: '校舍维修项目', amount: '480' }),
  annual({ rows: [{ budgetProject }, { budgetProject }] }),
];

export default {
  valid: [
    { says: 'the same amount', tables: both('校舍维修项目480万元') },
    { says: 'no amount', tables: both('校舍维修项目') },
    { says: 'a project that has no table', tables: both('教师培训项目62万') },
  ],
  invalid: [
    {
      says: 'another amount, told once',
      tables: both('校舍维修项目500万'),
      findings: [{ message: 'differs', cells: ['P6'], values: { here: '500', there: '480' } }],
    },
    {
      says: 'one of two, in brackets',
      tables: both('教师培训（30万元）、校舍维修项目（0.05亿元）'),
      findings: [{ message: 'differs', cells: ['P6'], values: { here: '500' } }],
    },
  ],
} satisfies RuleCases;
