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
