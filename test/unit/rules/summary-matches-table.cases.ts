import { project, summary } from '../../support/tables';
import type { RuleCases } from './ruleTester';

const table = project({ sheet: '项目1', projectName: '校舍维修改造项目', amount: '480.126' });
const listed = (row: string) => [summary({ rows: [row], total: '1' }), table];

export default {
  valid: [
    {
      says: 'the same, rounded',
      tables: listed('1 | 云岭县教育局 | 校舍维修改造项目 | 480.13 | 一般公共预算'),
    },
    {
      says: 'a summary alone',
      tables: [summary({ rows: ['1 | 云岭县教育局 | 校舍维修改造项目 | 99 | 一般公共预算'] })],
    },
    { says: 'a table alone', tables: [table] },
    {
      says: 'an appropriation that is told by amount-valid',
      tables: [
        summary({ rows: ['1 | 云岭县教育局 | 校舍维修改造项目 | 480 | 一般公共预算'] }),
        project({ projectName: '校舍维修改造项目', amount: '0' }),
      ],
    },
    {
      says: 'the summary of another year',
      tables: [
        summary({ year: 2025, rows: ['1 | 云岭县教育局 | 教师培训 | 20 | 一般公共预算'] }),
        project({ year: 2026, projectName: '校舍维修改造项目', amount: '480.126' }),
      ],
    },
  ],
  invalid: [
    {
      says: 'another amount',
      tables: listed('1 | 云岭县教育局 | 校舍维修改造项目 | 500 | 一般公共预算'),
      findings: [
        {
          message: 'amount',
          severity: 'error',
          cells: ['D3'],
          values: { difference: '19.874', sheet: '项目1' },
        },
      ],
    },
    {
      says: 'another department, a name one sign off',
      tables: listed('1 | 云岭县体育局 | 校舍维修改善项目 | 480.126 | 一般公共预算'),
      findings: [
        { message: 'department', cells: ['B3'] },
        { message: 'name', cells: ['C3'], values: { name: '校舍维修改造项目' } },
      ],
    },
    {
      says: 'a row without table and a table without row',
      tables: listed('1 | 云岭县教育局 | 教师培训 | 20 | 一般公共预算'),
      findings: [
        { message: 'noTable', cells: ['C3'] },
        { message: 'notListed', cells: ['C2'] },
      ],
    },
  ],
} satisfies RuleCases;
