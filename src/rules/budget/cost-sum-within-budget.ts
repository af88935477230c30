// Several cost caps that together exceed the budget.
import Big from 'big.js';
import { contains } from '../../lexicon';
import { costCaps, isNamedAfter, plain, type CostCap } from '../costs';
import { defineRule } from '../rule';

const total = (caps: readonly CostCap[]) => caps.reduce((sum, { amount }) => sum.plus(amount), new Big(0));

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
    partTakesAll: {
      'zh-CN':
        '成本指标“{name}”上限 {cap} 万元已等于全部预算，另外 {count} 条成本上限合计 {others} 万元，就超出了预算。请按这部分费用写上限；如果是全部支出，请把名称改为项目总支出。',
      'en-US':
        'The cap of {cap} (10,000 yuan) of “{name}” takes the whole budget, while {count} more caps add {others} above the budget. Cap this part only, or name it the project’s whole cost.',
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
    const sum = total(parts);
    const inAmount = table.at.amount ? [table.at.amount] : [];
    // As large as the budget, but by its name neither all of it nor the project itself: 人员经费 beside 物资采购费.
    const all = caps.find(
      ({ indicator: { name }, amount }) =>
        amount.eq(budget) && !contains(name, 'totalWords') && !isNamedAfter(table.projectName, name),
    );
    if (all && parts.length > 0) {
      report({
        message: 'partTakesAll',
        cells: [all.indicator.targetCell, ...parts.map(({ indicator }) => indicator.targetCell), ...inAmount],
        values: {
          ...{ name: all.indicator.name, cap: plain(all.amount), count: String(parts.length) },
          others: plain(sum),
        },
      });
      return;
    }
    if (parts.length < 2 || sum.lte(budget)) return;
    report({
      message: 'above',
      cells: [...parts.map(({ indicator }) => indicator.targetCell), ...inAmount],
      values: {
        count: String(parts.length),
        sum: plain(sum),
        budget: plain(budget),
        excess: plain(sum.minus(budget)),
      },
    });
  },
});
