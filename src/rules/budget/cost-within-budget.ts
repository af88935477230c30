// A cost cap above the money that is asked for.
import { toBase } from '../../domain/values';
import { costCaps, plain } from '../costs';
import { defineRule } from '../rule';

export default defineRule({
  id: 'cost-within-budget',
  title: { 'zh-CN': '成本上限不超预算', 'en-US': 'Cost cap within budget' },
  severity: 'error',
  heading: 'feasibility',
  basis: 'regulation',
  source: '财预〔2015〕88号、财预〔2021〕101号：绩效目标与资金量相匹配',
  scope: 'table',
  kinds: ['project'],
  messages: {
    above: {
      'zh-CN':
        '成本指标“{name}”上限 {cap} 万元，高于项目预算 {budget} 万元（多 {excess} 万元）。请把上限降到 {budget} 万元以内，或核对预算金额。',
      'en-US':
        'Cost indicator “{name}” is capped at {cap} (10,000 yuan), above the project’s budget of {budget} (by {excess}). Lower the cap to {budget} or check the budget.',
    },
  },
  check({ view, report }) {
    const { budget, table } = view;
    if (!budget || budget.lte(0)) return;
    for (const { indicator, amount } of costCaps(view)) {
      if (amount.lte(budget)) continue;
      const { number, unit } = indicator.fields;
      const cell = indicator.cell('number');
      const oneOfUnit = toBase('1', unit).amount.div(10_000);
      report({
        message: 'above',
        cells: [cell, ...(table.at.amount ? [table.at.amount] : [])],
        values: {
          name: indicator.name,
          cap: plain(amount),
          budget: plain(budget),
          excess: plain(amount.minus(budget)),
        },
        // With the unit in the number's cell the split comes first.
        ...(unit !== '' && {
          changes: [{ cell, before: number, after: Number(plain(budget.div(oneOfUnit))) }],
        }),
      });
    }
  },
});
