import { project } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const withCost = (amount: string, ...costs: string[]) => [
  project({
    amount,
    rows: [
      '产出指标 | 时效指标 | 完成时间 | ≤ | 12 | 个月',
      ...costs.map((cost) => `产出指标 | 成本指标 | ${cost}`),
    ],
  }),
];

export default {
  valid: [
    { says: 'an amount', tables: withCost('480', '校舍维修费用 | ≤ | 480 | 万元') },
    { says: 'a price per piece', tables: withCost('480', '每平方米造价 | ≤ | 900 | 元/平方米') },
    {
      says: 'a rate beside an amount',
      tables: withCost('480', '成本节约率 | ≥ | 3 | %', '维修费用 | ≤ | 450 | 万元'),
    },
    { says: 'no cost row at all, which is another rule’s matter', tables: withCost('480') },
    { says: 'no budget', tables: withCost('', '费用控制率 | ≤ | 100 | %') },
  ],
  invalid: [
    {
      says: 'only a rate',
      tables: withCost('480', '费用控制率 | ≤ | 100 | %'),
      findings: [{ message: 'wordsOnly', cells: ['F9'], values: { budget: '480' } }],
    },
    {
      says: 'only words, on a large project of the older profile',
      tables: [
        project({
          amount: '1200',
          rows: [
            '产出指标 | 成本指标 | 控制在预算内 | | | 达标',
            '效益指标 | 可持续影响指标 | 长期使用 | | | 可持续',
          ],
        }),
      ],
      findings: [{ message: 'wordsOnly', cells: ['G8'], severity: 'error', values: { value: '达标' } }],
    },
    {
      says: 'only words, under the newer profile',
      tables: [project({ amount: '1200', rows: ['成本指标 | 经济成本指标 | 控制在预算内 | | | 达标'] })],
      findings: [{ message: 'wordsOnly', cells: ['G8'] }],
    },
  ],
} satisfies RuleCases;
