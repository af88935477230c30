// Cost indicators that say everything but an amount.

import { isCost, plain } from '../costs';
import { dimensionOf } from '../measures';
import { defineRule } from '../rule';
import type { IndicatorView } from '../view';

/** An amount, a price per piece, or a bare number, whose missing unit is another matter. */
function hasAmount({ target }: IndicatorView): boolean {
  return target.kind === 'quantity' && (target.unit === '' || dimensionOf(target.unit).startsWith('money'));
}

export default defineRule({
  id: 'cost-cap-present',
  title: { 'zh-CN': '成本指标要有金额上限', 'en-US': 'Cost indicators need an amount' },
  severity: 'warning',
  heading: 'appropriateness',
  basis: 'regulation',
  source: '财预〔2015〕88号、财预〔2021〕101号：成本指标反映预期产出所需成本的控制情况',
  scope: 'table',
  kinds: ['project'],
  messages: {
    wordsOnly: {
      'zh-CN':
        '成本指标“{name}”的值是“{value}”，没有写金额（预算 {budget} 万元）。请写明费用上限，例如“≤ … 万元”。',
      'en-US':
        'Cost indicator “{name}” says “{value}” and names no amount (budget {budget}, 10,000 yuan). State the highest cost, such as “≤ … 万元”.',
    },
  },
  check({ view, thresholds, report }) {
    const { budget, profile, indicators } = view;
    if (!budget || budget.lte(0)) return;
    const costs = indicators.filter((indicator) => isCost(indicator) && indicator.target.kind !== 'blank');
    // Social and environmental cost is rarely an amount; only the others are asked for one.
    const asked = costs.filter(({ kind }) => kind === 'cost' || kind === 'economicCost');
    if (asked.length === 0 || costs.some(hasAmount)) return;
    const isLarge = profile.id === '2015' && budget.gt(thresholds.costCapErrorAbove);
    const [first, ...others] = asked;
    report({
      message: 'wordsOnly',
      severity: isLarge ? 'error' : 'warning',
      cells: [first!.targetCell, ...others.map(({ targetCell }) => targetCell)],
      values: { name: first!.name, value: first!.target.text, budget: plain(budget) },
    });
  },
});
