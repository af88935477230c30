import { annual, strategic } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const row = (category: string, name: string, value: string) => [
  annual({ namesInDefinition: true, rows: [{ category, name, annualValue: value }] }),
];

export default {
  valid: [
    { says: 'an indicator', tables: row('数量指标', '救助人数', '10人') },
    { says: 'an expense among costs', tables: row('成本指标', '业务经费', '≤2.6万元') },
    { says: 'the public, which is somebody', tables: row('满意度', '社会公众满意度', '95%') },
    {
      says: 'the category’s name with a definition',
      tables: [strategic({ rows: [{ name: '服务对象满意度', definition: '干部群众对学校的满意度' }] })],
    },
    { says: 'a slogan that is counted', tables: row('社会效益', '弘扬家风主题演出场次', '≥12场') },
  ],
  invalid: [
    {
      says: 'an expense',
      tables: row('数量指标', '救助工作经费', '≥95%'),
      findings: [{ message: 'expense', severity: 'error', cells: ['E6'] }],
    },
    {
      says: 'the category',
      tables: row('满意度', '服务对象满意度', '95%'),
      findings: [{ message: 'category', cells: ['E6'] }],
    },
    {
      says: 'a creed and how it is lived',
      tables: row('可持续影响', '工匠精神弘扬程度', '大力弘扬'),
      findings: [{ message: 'slogan', cells: ['E6'] }],
    },
    {
      says: 'a call',
      tables: row('社会效益', '争创文明服务品牌', '创成'),
      findings: [{ message: 'slogan', severity: 'info', cells: ['E6'] }],
    },
  ],
} satisfies RuleCases;
