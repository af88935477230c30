import { project } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const withCost = (name: string, goal = '发放教师补贴，稳定教师队伍。') => [
  project({
    projectName: '教师待遇保障项目',
    amount: '300',
    annualGoal: goal,
    rows: [
      '产出指标 | 数量指标 | 补贴发放人数 | = | 120 | 人',
      '^ | ^ | 午餐补助人数 | = | 90 | 人',
      '^ | ^ | 管理平台套数 | = | 2 | 套',
      `^ | 成本指标 | ${name} | ≤ | 300 | 万元`,
    ],
  }),
];

export default {
  valid: [
    { says: 'the whole cost', tables: withCost('项目支出总额') },
    { says: 'a name that the goal speaks of', tables: withCost('补贴金额') },
    { says: 'words that no indicator knows', tables: withCost('运维费用') },
  ],
  invalid: [
    {
      says: 'one of three things delivered',
      tables: withCost('管理平台费用'),
      findings: [{ message: 'partOnly', cells: ['D11', 'F11'], values: { cap: '300' } }],
    },
    {
      says: 'another of the three',
      tables: withCost('午餐经费', '稳定教师队伍。'),
      findings: [{ message: 'partOnly', cells: ['D11', 'F11'] }],
    },
    {
      says: 'a part that one of three goals speaks of',
      tables: withCost(
        '午餐供应经费',
        '1.为 120 名教师发放补贴；2.为 90 人提供教师午餐；3.维护 2 套管理平台。',
      ),
      findings: [{ message: 'partOnly', cells: ['D11', 'F11'], values: { name: '午餐供应经费' } }],
    },
  ],
} satisfies RuleCases;
