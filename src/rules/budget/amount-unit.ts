// 元 where 万元 is meant, and both side by side.
import { bareUnit, normaliseUnit, parseNumber, toBase } from '../../domain/values';
import { isCost, plain } from '../costs';
import { contains } from '../../lexicon';
import { defineRule, type CellChange } from '../rule';
import { moneyOf } from '../view';

export default defineRule({
  id: 'amount-unit',
  title: { 'zh-CN': '金额单位统一', 'en-US': 'One unit of money' },
  severity: 'warning',
  heading: 'appropriateness',
  basis: 'practice',
  source: '审核经验：同一张表的金额用同一单位',
  scope: 'table',
  kinds: ['project'],
  yieldsTo: ['cost-within-budget'],
  messages: {
    wrong: {
      'zh-CN': '成本指标“{name}”写的是 {value}，与预算 {budget} 万元正好差一万倍。单位看来写错了，请核对。',
      'en-US':
        'Cost indicator “{name}” says {value}, exactly ten thousand times off the budget of {budget} (10,000 yuan). The unit seems wrong; check it.',
    },
    tiny: {
      'zh-CN': '成本指标“{name}”只有 {value}，而预算是 {budget} 万元。单位看来应为“万元”，请核对。',
      'en-US':
        'Cost indicator “{name}” is only {value}, with a budget of {budget} (10,000 yuan). The unit should probably be 万元; check it.',
    },
    mixed: {
      'zh-CN': '成本指标“{name}”用“{unit}”，预算金额用“{usual}”。请统一用“{usual}”。',
      'en-US': 'Cost indicator “{name}” is in “{unit}”, the budget in “{usual}”. Use “{usual}” throughout.',
    },
  },
  check({ view, report }) {
    const { budget, table } = view;
    if (!budget || budget.lte(0)) return;
    const usual = normaliseUnit(table.amountUnit);
    for (const indicator of view.indicators) {
      if (!isCost(indicator)) continue;
      const { name, fields, target, unitCell, targetCell } = indicator;
      const amount = moneyOf(target);
      const unit = bareUnit(fields.unit) ?? normaliseUnit(fields.unit);
      if (!amount || unit === '' || unit === usual) continue;
      const cells = [unitCell, targetCell];
      const values = { name, value: fields.number + fields.unit, budget: plain(budget) };
      // With the unit in the number's cell the split comes first.
      const isApart = parseNumber(fields.number) !== undefined;
      const inUnit: CellChange = { cell: unitCell, before: fields.unit, after: table.amountUnit };
      if (amount.eq(budget.times(10_000)) || amount.times(10_000).eq(budget)) {
        // A budget in 元 may itself be the one that is wrong.
        const isSure = isApart && usual === '万元';
        report({ message: 'wrong', cells, values, ...(isSure && { changes: [inUnit] }) });
      } else if (contains(name, 'unitCostWords')) {
        // 每户补助 2400 元 is as it should be beside a budget in 万元.
      } else if (unit === '元' && amount.lt('0.01') && amount.times(10_000).lte(budget)) {
        // Below 100 yuan, which would fit the budget in 万元.
        report({ message: 'tiny', cells, values });
      } else {
        const after = amount.times(10_000).div(toBase('1', usual).amount).toNumber();
        report({
          message: 'mixed',
          severity: 'info',
          cells,
          values: { name, unit: fields.unit, usual: table.amountUnit },
          ...(isApart && { changes: [{ cell: targetCell, before: fields.number, after }, inUnit] }),
        });
      }
    }
  },
});
