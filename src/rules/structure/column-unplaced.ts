// Columns whose cells were not read: the form does not have them, or their label says nothing.
import { columnName } from '../../sheet/address';
import { defineRule } from '../rule';

export default defineRule({
  id: 'column-unplaced',
  title: { 'zh-CN': '未识别的列', 'en-US': 'Columns that were not recognised' },
  severity: 'info',
  heading: 'completeness',
  basis: 'form',
  source: '各绩效目标表表样',
  scope: 'table',
  kinds: ['project', 'strategic', 'annual', 'summary'],
  messages: {
    unread: {
      'zh-CN':
        '{column} 列“{label}”不是表样中的列，其中 {count} 个单元格的内容没有读入，也没有检查。如果它就是表样中的一列，请把表头改成表样的文字；如果是自行增加的列，可以保留。',
      'en-US':
        'Column {column}, {label}, is not in the form: {count} filled cells were neither read nor checked. If it is a column of the form, give it the label of the form; if you added it, it can stay.',
    },
    empty: {
      'zh-CN': '{column} 列“{label}”不是表样中的列，下面没有内容。没有用处时请删去。',
      'en-US': 'Column {column}, {label}, is not in the form and holds nothing. Delete it if it has no use.',
    },
    unlabelled: {
      'zh-CN':
        '{column} 列没有表头，其中 {count} 个单元格的内容（如“{label}”）没有读入，也没有检查。请按表样补上表头。',
      'en-US':
        'Column {column} has no label: {count} filled cells (such as {label}) were neither read nor checked. Add the label of the form.',
    },
  },
  check({ view, report }) {
    for (const { kind, cell, text, field, unread = 0 } of view.doubts) {
      const isUnlabelled = kind === 'header-missing' && field === undefined;
      if (kind !== 'column-unplaced' && !isUnlabelled) continue;
      report({
        message: isUnlabelled ? 'unlabelled' : unread > 0 ? 'unread' : 'empty',
        cells: [cell],
        values: { column: columnName(cell.column), label: text, count: String(unread) },
        ...(unread > 0 && { severity: 'warning' }),
      });
    }
  },
});
