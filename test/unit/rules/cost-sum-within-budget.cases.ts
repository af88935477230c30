import { project } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const costs = (...rows: string[]) => [
  project({ amount: '100', rows: rows.map((row) => `产出指标 | 成本指标 | ${row} | 万元`) }),
];

export default {
  valid: [
    { says: 'parts that add up to the budget', tables: costs('设备购置费 | ≤ | 60', '培训费 | ≤ | 40') },
    {
      says: 'the whole and its parts',
      tables: costs('项目总成本 | ≤ | 100', '设备购置费 | ≤ | 60', '培训费 | ≤ | 40'),
    },
    {
      says: 'the project itself and its parts',
      tables: costs('校舍维修费用 | ≤ | 100', '设计费 | ≤ | 10', '监理费 | ≤ | 5'),
    },
    { says: 'prices per head among them', tables: costs('设备购置费 | ≤ | 90', '人均培训费 | ≤ | 20') },
  ],
  invalid: [
    {
      says: 'a part that takes the whole budget, beside another part',
      tables: costs('教练员劳务费 | ≤ | 100', '培训教材费 | ≤ | 40'),
      findings: [{ message: 'partTakesAll', cells: ['F8', 'F9', 'D4'], values: { others: '40' } }],
    },
    {
      says: 'a part that shares a word with the project’s name',
      tables: costs('校舍安全鉴定费 | ≤ | 100', '施工监理费 | ≤ | 12'),
      findings: [
        {
          message: 'partTakesAll',
          cells: ['F8', 'F9', 'D4'],
          values: { name: '校舍安全鉴定费', cap: '100' },
        },
      ],
    },
    {
      says: 'parts above the budget',
      tables: costs('设备购置费 | ≤ | 70', '培训费 | ≤ | 45.5'),
      findings: [
        { message: 'above', cells: ['F8', 'F9', 'D4'], values: { count: '2', sum: '115.5', excess: '15.5' } },
      ],
    },
    {
      says: 'the whole within, its parts above the budget',
      tables: costs('项目总成本 | ≤ | 100', '设备购置费 | ≤ | 80', '培训费 | ≤ | 40'),
      findings: [{ message: 'above', cells: ['F9', 'F10', 'D4'], values: { sum: '120' } }],
    },
  ],
} satisfies RuleCases;
