// A rate that must be hit exactly: = 95%.
import { endDirection, isRateName } from '../../lexicon';
import { operatorOf, percentOf } from '../measures';
import { operatorCell, withOperator } from '../operators';
import { defineRule } from '../rule';

export default defineRule({
  id: 'exact-where-bound-meant',
  title: { 'zh-CN': '比率目标用“≥”或“≤”', 'en-US': 'Rates are bounded, not hit' },
  severity: 'warning',
  heading: 'appropriateness',
  basis: 'practice',
  source: '审核经验：比率难以正好等于某数，超额完成不应算未完成',
  scope: 'table',
  kinds: ['project', 'strategic', 'annual'],
  yieldsTo: ['goal-value-agrees'],
  messages: {
    exact: {
      'zh-CN': '指标“{name}”写成“{value}”，超过反而算没完成。请改用“≥”或“≤”。',
      'en-US': '“{name}” says “{value}”: doing better would count as failing. Use ≥ or ≤.',
    },
  },
  check({ view, report }) {
    for (const indicator of view.indicators) {
      const { name, target } = indicator;
      const percent = percentOf(target);
      if (operatorOf(target) !== '=' || percent === undefined || percent <= 0 || percent >= 100) continue;
      if (!isRateName(name)) continue;
      const better = endDirection(name);
      report({
        message: 'exact',
        cells: [operatorCell(indicator)],
        values: { name, value: target.text },
        ...(better && withOperator(indicator, better === 'more' ? '≥' : '≤')),
      });
    }
  },
});
