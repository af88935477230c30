import { project } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const row = (rest: string, absent: string[] = []) => [
  project({ absent, rows: [`产出指标 | 质量指标 | 验收合格率 | ${rest}`] }),
];

export default {
  valid: [
    { says: 'three cells', tables: row('≥ | 95 | %') },
    { says: 'separators', tables: row('≥ | 1,200 | 人') },
    { says: 'one column for all', tables: row(' | ≥95% |', ['operator', 'unit']) },
    { says: 'a grade in words', tables: row(' | | 2级以上') },
  ],
  invalid: [
    {
      says: 'an operator of two signs',
      tables: [project({ rows: ['产出指标 | 数量指标 | 宣讲场次 | ＞＝ | 12场 |'] })],
      findings: [
        {
          message: 'together',
          cells: ['F8'],
          values: { operator: '≥' },
          fix: { E8: '≥', F8: '12', G8: '场' },
        },
      ],
    },
    {
      says: 'all in one',
      tables: row(' | ≥95% |'),
      findings: [{ message: 'together', cells: ['F8'], fix: { E8: '≥', F8: '95', G8: '%' } }],
    },
    {
      says: 'number and unit',
      tables: row('≥ | 480万元 |'),
      findings: [{ message: 'together', cells: ['F8'], fix: { F8: '480', G8: '万元' } }],
    },
    {
      says: 'operator and number in the operator’s column',
      tables: row('≥95 | | %'),
      findings: [
        { message: 'together', cells: ['E8'], values: { column: '符号' }, fix: { E8: '≥', F8: '95' } },
      ],
    },
    {
      says: 'all in the unit’s column, dashes before it',
      tables: row('— | — | ≥95%'),
      findings: [
        {
          message: 'together',
          cells: ['G8'],
          values: { column: '单位（文字描述）' },
          fix: { E8: '≥', F8: '95', G8: '%' },
        },
      ],
    },
    {
      says: 'another operator beside it',
      tables: row('= | ≥95% | %'),
      findings: [{ message: 'together', cells: ['F8'], values: { operator: '≥', number: '95', unit: '%' } }],
    },
    {
      says: 'all in the unit’s column',
      tables: row(' | | ≥96%'),
      findings: [{ message: 'together', cells: ['G8'], fix: { E8: '≥', F8: '96', G8: '%' } }],
    },
    {
      says: 'number and unit, and no operator',
      tables: row(' | | 96%'),
      findings: [{ message: 'noSign', cells: ['G8'], fix: { F8: '96', G8: '%' } }],
    },
  ],
} satisfies RuleCases;
