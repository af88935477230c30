import { project, strategic } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const row = (name: string, rest: string) => [
  project({ rows: [`效益指标 | 经济效益指标 | ${name} | ${rest}`] }),
];

export default {
  valid: [
    { says: 'growth in percent', tables: row('外贸进出口增长率', '≥ | 6 | %') },
    { says: 'a rate that rises by points', tables: row('高等教育毛入学率增幅', '≥ | 2 | 个百分点') },
    { says: 'a share that rises by points', tables: row('数字经济比重增幅', '≥ | 1.5 | 个百分点') },
    { says: 'a fall', tables: row('单位产值能耗下降率', '≥ | 3 | %') },
    { says: 'growth that may be a loss', tables: row('港口吞吐量增速', '≥ | -2 | %') },
    { says: 'how far above others', tables: row('增速高于全省平均水平', '≥ | 1 | 个百分点') },
  ],
  invalid: [
    {
      says: 'growth of an amount in points',
      tables: row('外贸进出口增长率', '≥ | 6 | 个百分点'),
      findings: [{ message: 'points', severity: 'info', cells: ['G8'] }],
    },
    {
      says: 'a fall of at least minus three',
      tables: row('单位产值能耗下降率', '≥ | -3 | %'),
      findings: [{ message: 'negative', cells: ['F8'], values: { size: '3%' } }],
    },
    {
      says: 'a fall with a minus, without a bound',
      tables: [strategic({ rows: [{ name: '港口货损降幅', annualValue: '-4%' }] })],
      findings: [{ message: 'negative', severity: 'info', cells: ['E8'] }],
    },
  ],
} satisfies RuleCases;
