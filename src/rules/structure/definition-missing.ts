// Indicators without 指标解释.
import { defineRule } from '../rule';

export default defineRule({
  id: 'definition-missing',
  title: { 'zh-CN': '指标解释', 'en-US': 'Definitions' },
  severity: 'warning',
  heading: 'completeness',
  basis: 'form',
  source: '整体战略目标表、年度整体绩效目标表“指标解释”',
  scope: 'table',
  kinds: ['strategic', 'annual'],
  messages: {
    missing: {
      'zh-CN': '指标“{name}”没有指标解释。请写明统计什么、怎么算。',
      'en-US': 'Indicator “{name}” has no definition. Say what is counted, and how.',
    },
    nameInstead: {
      'zh-CN':
        '“指标解释”列写的是指标名称（共 {count} 条），没有说明口径。需要时请在备注中写明统计什么、怎么算。',
      'en-US':
        'The column 指标解释 holds the names of the indicators ({count} rows), not how they are counted. Where needed, say so in the notes.',
    },
  },
  check({ view, report }) {
    const named = view.indicators.filter(({ name }) => name !== '');
    if (view.kind === 'annual' && view.table.categoryInIndicatorColumn) {
      const [first] = named;
      if (!first || named.some(({ definition }) => definition !== '')) return;
      const { title } = view.table.at;
      report({
        message: 'nameInstead',
        severity: 'info',
        cells: [title ?? first.nameCell],
        values: { count: String(named.length) },
      });
      return;
    }
    if (!view.hasColumn('definition')) return;
    for (const { name, definition, cell } of named) {
      if (definition === '') report({ message: 'missing', cells: [cell('definition')], values: { name } });
    }
  },
});
