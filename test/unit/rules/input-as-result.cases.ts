import { annual, project, strategic } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const row = (level2: string, name: string) => [
  project({ rows: [`效益指标 | ${level2} | ${name} | ≥ | 300 | 万元`] }),
];

export default {
  valid: [
    {
      says: 'what people earn',
      tables: [strategic({ rows: [{ name: '城镇单位就业人员平均工资', annualValue: '≥6000元' }] })],
    },
    { says: 'money that others add', tables: row('经济效益指标', '带动社会资本投入') },
    { says: 'income', tables: row('经济效益指标', '农产品销售收入') },
    {
      says: 'an input among costs',
      tables: [project({ rows: ['产出指标 | 成本指标 | 财政资金投入 | ≤ | 300 | 万元'] })],
    },
    {
      says: 'money paid out as an output',
      tables: [project({ rows: ['产出指标 | 数量指标 | 发放稻谷补贴资金 | ≥ | 300 | 万元'] })],
    },
  ],
  invalid: [
    {
      says: 'the budget’s money as a social benefit',
      tables: row('社会效益指标', '县级财政配套资金'),
      findings: [{ message: 'input', cells: ['D8', 'F8'] }],
    },
    {
      says: 'in a department’s table',
      tables: [annual({ rows: [{ category: '经济效益', name: '专项经费投入', annualValue: '200万元' }] })],
      findings: [{ message: 'input', cells: ['E6', 'G6'], values: { found: '经济效益' } }],
    },
    {
      says: 'what staff is paid',
      tables: [strategic({ rows: [{ name: '河道巡查队伍人均月工资', annualValue: '≥4000元' }] })],
      findings: [{ message: 'wage', cells: ['C8', 'E8'] }],
    },
    {
      says: 'what is put in as an output',
      tables: [project({ rows: ['产出指标 | 数量指标 | 护坡加固资金投入 | ≥ | 300 | 万元'] })],
      findings: [{ message: 'input', cells: ['D8', 'F8'], values: { found: '数量指标' } }],
    },
  ],
} satisfies RuleCases;
