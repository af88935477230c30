import type { FoundTable } from '../../../src/domain/tables';
import { summary } from '../../support/tables';
import type { RuleCases } from './ruleTester';

/** The row 合计 stands there, its amount is still to come. */
function withOpenTotal(found: FoundTable): FoundTable {
  if (found.table.kind !== 'summary') return found;
  const { table, area } = found;
  return { ...found, table: { ...table, at: { ...table.at, total: { row: area.bottom, column: 3 } } } };
}

const rows = ['1 | 教育局 | 校舍维修 | 480 | 一般公共预算', '2 | 教育局 | 教师培训 | 20.5 | 一般公共预算'];

export default {
  valid: [
    { says: 'the sum', tables: [summary({ rows, total: '500.5' })] },
    {
      says: 'the sum with separators and zeros',
      tables: [summary({ rows: [...rows, '3 | 教育局 | 校车 | 999.5 | 一般公共预算'], total: '1,500.00' })],
    },
    {
      says: 'decimals that binary numbers get wrong',
      tables: [summary({ rows: ['1 | 甲 | 乙 | 0.1 |', '2 | 甲 | 丙 | 0.2 |'], total: '0.3' })],
    },
  ],
  invalid: [
    {
      says: 'too much',
      tables: [summary({ rows, total: '510.5' })],
      findings: [
        {
          message: 'differs',
          cells: ['D5', 'D3', 'D4'],
          values: { sum: '500.5', relation: '多', difference: '10' },
          fix: { D5: '500.5' },
        },
      ],
    },
    {
      says: 'too little',
      tables: [summary({ rows, total: '480' })],
      findings: [
        {
          message: 'differs',
          cells: ['D5', 'D3', 'D4'],
          values: { relation: '少', difference: '20.5' },
          fix: { D5: '500.5' },
        },
      ],
    },
    { says: 'no total', tables: [summary({ rows })], findings: [{ message: 'missing', cells: ['A1'] }] },
    {
      says: 'a total left open',
      tables: [withOpenTotal(summary({ rows }))],
      findings: [{ message: 'missing', cells: ['D5'], values: { sum: '500.5' }, fix: { D5: '500.5' } }],
    },
    {
      says: 'an amount that is none',
      tables: [summary({ rows: [rows[0]!, '2 | 教育局 | 教师培训 | 待定 | 一般公共预算'], total: '480' })],
      findings: [{ message: 'unreadable', cells: ['D4'], values: { amount: '待定' } }],
    },
  ],
} satisfies RuleCases;
