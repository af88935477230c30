// Two measures in one name: one value cannot tell of both.
import { twoMeasuresIn } from '../../lexicon';
import { defineRule } from '../rule';

export default defineRule({
  id: 'one-thing-per-indicator',
  title: { 'zh-CN': '一条指标衡量一件事', 'en-US': 'One indicator, one measure' },
  severity: 'warning',
  heading: 'appropriateness',
  basis: 'practice',
  source: '审核经验：一条指标只有一个值，只能衡量一件事',
  scope: 'table',
  kinds: ['project', 'strategic', 'annual'],
  messages: {
    two: {
      'zh-CN': '“{name}”把“{first}”和“{second}”写在一条里，一个值“{value}”说不清两项。请拆成两条指标。',
      'en-US':
        '“{name}” holds “{first}” and “{second}”; one value, “{value}”, cannot tell of both. Make two indicators.',
    },
  },
  check({ view, report }) {
    for (const { name, target, nameCell } of view.indicators) {
      const two = twoMeasuresIn(name);
      if (!two) continue;
      const [first, second] = two;
      report({ message: 'two', cells: [nameCell], values: { name, first, second, value: target.text } });
    }
  },
});
