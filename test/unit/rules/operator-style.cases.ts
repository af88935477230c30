import { project } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const row = (operator: string) => [
  project({ rows: [`产出指标 | 数量指标 | 维修学校 | ${operator} | 12 | 所`] }),
];

export default {
  valid: [
    { says: 'the form’s signs', tables: row('≥') },
    { says: 'none', tables: row('') },
  ],
  invalid: [
    {
      says: 'two signs',
      tables: row('>='),
      findings: [{ message: 'spelling', cells: ['E8'], fix: { E8: '≥' } }],
    },
    {
      says: 'the same in two rows',
      tables: [
        project({
          rows: ['产出指标 | 数量指标 | 维修学校 | >= | 12 | 所', '^ | ^ | 维修面积 | >= | 900 | 平方米'],
        }),
      ],
      findings: [
        { message: 'spelling', cells: ['E8', 'E9'], values: { count: '2' }, fix: { E8: '≥', E9: '≥' } },
      ],
    },
    {
      says: 'two signs, each in its own way',
      tables: [
        project({
          rows: ['产出指标 | 数量指标 | 培训教师 | >= | 60 | 人', '^ | 成本指标 | 培训费用 | =< | 30 | 万元'],
        }),
      ],
      findings: [
        {
          message: 'spelling',
          cells: ['E8', 'E9'],
          values: { operator: '>=、=<', expected: '≥、≤' },
          fix: { E8: '≥', E9: '≤' },
        },
      ],
    },
    {
      says: 'words',
      tables: row('不超过'),
      findings: [{ message: 'spelling', cells: ['E8'], fix: { E8: '≤' } }],
    },
    {
      says: 'no operator at all',
      tables: row('约'),
      findings: [{ message: 'unknown', severity: 'warning', cells: ['E8'] }],
    },
  ],
} satisfies RuleCases;
