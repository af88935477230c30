import { project } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const row = (name: string, value: string) => [
  project({ rows: [`效益指标 | 生态效益指标 | ${name} | | | ${value}`] }),
];

export default {
  valid: [
    { says: 'an indicator', tables: row('废旧农膜回收率', '≥85%') },
    { says: 'nothing as a result', tables: row('重大污染事件', '无') },
    { says: 'a name that is nothing, with a target', tables: row('无', '达标') },
  ],
  invalid: [
    {
      says: 'nothing at all',
      tables: row('不涉及', '不涉及'),
      findings: [{ message: 'nothing', cells: ['D8'] }],
    },
    { says: 'a slash', tables: row('/', '无'), findings: [{ message: 'nothing', cells: ['D8'] }] },
    {
      says: 'a name without any value',
      tables: row('暂无', ''),
      findings: [{ message: 'nothing', cells: ['D8'], values: { level2: '生态效益指标', name: '暂无' } }],
    },
    {
      says: 'a dash as value',
      tables: row('无', '/'),
      findings: [{ message: 'nothing', cells: ['D8'] }],
    },
  ],
} satisfies RuleCases;
