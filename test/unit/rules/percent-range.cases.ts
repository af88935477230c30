import { project, strategic } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const row = (name: string, number: string, unit = '%') => [
  project({ rows: [`产出指标 | 质量指标 | ${name} | ≥ | ${number} | ${unit}`] }),
];

export default {
  valid: [
    { says: 'a share', tables: row('合格率', '100') },
    { says: 'growth below zero', tables: row('税收增长率', '-0.4') },
    { says: 'growth above one hundred', tables: row('税收增幅', '120') },
    { says: 'per mille', tables: row('抽检比例', '150', '‰') },
    { says: 'a ratio of two things', tables: row('存贷比', '105') },
    {
      says: 'a history that the notes explain',
      tables: [
        strategic({
          rows: [
            {
              name: '清欠率',
              annualValue: '99%',
              priorYearValue: '101%',
              note: '含历年陈欠，故可超过百分之百',
            },
          ],
        }),
      ],
    },
    { says: 'people', tables: row('受训人数', '150', '人') },
  ],
  invalid: [
    { says: 'more than all', tables: row('合格率', '105'), findings: [{ message: 'above', cells: ['F8'] }] },
    { says: 'less than none', tables: row('覆盖率', '-5'), findings: [{ message: 'below', cells: ['F8'] }] },
    {
      says: 'an over-fulfilled plan',
      tables: row('任务完成率', '110'),
      findings: [{ message: 'above', severity: 'info', cells: ['F8'] }],
    },
    {
      says: 'a share called so',
      tables: row('优质品占比', '120'),
      findings: [{ message: 'above', cells: ['F8'] }],
    },
    {
      says: 'impossible history',
      tables: [strategic({ rows: [{ name: '入学率', annualValue: '99%', priorYearValue: '101%' }] })],
      findings: [{ message: 'above', cells: ['J8'] }],
    },
  ],
} satisfies RuleCases;
