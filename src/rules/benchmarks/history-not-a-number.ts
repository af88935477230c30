// A target in figures, its history in words.
import { unitOf } from '../measures';
import { defineRule } from '../rule';

const histories = ['prior3YearMean', 'priorYearValue'] as const;

export default defineRule({
  id: 'history-not-a-number',
  title: { 'zh-CN': '历史值是数字', 'en-US': 'History in figures' },
  severity: 'warning',
  heading: 'appropriateness',
  basis: 'practice',
  source: '定量指标的历史值是实际数',
  scope: 'table',
  kinds: ['strategic', 'annual'],
  messages: {
    words: {
      'zh-CN':
        '指标“{name}”的目标是“{target}”，历史值却写“{value}”，无法比较。请填实际数；没有数据的写“无”，并在备注说明原因。',
      'en-US':
        'The target of “{name}” is “{target}” but its history says “{value}”; they cannot be compared. Enter the actual figure, or 无 and the reason in the notes.',
    },
  },
  check({ view, report }) {
    for (const { name, target, benchmarks, cell } of view.indicators) {
      if (unitOf(target) === undefined) continue;
      const words = histories.filter((field) => benchmarks[field].kind === 'words');
      const [first] = words;
      if (!first) continue;
      report({
        message: 'words',
        cells: words.map((field) => cell(field)),
        values: { name, target: target.text, value: benchmarks[first].text },
      });
    }
  },
});
