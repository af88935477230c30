import { project } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const withRows = (...rows: string[]) => [
  project({
    projectName: '公共图书馆免费开放项目',
    annualGoal: '县图书馆和 12 个分馆免费开放，新购图书 8000 册，办读书会 40 场，流动车下乡 60 次。',
    rows: ['新购图书', '读书会场次', '流动车下乡次数', '分馆开放数量', ...rows].map(
      (name) => `产出指标 | 数量指标 | ${name} | ≥ | 12 | 次`,
    ),
  }),
];

export default {
  valid: [
    { says: 'all of the goal', tables: withRows('图书编目册数') },
    { says: 'so many that the goal must be short', tables: withRows('桥梁检测', '苗木栽植', '渔船检修') },
  ],
  invalid: [
    {
      says: 'one of something else',
      tables: withRows('苗木栽植株数'),
      findings: [{ message: 'foreign', cells: ['D12', 'C5'] }],
    },
    {
      says: 'two of something else',
      tables: withRows('桥梁检测', '渔船检修', '图书加工'),
      findings: [
        { message: 'foreign', cells: ['D12', 'C5'], values: { name: '桥梁检测' } },
        { message: 'foreign', cells: ['D13', 'C5'], values: { name: '渔船检修' } },
      ],
    },
  ],
} satisfies RuleCases;
