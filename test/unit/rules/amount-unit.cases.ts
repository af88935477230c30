import { project } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const withCost = (cost: string) => [
  project({ amount: '480', amountUnit: '万元', rows: [`产出指标 | 成本指标 | ${cost}`] }),
];

export default {
  valid: [
    { says: 'the budget’s unit', tables: withCost('维修费用 | ≤ | 480 | 万元') },
    { says: 'a price', tables: withCost('每平方米造价 | ≤ | 900 | 元/平方米') },
    { says: 'a price by its name', tables: withCost('每户改厕补助 | ≤ | 2400 | 元') },
    {
      says: 'money elsewhere',
      tables: [project({ rows: ['效益指标 | 经济效益指标 | 农户增收 | ≥ | 800 | 元'] })],
    },
  ],
  invalid: [
    {
      says: 'a few yuan for a whole',
      tables: [project({ amount: '90', rows: ['产出指标 | 成本指标 | 图书采购费用 | ≤ | 45 | 元'] })],
      findings: [{ message: 'tiny', cells: ['G8', 'F8'], values: { value: '45元', budget: '90' } }],
    },
    {
      says: 'the budget’s figure in yuan',
      tables: withCost('维修费用 | ≤ | 480 | 元'),
      findings: [
        {
          message: 'wrong',
          cells: ['G8', 'F8'],
          values: { name: '维修费用', value: '480元', budget: '480' },
          fix: { G8: '万元' },
        },
      ],
    },
    {
      says: 'yuan beside 万元',
      tables: withCost('维修费用 | ≤ | 3600000 | 元'),
      findings: [
        {
          message: 'mixed',
          severity: 'info',
          cells: ['G8', 'F8'],
          values: { unit: '元', usual: '万元' },
          fix: { F8: '360', G8: '万元' },
        },
      ],
    },
  ],
} satisfies RuleCases;
