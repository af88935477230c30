import { project } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const row = (level2: string, name: string, rest: string) => [
  project({ rows: [`产出指标 | ${level2} | ${name} | ${rest}`] }),
];

export default {
  valid: [
    { says: 'a count', tables: row('数量指标', '接种人数', '≥ | 900 | 人') },
    { says: 'a rate among qualities', tables: row('质量指标', '接种率', '≥ | 90 | %') },
    { says: 'people in percent, whose unit is wrong', tables: row('数量指标', '接种人数', '≥ | 90 | %') },
  ],
  invalid: [
    {
      says: 'a rate',
      tables: row('数量指标', '接种率', '≥ | 90 | %'),
      findings: [{ message: 'rate', cells: ['C8', 'F8'], values: { expected: '质量指标' } }],
    },
    {
      says: 'a rate of time',
      tables: row('数量指标', '补贴发放及时率', '= | 100 | %'),
      findings: [{ message: 'rate', cells: ['C8', 'F8'], values: { expected: '时效指标' } }],
    },
    {
      says: 'in a merged block, where the name is the row’s own',
      tables: [
        project({ rows: ['产出指标 | 数量指标 | 接种人数 | ≥ | 900 | 人', '^ | ^ | 建档率 | ≥ | 90 |'] }),
      ],
      findings: [{ message: 'rate', cells: ['D9', 'F9'] }],
    },
  ],
} satisfies RuleCases;
