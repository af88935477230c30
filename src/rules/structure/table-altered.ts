// Columns of the form that the sheet does not have.
import { columnsOf } from '../columns';
import { defineRule } from '../rule';

export default defineRule({
  id: 'table-altered',
  title: { 'zh-CN': '表样完整', 'en-US': 'Form is complete' },
  severity: 'warning',
  heading: 'completeness',
  basis: 'form',
  source: '各绩效目标表表样',
  scope: 'table',
  kinds: ['project', 'strategic', 'annual', 'summary'],
  messages: {
    lost: {
      'zh-CN': '表中没有“{columns}”列，与表样不一致。请按表样补上。',
      'en-US': 'The table has no column {columns}, which the form has. Add it.',
    },
  },
  check({ view, report }) {
    const lost = columnsOf[view.kind].filter(([field]) => !view.hasColumn(field));
    if (lost.length === 0) return;
    report({
      message: 'lost',
      cells: [view.anchor],
      values: { columns: lost.map(([, label]) => label).join('、') },
    });
  },
});
