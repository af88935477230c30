import { project } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const row = (rest: string, absent: string[] = []) => [
  project({ absent, rows: [`产出指标 | 数量指标 | 维修学校 | ${rest}`] }),
];

export default {
  valid: [
    { says: 'an operator', tables: row('≥ | 12 | 所') },
    { says: 'an operator in the number’s cell', tables: row(' | ≥12 | 所') },
    { says: 'words', tables: row(' | | 合格') },
    { says: 'no such column', tables: row(' | 12 | 所', ['operator']) },
  ],
  invalid: [
    {
      says: 'a bare number',
      tables: row(' | 12 | 所'),
      findings: [{ message: 'missing', cells: ['E8', 'F8'], values: { value: '12所' } }],
    },
    {
      says: 'a dash where the operator belongs',
      tables: row('— | 15 | 所'),
      findings: [{ message: 'missing', cells: ['E8', 'F8'], values: { value: '15所' } }],
    },
    {
      says: 'number and unit in one cell',
      tables: row(' | 12所 |'),
      findings: [{ message: 'missing', cells: ['E8', 'F8'] }],
    },
  ],
} satisfies RuleCases;
