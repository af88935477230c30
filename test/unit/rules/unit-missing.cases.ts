import { annual, project, strategic } from '../../support/tables';
import type { RuleCases } from './ruleTester';

export default {
  valid: [
    { says: 'a unit', tables: [project({ rows: ['产出指标 | 数量指标 | 维修学校 | ≥ | 12 | 所'] })] },
    {
      says: 'what has no unit',
      tables: [project({ rows: ['效益指标 | 社会效益指标 | 营商环境指数 | ≥ | 80 |'] })],
    },
    {
      says: 'a unit throughout, and a plain zero',
      tables: [annual({ rows: [{ annualValue: '3件', priorYearValue: '0' }] })],
    },
    { says: 'words', tables: [strategic({ rows: [{ annualValue: '良好' }] })] },
  ],
  invalid: [
    {
      says: 'a rate, which has one unit only',
      tables: [project({ rows: ['产出指标 | 质量指标 | 管网水质合格率 | ≥ | 98 |'] })],
      findings: [{ message: 'percent', cells: ['G8', 'F8'], fix: { G8: '%' } }],
    },
    {
      says: 'a rate that may be typed as a fraction',
      tables: [project({ rows: ['产出指标 | 质量指标 | 管网水质合格率 | ≥ | 0.98 |'] })],
      findings: [{ message: 'percent', cells: ['G8', 'F8'] }],
    },
    {
      says: 'rates without unit in all five values',
      tables: [strategic({ rows: [{ name: '病死畜禽处理率', annualValue: '92' }] })],
      findings: [
        {
          message: 'percent',
          cells: ['E8', 'F8', 'G8', 'I8', 'J8'],
          fix: { E8: '92%', F8: '92%', G8: '92%', I8: '92%', J8: '92%' },
        },
      ],
    },
    {
      says: 'people',
      tables: [project({ rows: ['产出指标 | 数量指标 | 轮训村医人数 | ≥ | 98 |'] })],
      findings: [{ message: 'missing', cells: ['G8', 'F8'], values: { example: '人' } }],
    },
    {
      says: 'a number alone',
      tables: [project({ rows: ['产出指标 | 数量指标 | 维修学校 | ≥ | 12 |'] })],
      findings: [{ message: 'missing', cells: ['G8', 'F8'] }],
    },
    {
      says: 'five bare numbers',
      tables: [strategic({ rows: [{ annualValue: '12' }] })],
      findings: [{ message: 'missing', cells: ['E8', 'F8', 'G8', 'I8', 'J8'], values: { value: '12' } }],
    },
    {
      says: 'history without the unit of the target',
      tables: [
        strategic({ rows: [{ annualValue: '≥75亿元', prior3YearMean: '70', priorYearValue: '71.5' }] }),
      ],
      findings: [
        {
          message: 'othersHaveIt',
          cells: ['I8', 'J8'],
          values: { unit: '亿元' },
          fix: { I8: '70亿元', J8: '71.5亿元' },
        },
      ],
    },
    {
      says: 'a number among percentages, which may be a count',
      tables: [strategic({ rows: [{ name: '达标学校', annualValue: '95%', priorYearValue: '12' }] })],
      findings: [{ message: 'othersHaveIt', cells: ['J8'] }],
    },
  ],
} satisfies RuleCases;
