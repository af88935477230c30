import { project } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const withRows = (count: number) => [
  project({
    rows: Array.from({ length: count }, (_, i) => `产出指标 | 数量指标 | 第${i + 1}批书目 | ≥ | 12 | 册`),
  }),
];

export default {
  valid: [
    { says: 'six', tables: withRows(6) },
    { says: 'a table still blank', tables: withRows(0) },
  ],
  invalid: [
    {
      says: 'one',
      tables: withRows(1),
      findings: [{ message: 'few', cells: ['A1'], values: { count: '1' } }],
    },
    {
      says: 'five',
      tables: withRows(5),
      findings: [{ message: 'few', cells: ['A1'], values: { least: '6' } }],
    },
  ],
} satisfies RuleCases;
