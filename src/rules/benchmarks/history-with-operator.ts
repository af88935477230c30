// ≥95% as a result: history is what was, not what should be.
import { operatorOf } from '../measures';
import { defineRule } from '../rule';

const histories = ['prior3YearMean', 'priorYearValue'] as const;

export default defineRule({
  id: 'history-with-operator',
  title: { 'zh-CN': '历史值不带符号', 'en-US': 'History has no operator' },
  severity: 'info',
  heading: 'appropriateness',
  basis: 'practice',
  source: '历史值是实际数',
  scope: 'table',
  kinds: ['strategic', 'annual'],
  messages: {
    operator: {
      'zh-CN':
        '指标“{name}”的历史值写成“{value}”，带有“{operator}”。历史值应是实际数，请核对是否照抄了目标。',
      'en-US':
        'The history of “{name}” says “{value}”, with “{operator}”. History is an actual figure; was the target copied?',
    },
  },
  check({ view, report }) {
    for (const { name, benchmarks, cell } of view.indicators) {
      const withOperator = histories.filter((field) => operatorOf(benchmarks[field]));
      const [first] = withOperator;
      if (!first) continue;
      report({
        message: 'operator',
        cells: withOperator.map((field) => cell(field)),
        values: { name, value: benchmarks[first].text, operator: operatorOf(benchmarks[first])! },
      });
    }
  },
});
