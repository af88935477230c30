import { annual, strategic } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const row = (given: object) => [strategic({ rows: [{ name: '出警到场平均时间', ...given }] })];

export default {
  valid: [
    {
      says: 'caps',
      tables: row({ annualValue: '≤9分钟', plannedValue: '≤7分钟', standardValue: '<10分钟' }),
    },
    {
      says: 'bare numbers',
      tables: row({ annualValue: '≤9分钟', plannedValue: '7分钟', standardValue: '=10分钟' }),
    },
    {
      says: 'a target without operator',
      tables: row({ annualValue: '9分钟', plannedValue: '≤7分钟', standardValue: '' }),
    },
  ],
  invalid: [
    {
      says: 'a floor beside two caps',
      tables: row({ annualValue: '≥9分钟', plannedValue: '≤7分钟', standardValue: '≤10分钟' }),
      findings: [{ message: 'opposed', severity: 'error', cells: ['E8', 'F8', 'G8'] }],
    },
    {
      says: 'a cap beside one floor',
      tables: [
        annual({
          rows: [{ name: '值守时段', annualValue: '≤16小时', plannedValue: '', standardValue: '≥12小时' }],
        }),
      ],
      findings: [{ message: 'opposed', cells: ['G6', 'I6'], values: { field: '标准值', other: '≥12小时' } }],
    },
  ],
} satisfies RuleCases;
