import { annual, project } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const row = (level1: string, level2: string, rest: string) => [
  project({ rows: [`${level1} | ${level2} | ${rest}`] }),
];

export default {
  valid: [
    {
      says: 'a share of what was in time',
      tables: row('产出指标', '时效指标', '工单按期合格率 | ≥ | 95 | %'),
    },
    { says: 'a span', tables: row('产出指标', '时效指标', '24小时内覆盖率 | ≥ | 95 | %') },
    { says: 'quality among qualities', tables: row('产出指标', '质量指标', '录入准确率 | ≥ | 98 | %') },
    {
      says: 'opinions',
      tables: row('满意度指标', '服务对象满意度指标', '村民对路灯的好评率 | ≥ | 90 | %'),
    },
    {
      says: 'complaints',
      tables: row('满意度指标', '服务对象满意度指标', '有效投诉件数 | ≤ | 3 | 件'),
    },
    {
      says: 'travellers and jobs among economic benefits',
      tables: row('效益指标', '经济效益指标', '接待过夜游客人次 | ≥ | 9000 | 人次'),
    },
  ],
  invalid: [
    {
      says: 'those served among economic benefits',
      tables: row('效益指标', '经济效益指标', '流动科技馆参观人次 | ≥ | 9000 | 人次'),
      findings: [{ message: 'notEconomic', cells: ['D8', 'C8'], values: { social: '社会效益指标' } }],
    },
    {
      says: 'how well among when',
      tables: row('产出指标', '时效指标', '普查数据录入准确率 | ≥ | 98 | %'),
      findings: [{ message: 'notTimely', cells: ['D8', 'C8'], values: { expected: '质量指标' } }],
    },
    {
      says: 'work done among satisfaction',
      tables: [
        annual({ rows: [{ category: '服务对象满意度', name: '来电按期办结率', annualValue: '≥98%' }] }),
      ],
      findings: [{ message: 'notSatisfaction', cells: ['E6', 'D6'], values: { found: '服务对象满意度' } }],
    },
  ],
} satisfies RuleCases;
