import { annual, project, strategic } from '../../support/tables';
import type { RuleCases } from './ruleTester';

function withoutGoals() {
  const found = strategic({ goals: '' });
  if (found.table.kind === 'strategic') delete found.table.at.goals;
  return found;
}

export default {
  valid: [
    {
      says: 'a filled project table',
      tables: [
        project({
          rows: ['产出指标 | 数量指标 | 维修学校数 | ≥ | 12 | 所', '^ | ^ | 维修面积 | ≥ | 9700 | 平方米'],
        }),
      ],
    },
    { says: 'rows left blank for later', tables: [project({ rows: ['产出指标 | 数量指标 | | | |'] })] },
    { says: 'a duty that is told once', tables: [annual({ rows: [{}, { name: '维修面积' }] })] },
    { says: 'a strategic table', tables: [strategic({ rows: [{ annualValue: '12所' }] })] },
  ],
  invalid: [
    {
      says: 'an empty head',
      tables: [project({ projectName: '', department: '', annualGoal: '' })],
      findings: [
        { message: 'empty', cells: ['C2'], values: { label: '项目名称' } },
        { message: 'empty', cells: ['C3'], values: { label: '主管部门' } },
        { message: 'empty', cells: ['C5'], values: { label: '年度目标' } },
      ],
    },
    {
      says: 'a value without name, a name without category',
      tables: [
        project({
          rows: ['产出指标 | 数量指标 | | ≥ | 12 | 所', '产出指标 | | 维修面积 | ≥ | 9700 | 平方米'],
        }),
      ],
      findings: [
        { message: 'empty', cells: ['D8'], values: { label: '三级指标' } },
        { message: 'empty', cells: ['C9'], values: { label: '二级指标' } },
      ],
    },
    {
      says: 'a strategic table without department and goals',
      tables: [strategic({ department: '', goals: '' })],
      findings: [
        { message: 'empty', cells: ['B2'], severity: 'warning' },
        { message: 'empty', cells: ['B3'], severity: 'warning', values: { label: '战略目标' } },
      ],
    },
    {
      says: 'a strategic table that leaves out the line of the goals',
      tables: [withoutGoals()],
      findings: [{ message: 'empty', cells: ['A1'], severity: 'info', values: { label: '战略目标' } }],
    },
    {
      says: 'a duty without goal, and an indicator without name',
      tables: [annual({ rows: [{ dutyGoal: '' }, { dutyGoal: '', name: '', annualValue: '5个' }] })],
      findings: [
        { message: 'empty', cells: ['E7'], values: { label: '绩效指标' } },
        { message: 'empty', cells: ['C6'], severity: 'warning', values: { label: '职责目标' } },
      ],
    },
  ],
} satisfies RuleCases;
