import { project } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const row = (level2: string, name: string) => [
  project({ rows: [`产出指标 | ${level2} | ${name} | ≥ | 95 | %`] }),
];

export default {
  valid: [
    { says: 'where it belongs', tables: row('时效指标', '报送及时率') },
    { says: 'no word of time', tables: row('质量指标', '报送准确率') },
  ],
  invalid: [
    {
      says: 'among qualities',
      tables: row('质量指标', '报送及时率'),
      findings: [{ message: 'outside', cells: ['D8'], values: { expected: '时效指标' } }],
    },
    {
      says: 'in the middle of a name',
      tables: row('质量指标', '数据及时上报率'),
      findings: [{ message: 'outside', severity: 'info', cells: ['D8'] }],
    },
  ],
} satisfies RuleCases;
