import { annual, project } from '../../support/tables';
import type { RuleCases } from './ruleTester';

export default {
  valid: [
    { says: 'a plan that still runs', tables: [project({ year: 2025, annualGoal: '落实“十四五”规划。' })] },
    { says: 'what remains of a campaign', tables: [project({ annualGoal: '巩固拓展脱贫攻坚成果。' })] },
  ],
  invalid: [
    {
      says: 'a plan that is over',
      tables: [project({ year: 2026, annualGoal: '落实“十四五”规划。' })],
      findings: [{ message: 'over', cells: ['C5'], values: { lastYear: '2025', year: '2026' } }],
    },
    {
      says: 'a campaign that is over',
      tables: [annual({ year: 2024, rows: [{ dutyGoal: '助力脱贫攻坚' }] })],
      findings: [{ message: 'over', cells: ['C6'] }],
    },
  ],
} satisfies RuleCases;
