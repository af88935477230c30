import { project } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const withRows = (count: number) => [
  project({
    rows: Array.from({ length: count }, (_, i) => `产出指标 | 数量指标 | 第${i + 1}批书目 | ≥ | 12 | 册`),
  }),
];

export default {
  valid: [
    { says: 'a few', tables: withRows(12) },
    { says: 'forty', tables: withRows(40) },
  ],
  invalid: [
    {
      says: 'forty-one',
      tables: withRows(41),
      findings: [{ message: 'many', cells: ['A1'], values: { count: '41' } }],
    },
    {
      says: 'sixty',
      tables: withRows(60),
      findings: [{ message: 'many', cells: ['A1'], values: { most: '40' } }],
    },
  ],
} satisfies RuleCases;
