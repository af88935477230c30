// A cost that must be at least so much.
import { tidyValue } from '../../domain/values';
import { isCost } from '../costs';
import { contains } from '../../lexicon';
import { dimensionOf } from '../measures';
import { defineRule } from '../rule';

export default defineRule({
  id: 'cost-operator',
  title: { 'zh-CN': '成本指标用“≤”', 'en-US': 'Costs are capped' },
  severity: 'error',
  heading: 'appropriateness',
  basis: 'practice',
  source: '成本指标控制的是上限',
  scope: 'table',
  kinds: ['project', 'annual'],
  messages: {
    atLeast: {
      'zh-CN': '成本指标“{name}”写的是“{value}”，意思是花得越多越好。成本应控制上限，请改用“≤”。',
      'en-US':
        'Cost indicator “{name}” says “{value}”: the more is spent the better. A cost is capped; use “≤”.',
    },
  },
  check({ view, report }) {
    for (const indicator of view.indicators) {
      const { name, target, targetCell, operator } = indicator;
      if (!isCost(indicator) || target.kind !== 'quantity') continue;
      if (target.operator !== '≥' && target.operator !== '>') continue;
      if (!dimensionOf(target.unit).startsWith('money') || contains(name, 'savingWords')) continue;
      const after = target.operator === '≥' ? '≤' : '<';
      report({
        message: 'atLeast',
        cells: [operator?.cell ?? targetCell],
        values: { name, value: target.text },
        changes: operator
          ? [{ cell: operator.cell, before: operator.text, after }]
          : [{ cell: targetCell, before: target.text, after: tidyValue({ ...target, operator: after }) }],
      });
    }
  },
});
