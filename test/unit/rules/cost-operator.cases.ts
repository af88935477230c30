import { annual, project } from '../../support/tables';
import type { RuleCases } from './ruleTester';

export default {
  valid: [
    {
      says: 'a capped cost',
      tables: [project({ rows: ['产出指标 | 成本指标 | 维修费用 | ≤ | 480 | 万元'] })],
    },
    { says: 'a saving', tables: [project({ rows: ['产出指标 | 成本指标 | 节约资金 | ≥ | 20 | 万元'] })] },
    {
      says: 'a floor elsewhere',
      tables: [annual({ rows: [{ category: '经济效益', name: '带动投资额', annualValue: '≥200万元' }] })],
    },
    {
      says: 'a standard and a subsidy that are laid down',
      tables: [
        project({
          rows: [
            '产出指标 | 成本指标 | 走访慰问标准 | = | 300 | 元',
            '产出指标 | 成本指标 | 护林补助 | = | 12 | 万元',
          ],
        }),
      ],
    },
  ],
  invalid: [
    {
      says: 'a cost that must be spent to the end',
      tables: [project({ rows: ['产出指标 | 成本指标 | 讲解员聘用经费 | = | 26 | 万元'] })],
      findings: [{ message: 'exact', severity: 'warning', cells: ['E8'], fix: { E8: '≤' } }],
    },
    {
      says: 'a floor of cost',
      tables: [project({ rows: ['产出指标 | 成本指标 | 维修费用 | ≥ | 480 | 万元'] })],
      findings: [{ message: 'atLeast', cells: ['E8'], fix: { E8: '≤' } }],
    },
    {
      says: 'a floor of cost in an annual table',
      tables: [annual({ rows: [{ category: '成本指标', name: '运转费用', annualValue: '>8万元' }] })],
      findings: [{ message: 'atLeast', cells: ['G6'], fix: { G6: '<8万元' } }],
    },
    {
      says: 'a floor of a price in words',
      tables: [
        annual({ rows: [{ category: '成本指标', name: '培训单价', annualValue: '不低于 450 元/人' }] }),
      ],
      findings: [
        {
          message: 'atLeast',
          cells: ['G6'],
          values: { name: '培训单价', value: '不低于 450 元/人' },
          fix: { G6: '≤450元/人' },
        },
      ],
    },
  ],
} satisfies RuleCases;
