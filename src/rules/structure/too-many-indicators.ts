// So many indicators that nobody will follow them.
import { defineRule } from '../rule';

export default defineRule({
  id: 'too-many-indicators',
  title: { 'zh-CN': '指标不宜过多', 'en-US': 'Not too many indicators' },
  severity: 'info',
  heading: 'appropriateness',
  basis: 'practice',
  source: '审核经验：指标过多，重点不突出，监控和自评都做不细',
  scope: 'table',
  kinds: ['project'],
  messages: {
    many: {
      'zh-CN': '全表有 {count} 条指标，多于 {most} 条，重点不突出。请合并或保留核心指标。',
      'en-US': 'The table has {count} indicators, more than {most}. Merge some, or keep the essential ones.',
    },
  },
  check({ view, thresholds, report }) {
    const count = view.indicators.filter(({ name }) => name !== '').length;
    if (count <= thresholds.mostIndicators) return;
    report({
      message: 'many',
      cells: [view.anchor],
      values: { count: String(count), most: String(thresholds.mostIndicators) },
    });
  },
});
