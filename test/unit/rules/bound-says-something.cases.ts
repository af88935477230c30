import { project, strategic } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const row = (name: string, rest: string) => [project({ rows: [`产出指标 | 质量指标 | ${name} | ${rest}`] })];

export default {
  valid: [
    { says: 'a floor', tables: row('防疫物资抽检批次', '≥ | 30 | 批次') },
    { says: 'exactly none', tables: row('重大动物疫情起数', '= | 0 | 起') },
    { says: 'growth that may not turn to loss', tables: row('存栏量增长率', '≥ | 0 | %') },
    { says: 'a balance', tables: row('合作社净收入', '≥ | 0 | 万元') },
    { says: 'a plan that can be exceeded', tables: row('免疫任务完成率', '≥ | 100 | %') },
    { says: 'two things side by side', tables: row('产销比', '≥ | 100 | %') },
    { says: 'all', tables: row('免疫覆盖率', '= | 100 | %') },
    { says: 'a cap on cost', tables: row('费用控制率', '≤ | 100 | %') },
  ],
  invalid: [
    {
      says: 'at least none',
      tables: row('检疫申报点数量', '≥ | 0 | 个'),
      findings: [{ message: 'anything', cells: ['E8'] }],
    },
    {
      says: 'at least no faults',
      tables: row('实验室差错次数', '≥ | 0 | 次'),
      findings: [{ message: 'anythingBad', severity: 'error', cells: ['E8'] }],
    },
    {
      says: 'at least none, where the plan wants none',
      tables: [strategic({ rows: [{ name: '区域性疫情起数', annualValue: '≥0起', plannedValue: '0起' }] })],
      findings: [{ message: 'anythingBad', severity: 'error', cells: ['E8'] }],
    },
    {
      says: 'fewer than none',
      tables: row('重大动物疫情起数', '< | 0 | 起'),
      findings: [{ message: 'nothing', severity: 'error', cells: ['E8'] }],
    },
    {
      says: 'at most none',
      tables: row('重大动物疫情起数', '≤ | 0 | 起'),
      findings: [{ message: 'zero', severity: 'info', cells: ['E8'], fix: { E8: '=' } }],
    },
    {
      says: 'all or more',
      tables: row('免疫覆盖率', '≥ | 100 | %'),
      findings: [{ message: 'whole', severity: 'info', cells: ['E8'], fix: { E8: '=' } }],
    },
    {
      says: 'more than all',
      tables: row('检疫合格率', '> | 100 | %'),
      findings: [{ message: 'aboveWhole', severity: 'error', cells: ['E8'] }],
    },
  ],
} satisfies RuleCases;
