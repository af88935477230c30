import { project } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const withCost = (cost: string, rest = {}) => [
  project({ amount: '480', rows: [`产出指标 | 成本指标 | ${cost}`], ...rest }),
];

export default {
  valid: [
    { says: 'a cap equal to the budget', tables: withCost('校舍维修费用 | ≤ | 480 | 万元') },
    { says: 'the same amount in another unit', tables: withCost('校舍维修费用 | ≤ | 4800000 | 元') },
    { says: 'a price per square metre', tables: withCost('维修单价 | ≤ | 600 | 万元/所') },
    { says: 'a rate', tables: withCost('成本节约率 | ≥ | 500 | %') },
    {
      says: 'a large number outside of cost',
      tables: [project({ rows: ['产出指标 | 数量指标 | 维修面积 | ≥ | 9700 | 平方米'] })],
    },
    { says: 'no budget to compare with', tables: withCost('校舍维修费用 | ≤ | 900 | 万元', { amount: '' }) },
  ],
  invalid: [
    {
      says: 'a cap above the budget',
      tables: withCost('校舍维修费用 | ≤ | 612.5 | 万元'),
      findings: [
        {
          message: 'above',
          cells: ['F8', 'D4'],
          values: { cap: '612.5', budget: '480', excess: '132.5' },
          fix: { F8: '480' },
        },
      ],
    },
    {
      says: 'a cap above the budget, in yuan, under the newer profile',
      tables: [project({ amount: '480', rows: ['成本指标 | 经济成本指标 | 维修费用 | <= | 4800001 | 元'] })],
      findings: [
        {
          message: 'above',
          cells: ['F8', 'D4'],
          values: { cap: '480.0001', excess: '0.0001' },
          fix: { F8: '4800000' },
        },
      ],
    },
    {
      says: 'amount and unit in one cell, which are split first',
      tables: withCost('校舍维修费用 |  | ≤500万元 |'),
      findings: [{ message: 'above', cells: ['F8', 'D4'] }],
    },
  ],
} satisfies RuleCases;
