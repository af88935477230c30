// Rows that hold nothing but 无 or a dash: the form asks for no row where there is no indicator.
import { isPlaceholderRow } from '../placeholderRow';
import { defineRule } from '../rule';

export default defineRule({
  id: 'placeholder-row',
  title: { 'zh-CN': '不设占位行', 'en-US': 'No rows of nothing' },
  severity: 'info',
  heading: 'completeness',
  basis: 'practice',
  source: '审核经验：不涉及的二级指标不必列行',
  scope: 'table',
  kinds: ['project'],
  messages: {
    nothing: {
      'zh-CN': '“{level2}”这一行只写了“{name}”，没有指标。项目不涉及这一类的，请删去该行，不必占位。',
      'en-US':
        'The row of “{level2}” says only “{name}”: no indicator. Delete the row where the project has none of the kind.',
    },
  },
  check({ view, report }) {
    for (const row of view.table.indicators.filter(isPlaceholderRow)) {
      const cell = row.at.name ?? view.anchor;
      report({ message: 'nothing', cells: [cell], values: { level2: row.level2, name: row.name } });
    }
  },
});
