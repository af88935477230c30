import { annual, project } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const row = (level2: string, name: string, value: string) => [
  annual({ rows: [{ category: level2, name, annualValue: value }] }),
];

export default {
  valid: [
    { says: 'a number', tables: row('数量指标', '检查企业', '30家') },
    { says: 'a number in words', tables: row('数量指标', '检查企业', '约三十家') },
    { says: 'words among qualities', tables: row('质量指标', '检查质量', '达标') },
    { says: 'none', tables: row('数量指标', '责任事故', '无') },
  ],
  invalid: [
    {
      says: 'words',
      tables: row('数量指标', '检查企业', '提升'),
      findings: [{ message: 'words', cells: ['G6'] }],
    },
    {
      says: 'words in a project table',
      tables: [project({ rows: ['产出指标 | 数量指标 | 检查企业 | | | 有效'] })],
      findings: [{ message: 'words', cells: ['G8'] }],
    },
  ],
} satisfies RuleCases;
