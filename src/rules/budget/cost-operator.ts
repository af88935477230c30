// A cost that must be at least so much.
import { tidyValue } from '../../domain/values';
import { isCost } from '../costs';
import { contains } from '../../lexicon';
import { dimensionOf } from '../measures';
import { defineRule } from '../rule';
import type { IndicatorView } from '../view';

/** 补助标准 = 500元 is laid down, and so is what goes to each by right. */
const LAID_DOWN =
  /标准|定额|补[助贴偿]|津贴|奖|慰问|抚恤|救助|工资|薪|保费|利息|本金|还款|拨款|转移|注资|出资/;

function isSpentToTheEnd({ name, target }: IndicatorView): boolean {
  if (target.kind !== 'quantity' || target.operator !== '=' || Number(target.number) === 0) return false;
  return (
    dimensionOf(target.unit) === 'money' &&
    !LAID_DOWN.test(name) &&
    !contains(name, 'unitCostWords') &&
    !contains(name, 'savingWords')
  );
}

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
    exact: {
      'zh-CN':
        '成本指标“{name}”写成“{value}”，等于必须花满，节约了反而算没完成。成本控制的是上限，请改用“≤”。',
      'en-US':
        'Cost indicator “{name}” says “{value}”: all of it must be spent, and a saving would count as failing. Use “≤”.',
    },
  },
  check({ view, report }) {
    for (const indicator of view.indicators) {
      const { name, target, targetCell, operator } = indicator;
      if (!isCost(indicator) || target.kind !== 'quantity') continue;
      const isExact = isSpentToTheEnd(indicator);
      if (!isExact && target.operator !== '≥' && target.operator !== '>') continue;
      if (!dimensionOf(target.unit).startsWith('money') || contains(name, 'savingWords')) continue;
      const after = target.operator === '>' ? '<' : '≤';
      report({
        message: isExact ? 'exact' : 'atLeast',
        ...(isExact && { severity: 'warning' as const }),
        cells: [operator?.cell ?? targetCell],
        values: { name, value: target.text },
        changes: operator
          ? [{ cell: operator.cell, before: operator.text, after }]
          : [{ cell: targetCell, before: target.text, after: tidyValue({ ...target, operator: after }) }],
      });
    }
  },
});
