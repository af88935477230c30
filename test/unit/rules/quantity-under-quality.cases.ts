import { project } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const row = (name: string, rest: string) => [project({ rows: [`产出指标 | 质量指标 | ${name} | ${rest}`] })];

export default {
  valid: [
    { says: 'a rate', tables: row('合格率', '≥ | 95 | %') },
    { says: 'faults', tables: row('设备故障', '≤ | 3 | 件') },
    { says: 'no accident', tables: row('责任事件', '= | 0 | 件') },
    { says: 'prizes', tables: row('获奖作品', '≥ | 5 | 件') },
    { says: 'years of warranty', tables: row('质保期限', '≥ | 2 | 年') },
  ],
  invalid: [
    {
      says: 'buildings',
      tables: [project({ rows: ['产出指标 | 质量指标 | 新建村卫生室 | ≥ | 6 | 所'] })],
      findings: [{ message: 'count', cells: ['D8', 'F8'], values: { unit: '所' } }],
    },
    {
      says: 'people',
      tables: row('救助困难群众', '≥ | 10 | 人'),
      findings: [{ message: 'count', cells: ['D8', 'F8'], values: { expected: '数量指标' } }],
    },
    {
      says: 'hectares',
      tables: row('整治耕地', '≥ | 300 | 亩'),
      findings: [{ message: 'count', cells: ['D8', 'F8'] }],
    },
  ],
} satisfies RuleCases;
