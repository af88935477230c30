// Rows among those of a table that were not read as rows.
import { defineRule } from '../rule';

export default defineRule({
  id: 'row-skipped',
  title: { 'zh-CN': '未读入的行', 'en-US': 'Rows that were left out' },
  severity: 'info',
  heading: 'completeness',
  basis: 'form',
  source: '各绩效目标表表样',
  scope: 'table',
  kinds: ['project', 'strategic', 'annual', 'summary'],
  messages: {
    outside: {
      'zh-CN':
        '第 {row} 行“{text}”不在表样的任何一列里，没有读入。如果是表中内容，请填到相应的列；如果只是说明，请移到表外。',
      'en-US':
        'Row {row}, {text}, stands in no column of the form and was left out. If it belongs to the table, put it into its columns; if it is a remark, move it out of the table.',
    },
    subtotal: {
      'zh-CN': '第 {row} 行“{text}”没有作为项目读入，也不计入合计。表样没有这一行，上报前请删去。',
      'en-US':
        'Row {row}, {text}, was read as no project and is not part of the total. The form has no such row; delete it before submitting.',
    },
  },
  check({ view, report }) {
    for (const { kind, cell, text } of view.doubts) {
      if (kind !== 'row-skipped') continue;
      report({
        message: view.kind === 'summary' && text.includes('小计') ? 'subtotal' : 'outside',
        cells: [cell],
        values: { row: String(cell.row + 1), text },
      });
    }
  },
});
