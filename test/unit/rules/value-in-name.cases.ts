import { annual, project } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const row = (line: string) => [project({ rows: [`产出指标 | 数量指标 | ${line}`] })];

export default {
  valid: [
    { says: 'another number', tables: row('20吨以上渔船检验数量 | ≥ | 35 | 艘') },
    { says: 'a class that has the same number', tables: row('10公里以上支线客运线路里程 | ≥ | 10 | 公里') },
    { says: 'a number that is part of another', tables: row('12345热线坐席数 | = | 5 | 个') },
    { says: 'a unit of reckoning', tables: row('每1亩耕地耗水 | ≤ | 1 | 亩') },
  ],
  invalid: [
    {
      says: 'the target within the name',
      tables: row('检修7座泵站数量 | = | 7 | 座'),
      findings: [{ message: 'twice', cells: ['D8', 'F8'], values: { value: '7座' } }],
    },
    {
      says: 'the target at the end of the name',
      tables: [
        annual({
          namesInDefinition: true,
          rows: [{ category: '数量指标', name: '放流鱼苗60万尾', annualValue: '≥60万尾' }],
        }),
      ],
      findings: [{ message: 'twice', cells: ['E6', 'G6'] }],
    },
    {
      says: 'at least so much',
      tables: row('路灯亮灯率达到98%以上 | ≥ | 98 | %'),
      findings: [{ message: 'twice', cells: ['D8', 'F8'], values: { value: '98%' } }],
    },
  ],
} satisfies RuleCases;
