// 年度指标值 against 规划值.
import { betterFor, inOneUnit, isExplained, percentWorse } from '../history';
import { defineRule } from '../rule';

export default defineRule({
  id: 'target-differs-from-plan',
  title: { 'zh-CN': '目标与规划值一致', 'en-US': 'Target agrees with the plan' },
  severity: 'warning',
  heading: 'relevance',
  basis: 'practice',
  source: '年度指标值应落实规划目标',
  scope: 'table',
  kinds: ['strategic', 'annual'],
  yieldsTo: ['target-below-standard'],
  messages: {
    differs: {
      'zh-CN': '指标“{name}”的年度指标值“{target}”与规划值“{planned}”不一致。请核对，或在备注中说明原因。',
      'en-US':
        'The target “{target}” of “{name}” differs from the planned “{planned}”. Check both, or say why in the notes.',
    },
  },
  check({ view, report }) {
    for (const indicator of view.indicators) {
      const { name, target, benchmarks, cell } = indicator;
      const amounts = inOneUnit(target, benchmarks.plannedValue);
      if (!amounts || amounts.a.eq(amounts.b) || isExplained(indicator)) continue;
      const better = betterFor(indicator);
      // More than was planned needs no reason.
      if (better && percentWorse(target, benchmarks.plannedValue, better) === 0) continue;
      report({
        message: 'differs',
        // Where nobody can tell which way is better it is worth a look only.
        severity: better ? 'warning' : 'info',
        cells: [cell('annualValue'), cell('plannedValue')],
        values: { name, target: target.text, planned: benchmarks.plannedValue.text },
      });
    }
  },
});
