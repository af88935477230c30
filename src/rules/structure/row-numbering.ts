// 序号 that do not run 1, 2, 3 …
import { parseNumber } from '../../domain/values';
import { defineRule } from '../rule';

export default defineRule({
  id: 'row-numbering',
  title: { 'zh-CN': '序号连续', 'en-US': 'Row numbers' },
  severity: 'info',
  heading: 'completeness',
  basis: 'form',
  source: '各表“序号”',
  scope: 'table',
  kinds: ['strategic', 'summary'],
  messages: {
    broken: {
      'zh-CN': '序号不连续：第 {row} 行写的是“{found}”，应为 {expected}。请按顺序重新编号。',
      'en-US':
        'Row numbers do not run on: row {row} says “{found}” and should say {expected}. Number them anew.',
    },
    blank: {
      'zh-CN': '第 {row} 行没有序号，应为 {expected}。请按顺序重新编号。',
      'en-US': 'Row {row} has no number and should have {expected}. Number the rows anew.',
    },
  },
  check({ view, report }) {
    if (!view.hasColumn('sequence')) return;
    const rows =
      view.kind === 'strategic'
        ? view.indicators.map(({ fields, cell }) => ({ text: fields.sequence, cell: cell('sequence') }))
        : view.table.rows.map((row) => ({ text: row.sequence, cell: view.cell(row, 'sequence') }));
    // 一、 and （1） are numberings too; nobody is corrected who uses them.
    if (rows.some(({ text }) => text !== '' && parseNumber(text) === undefined)) return;
    const wrong = rows
      .map((row, index) => ({ ...row, expected: index + 1 }))
      .filter(({ text, expected }) => Number(parseNumber(text)) !== expected);
    const [first] = wrong;
    if (!first) return;
    report({
      message: first.text === '' ? 'blank' : 'broken',
      cells: wrong.map(({ cell }) => cell),
      values: {
        row: String(first.cell.row + 1),
        found: first.text,
        expected: String(first.expected),
      },
      changes: wrong.map(({ cell, text, expected }) => ({ cell, before: text, after: expected })),
    });
  },
});
