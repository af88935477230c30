// A project judged by too few indicators.
import { plain } from '../costs';
import { defineRule } from '../rule';

export default defineRule({
  id: 'too-few-indicators',
  title: { 'zh-CN': '指标不宜过少', 'en-US': 'Not too few indicators' },
  severity: 'info',
  heading: 'completeness',
  basis: 'practice',
  source: '审核经验：指标太少，反映不了项目的产出和效益',
  scope: 'table',
  kinds: ['project'],
  messages: {
    few: {
      'zh-CN':
        '全表只有 {count} 条指标（预算 {budget} 万元），难以反映项目的产出和效益。一般不少于 {least} 条，请补充。',
      'en-US':
        'The table has only {count} indicators (budget {budget}, 10,000 yuan), too few to show what the project brings. {least} are usual; add some.',
    },
  },
  check({ view, thresholds, report }) {
    const count = view.indicators.filter(({ name }) => name !== '').length;
    const { budget, anchor } = view;
    if (count === 0 || count >= thresholds.fewestIndicators || !budget) return;
    report({
      message: 'few',
      cells: [anchor],
      values: { count: String(count), budget: plain(budget), least: String(thresholds.fewestIndicators) },
    });
  },
});
