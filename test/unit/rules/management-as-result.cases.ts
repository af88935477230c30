import { project } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const row = (line: string, department = '北岭县畜牧兽医局') => [project({ department, rows: [line] })];

export default {
  valid: [
    { says: 'money that reaches people', tables: row('产出指标 | 质量指标 | 禁牧补助发放率 | = | 100 | %') },
    {
      says: 'the work of a finance bureau',
      tables: row('产出指标 | 质量指标 | 乡镇预算执行率 | ≥ | 95 | %', '北岭县财政局'),
    },
    {
      says: 'attendance that is the service',
      tables: row('产出指标 | 质量指标 | 草管员在岗率 | ≥ | 95 | %'),
    },
    {
      says: 'a social effect with the same end',
      tables: row('效益指标 | 社会效益指标 | 禁牧制度执行率 | ≥ | 95 | %'),
    },
  ],
  invalid: [
    {
      says: 'the use of money',
      tables: row('产出指标 | 质量指标 | 疫苗采购资金专款专用率 | = | 100 | %'),
      findings: [{ message: 'management', cells: ['D8'], values: { subject: '资金管理' } }],
    },
    {
      says: 'the progress of payments',
      tables: row('产出指标 | 时效指标 | 预算支出进度 | = | 100 | %'),
      findings: [{ message: 'management', cells: ['D8'] }],
    },
    {
      says: 'the presence of staff',
      tables: row('效益指标 | 社会效益指标 | 执法人员到岗率 | ≥ | 98 | %'),
      findings: [{ message: 'management', cells: ['D8'], values: { subject: '人员管理' } }],
    },
  ],
} satisfies RuleCases;
