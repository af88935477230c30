// Several cost caps that together exceed the budget.
import Big from 'big.js';
import { contains } from '../../lexicon';
import { costCaps, plain } from '../costs';
import { defineRule } from '../rule';

export default defineRule({
  id: 'cost-sum-within-budget',
  title: { 'zh-CN': '成本上限合计不超预算', 'en-US': 'Sum of cost caps within budget' },
  severity: 'error',
  heading: 'feasibility',
  basis: 'regulation',
  source: '财预〔2015〕88号、财预〔2021〕101号：绩效目标与资金量相匹配',
  scope: 'table',
  kinds: ['project'],
  messages: {
    above: {
      'zh-CN':
        '{count} 条成本指标上限合计 {sum} 万元，高于项目预算 {budget} 万元（多 {excess} 万元）。请调低各项上限，使合计不超过预算。',
      'en-US':
        'The caps of {count} cost indicators add up to {sum} (10,000 yuan), above the project’s budget of {budget} (by {excess}). Lower them so that the sum stays within the budget.',
    },
  },
  check({ view, report }) {
    const { budget, table } = view;
    if (!budget || budget.lte(0)) return;
    const caps = costCaps(view);
    // One above the budget by itself is told by cost-within-budget; a cap on the whole is not one of the parts.
    if (caps.some(({ amount }) => amount.gt(budget))) return;
    const parts = caps.filter(
      ({ indicator, amount }) => !contains(indicator.name, 'totalWords') && !amount.eq(budget),
    );
    const sum = parts.reduce((total, { amount }) => total.plus(amount), new Big(0));
    if (parts.length < 2 || sum.lte(budget)) return;
    report({
      message: 'above',
      cells: [
        ...parts.map(({ indicator }) => indicator.targetCell),
        ...(table.at.amount ? [table.at.amount] : []),
      ],
      values: {
        count: String(parts.length),
        sum: plain(sum),
        budget: plain(budget),
        excess: plain(sum.minus(budget)),
      },
    });
  },
});
