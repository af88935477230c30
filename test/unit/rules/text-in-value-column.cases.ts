import { project } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const row = (rest: string, absent: string[] = []) => [
  project({ absent, rows: [`产出指标 | 时效指标 | 完工 | ${rest}`] }),
];

export default {
  valid: [
    { says: 'words in their column', tables: row(' | | 及时') },
    { says: 'a number', tables: row('≤ | 12 | 个月') },
    { says: 'a Chinese numeral', tables: row('≤ | 三 | 个月') },
    { says: 'no other column for them', tables: row(' | 及时 |', ['unit']) },
  ],
  invalid: [
    {
      says: 'words instead of a number',
      tables: row(' | 及时 |'),
      findings: [{ message: 'move', cells: ['F8', 'G8'], fix: { F8: '', G8: '及时' } }],
    },
    {
      says: 'a date instead of a number',
      tables: row(' | 2026年10月底前 |'),
      findings: [{ message: 'move', cells: ['F8', 'G8'], fix: { F8: '', G8: '2026年10月底前' } }],
    },
    {
      says: 'words and a unit',
      tables: row(' | 及时 | 达标'),
      findings: [{ message: 'both', cells: ['F8', 'G8'] }],
    },
  ],
} satisfies RuleCases;
