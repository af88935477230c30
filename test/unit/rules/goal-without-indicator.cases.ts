import { project } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const withGoal = (annualGoal: string) => [
  project({
    projectName: '社区养老服务项目',
    annualGoal,
    rows: [
      '产出指标 | 数量指标 | 助餐点改造数量 | ≥ | 6 | 个',
      '^ | ^ | 护理员培训人次 | ≥ | 200 | 人次',
      '^ | 质量指标 | 助餐点验收合格率 | = | 100 | %',
    ],
  }),
];

export default {
  valid: [
    { says: 'each item with its indicator', tables: withGoal('1.改造助餐点6个；2.培训护理员200人次。') },
    { says: 'running text without figures', tables: withGoal('方便老人就餐，让家庭安心。') },
    { says: 'a decimal, which numbers nothing', tables: withGoal('改造助餐点6个，面积1.5万平方米。') },
  ],
  invalid: [
    {
      says: 'a numbered item without one',
      tables: withGoal('1.改造助餐点6个；2.培训护理员200人次；3.为失能老人购买意外保险。'),
      findings: [{ message: 'uncovered', cells: ['C5'], values: { part: '为失能老人购买意外保险。' } }],
    },
    {
      says: 'a clause with a figure',
      tables: withGoal('改造助餐点6个，发放防滑拐杖500副。'),
      findings: [{ message: 'uncovered', severity: 'info', cells: ['C5'] }],
    },
  ],
} satisfies RuleCases;
