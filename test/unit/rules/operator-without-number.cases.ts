import { annual, project, strategic } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const row = (rest: string) => [project({ rows: [`产出指标 | 质量指标 | 验收 | ${rest}`] })];

export default {
  valid: [
    { says: 'operator and number', tables: row('≥ | 95 | %') },
    { says: 'words alone', tables: row(' | | 合格') },
    { says: 'full-width digits', tables: row('≥ | ９５％ |') },
    { says: 'dashes before words', tables: row('— | / | 合格') },
    { says: 'a whole value in its column', tables: row('≥95 | | %') },
    { says: 'all in one cell', tables: row('≥ | 95% |') },
    { says: 'a whole value', tables: [annual({ rows: [{ annualValue: '≥95%' }] })] },
  ],
  invalid: [
    {
      says: 'an operator alone',
      tables: row('≥ | |'),
      findings: [{ message: 'nothing', cells: ['F8', 'E8'] }],
    },
    {
      says: 'operator and unit',
      tables: row('≥ | | 人'),
      findings: [{ message: 'nothing', cells: ['F8', 'E8'] }],
    },
    {
      says: 'operator and words',
      tables: row('= | | 合格'),
      findings: [{ message: 'words', severity: 'warning', cells: ['E8'], fix: { E8: '' } }],
    },
    {
      says: 'operator and date',
      tables: row('≤ | | 2025年9月'),
      findings: [{ message: 'date', severity: 'warning', cells: ['E8'], fix: { E8: '' } }],
    },
    {
      says: 'an operator alone in one cell',
      tables: [strategic({ rows: [{ annualValue: '≥' }] })],
      findings: [{ message: 'nothing', cells: ['E8'] }],
    },
  ],
} satisfies RuleCases;
