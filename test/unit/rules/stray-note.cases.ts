import { annual, project, strategic } from '../../support/tables';
import type { RuleCases } from './ruleTester';

export default {
  valid: [
    {
      says: 'written out',
      tables: [project({ rows: ['产出指标 | 质量指标 | 与民政部门共享信息 | | | 按月'] })],
    },
    { says: 'a size', tables: [strategic({ rows: [{ name: '采购XXL号工装', annualValue: '30件' }] })] },
  ],
  invalid: [
    {
      says: 'a department to be named',
      tables: [project({ rows: ['产出指标 | 质量指标 | 与XX局共享信息 | | | 按月'] })],
      findings: [{ message: 'placeholder', cells: ['D8'], values: { word: 'XX' } }],
    },
    {
      says: 'signs in the place of a village, department and project yet to be named',
      tables: [
        project({
          projectName: '××镇道路硬化项目',
          department: 'XX县交通局',
          rows: ['产出指标 | 数量指标 | ○○村道路硬化里程 | ≥ | 3 | 公里'],
        }),
      ],
      findings: [
        { message: 'placeholder', cells: ['C2'], values: { label: '项目名称', word: '××' } },
        { message: 'placeholder', cells: ['C3'], values: { label: '部门' } },
        { message: 'placeholder', cells: ['D8'], values: { word: '○○' } },
      ],
    },
    {
      says: 'an office to be named, told once for its duty',
      tables: [
        annual({
          rows: [{ office: '某某科' }, { office: '某某科', name: '维修面积', annualValue: '1800平方米' }],
        }),
      ],
      findings: [{ message: 'placeholder', cells: ['Q6'], values: { label: '对应科室', word: '某某' } }],
    },
    {
      says: 'a goal with a gap, a value and a note to come',
      tables: [
        annual({ rows: [{ dutyGoal: '全年培训某某人才 30 名', annualValue: '待定', note: '口径待补充' }] }),
      ],
      findings: [
        { message: 'placeholder', cells: ['C6'], values: { word: '某某' } },
        { message: 'placeholder', cells: ['G6'], values: { word: '待定' } },
        { message: 'placeholder', cells: ['N6'], values: { word: '待补充' } },
      ],
    },
  ],
} satisfies RuleCases;
