import { annual, project } from '../../support/tables';
import type { RuleCases } from './ruleTester';

export default {
  valid: [
    {
      says: 'a year that is only settled or cited',
      tables: [project({ annualGoal: '依据2024年度审计结果，拨付2023年工程质保金。' })],
    },
    {
      says: 'a project of two years',
      tables: [project({ annualGoal: '2024年实施主体工程，2025年装修并交付。' })],
    },
    {
      says: 'this year’s date',
      tables: [project({ rows: ['产出指标 | 时效指标 | 完工时间 | | | 2025年9月底前'] })],
    },
    { says: 'a plan that still runs', tables: [project({ year: 2025, annualGoal: '落实“十四五”规划。' })] },
    { says: 'what remains of a campaign', tables: [project({ annualGoal: '巩固拓展脱贫攻坚成果。' })] },
  ],
  invalid: [
    {
      says: 'a span of years that is over',
      tables: [project({ annualGoal: '落实义务教育薄弱环节改善提升2021-2023年行动方案。' })],
      findings: [{ message: 'over', cells: ['C5'], values: { lastYear: '2023' } }],
    },
    {
      says: 'the meeting of another year',
      tables: [annual({ rows: [{ dutyGoal: '贯彻2022年全县卫生健康工作会议精神' }] })],
      findings: [{ message: 'pastYear', cells: ['C6'], values: { lastYear: '2022' } }],
    },
    {
      says: 'a deadline gone by, in goal and value',
      tables: [
        project({
          annualGoal: '厂房改造工程2023年底前完工。',
          rows: ['产出指标 | 时效指标 | 完工时间 | | | 2023年12月底前'],
        }),
      ],
      findings: [
        { message: 'pastYear', cells: ['C5'] },
        { message: 'pastDate', cells: ['G8'] },
      ],
    },
    {
      says: 'a date in figures',
      tables: [project({ rows: ['产出指标 | 时效指标 | 完工时间 | | | 2024-11-30'] })],
      findings: [{ message: 'pastDate', cells: ['G8'], values: { value: '2024-11-30', year: '2025' } }],
    },
    {
      says: 'a plan that is over',
      tables: [project({ year: 2026, annualGoal: '落实“十四五”规划。' })],
      findings: [{ message: 'over', cells: ['C5'], values: { lastYear: '2025', year: '2026' } }],
    },
    {
      says: 'a campaign that is over',
      tables: [annual({ year: 2024, rows: [{ dutyGoal: '助力脱贫攻坚' }] })],
      findings: [{ message: 'over', severity: 'info', cells: ['C6'] }],
    },
    {
      says: 'a year gone by as a number',
      tables: [project({ year: 2026, rows: ['产出指标 | 时效指标 | 泵房改造完成年份 | ≤ | 2025 | 年'] })],
      findings: [{ message: 'pastDate', cells: ['F8'], values: { year: '2026' } }],
    },
  ],
} satisfies RuleCases;
