import { project } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const row = (level2: string, name: string) => [
  project({ rows: [`产出指标 | ${level2} | ${name} | ≥ | 95 | %`] }),
];

export default {
  valid: [
    {
      says: 'how long an answer takes',
      tables: [project({ rows: ['产出指标 | 质量指标 | 热线接听时间 | ≤ | 15 | 秒'] })],
    },
    { says: 'where it belongs', tables: row('时效指标', '报送及时率') },
    { says: 'no word of time', tables: row('质量指标', '报送准确率') },
  ],
  invalid: [
    {
      says: 'a time whose value is a date',
      tables: [project({ rows: ['产出指标 | 质量指标 | 补助拨付时间 | | | 每季度末前'] })],
      findings: [{ message: 'outside', cells: ['D8'], move: { to: '时效指标', rows: [8] } }],
    },
    {
      says: 'among qualities',
      tables: row('质量指标', '报送及时率'),
      findings: [
        {
          message: 'outside',
          cells: ['D8'],
          move: { to: '时效指标', rows: [8] },
          values: { expected: '时效指标' },
        },
      ],
    },
    {
      says: 'in the middle of a name',
      tables: row('质量指标', '数据及时上报率'),
      findings: [{ message: 'outside', severity: 'info', cells: ['D8'] }],
    },
  ],
} satisfies RuleCases;
