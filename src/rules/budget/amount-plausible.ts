// Amounts that do not fit each other: an appropriation in 元, a price above all the money, prices by quantities above it.
import Big from 'big.js';
import { normaliseUnit } from '../../domain/values';
import { contains } from '../../lexicon';
import { costCaps, isCost, plain, type CostCap } from '../costs';
import { isAlike, pricesOf, productsOf, quantityFor } from '../prices';
import { defineRule } from '../rule';
import { moneyOf, type ProjectView } from '../view';

/** 万元 above which few projects stand; and times its own caps that a budget can hardly be. */
const VERY_LARGE = 100_000;
const FAR_ABOVE_CAPS = 1000;

/** Amounts of money as a whole in the budget's own unit, whatever their operators. */
function wholeAmounts({ indicators, table }: ProjectView): CostCap[] {
  return indicators.filter(isCost).flatMap((indicator) => {
    const { name, fields, target } = indicator;
    if (normaliseUnit(fields.unit) !== normaliseUnit(table.amountUnit)) return [];
    if (contains(name, 'unitCostWords') || contains(name, 'savingWords')) return [];
    const amount = moneyOf(target);
    return amount?.gt(0) ? [{ indicator, amount }] : [];
  });
}

/** What the budget would be if it had been typed in 元, and how sure that is. */
function inYuan(view: ProjectView, budget: Big): { meant: Big; isExact: boolean } | undefined {
  if (normaliseUnit(view.table.amountUnit) !== '万元') return undefined;
  const amounts = wholeAmounts(view);
  const isExact = amounts.some(({ amount }) => amount.times(10_000).eq(budget));
  const sum = amounts.reduce((total, { amount }) => total.plus(amount), new Big(0));
  const isFarAbove = budget.gte(VERY_LARGE) && sum.gt(0) && budget.gte(sum.times(FAR_ABOVE_CAPS));
  return isExact || isFarAbove ? { meant: budget.div(10_000), isExact } : undefined;
}

const BENEFITS = ['economicBenefit', 'socialBenefit', 'ecologicalBenefit', 'sustainableImpact'];
/** How many times the budget a benefit in money can hardly be, and what part of it at least. */
const FAR_ABOVE = 500;
const FAR_BELOW = 1000;

/** 减少损失 of 50亿元 by 720万元, or of 2000元 by 860万元. Turnover and income of others have no such measure. */
function outOfProportion({ indicators }: ProjectView, budget: Big) {
  return indicators.flatMap((indicator) => {
    const { name, kind, target } = indicator;
    if (!kind || !BENEFITS.includes(kind)) return [];
    const amount = moneyOf(target);
    if (!amount?.gt(0)) return [];
    if (contains(name, 'leverageWords') || contains(name, 'turnoverWords') || contains(name, 'unitCostWords'))
      return [];
    if (amount.gt(budget.times(FAR_ABOVE)))
      return [{ indicator, times: `${amount.div(budget).round(0).toFixed()} 倍` }];
    return amount.times(FAR_BELOW).lt(budget)
      ? [{ indicator, times: `1/${budget.div(amount).round(0).toFixed()}` }]
      : [];
  });
}

export default defineRule({
  id: 'amount-plausible',
  title: { 'zh-CN': '金额相互匹配', 'en-US': 'Amounts that fit each other' },
  severity: 'warning',
  heading: 'feasibility',
  basis: 'regulation',
  source: '财预〔2015〕88号、财预〔2021〕101号：绩效目标与资金量相匹配',
  scope: 'table',
  kinds: ['project'],
  yieldsTo: ['goal-value-agrees'],
  messages: {
    inYuan: {
      'zh-CN':
        '财政拨款金额写的是 {budget} 万元，与表内成本指标相比大得多，看来是按“元”填的。如果是，应为 {meant} 万元，请核对。',
      'en-US':
        'The appropriation says {budget} (10,000 yuan), far above the table’s own costs; it seems to be in yuan. If so, write {meant}.',
    },
    price: {
      'zh-CN': '“{name}”是单价，写的“{value}”已超过项目全部资金 {budget} 万元。请核对金额和单位。',
      'en-US':
        '“{name}” is a price, and “{value}” is above all the project’s money of {budget} (10,000 yuan). Check the amount and its unit.',
    },
    product: {
      'zh-CN':
        '“{name}”（{value}）乘以“{quantity}”（{count}），合 {product} 万元，高于项目预算 {budget} 万元。请核对单价、数量或预算。',
      'en-US':
        '“{name}” of {value} by “{quantity}” of {count} makes {product} (10,000 yuan), above the budget of {budget}. Check price, number or budget.',
    },
    withCaps: {
      'zh-CN':
        '“{name}”（{value}）乘以“{quantity}”（{count}），合 {product} 万元，加上其他成本上限 {others} 万元，高于项目预算 {budget} 万元。请核对。',
      'en-US':
        '“{name}” of {value} by “{quantity}” of {count} makes {product} (10,000 yuan); with other caps of {others} this is above the budget of {budget}. Check them.',
    },
    prices: {
      'zh-CN':
        '各项单价乘以数量，合计 {product} 万元（{terms}），高于项目预算 {budget} 万元。请核对单价、数量或预算。',
      'en-US':
        'Prices by quantities make {product} (10,000 yuan; {terms}), above the budget of {budget}. Check prices, numbers or budget.',
    },
    outOfProportion: {
      'zh-CN': '“{name}”写“{value}”，与项目预算 {budget} 万元相差悬殊（{times}）。请核对数字和单位。',
      'en-US':
        '“{name}” says “{value}”, out of all proportion to the budget of {budget} ({times}). Check number and unit.',
    },
  },
  check({ view, report }) {
    const { budget, table, anchor } = view;
    if (!budget || budget.lte(0)) return;
    const yuan = inYuan(view, budget);
    const amountCell = table.at.amount ?? anchor;
    if (yuan) {
      report({
        message: 'inYuan',
        ...(yuan.isExact && { severity: 'error' as const }),
        cells: [amountCell],
        values: { budget: plain(budget), meant: plain(yuan.meant) },
      });
    }
    const money = yuan?.meant ?? budget;
    for (const { indicator, times } of outOfProportion(view, money)) {
      const values = { name: indicator.name, value: indicator.target.text, budget: plain(money), times };
      report({ message: 'outOfProportion', cells: [indicator.targetCell, amountCell], values });
    }
    const paid = productsOf(view);
    const sum = paid.reduce((total, { product }) => total.plus(product), new Big(0));
    if (paid.length > 1 && sum.gt(money) && paid.every(({ product }) => product.lte(money))) {
      report({
        message: 'prices',
        cells: [...paid.map(({ price }) => price.indicator.targetCell), amountCell],
        values: {
          product: plain(sum.round(2)),
          budget: plain(money),
          terms: paid
            .map(({ price, count }) => `${price.indicator.name} ${plain(price.amount)}×${count}`)
            .join('；'),
        },
      });
      return;
    }
    for (const price of pricesOf(view)) {
      const { indicator, amount } = price;
      const { name, target, targetCell, unitCell } = indicator;
      const values = { name, value: target.text, budget: plain(money) };
      if (amount.gt(money)) {
        report({ message: 'price', severity: 'error', cells: [unitCell, targetCell, amountCell], values });
        continue;
      }
      const quantity = quantityFor(price, view);
      if (!quantity) continue;
      const product = amount.times(quantity.count);
      // A cap on the whole, or on the same thing, is not paid on top.
      const caps = costCaps(view).filter(
        ({ indicator: { name: other }, amount: cap }) =>
          cap.lt(money) &&
          !contains(other, 'totalWords') &&
          !isAlike(other, name) &&
          !isAlike(other, quantity.row.name),
      );
      const others = caps.reduce((sum, cap) => sum.plus(cap.amount), new Big(0));
      if (product.plus(others).lte(money)) continue;
      const isAlone = product.gt(money);
      report({
        message: isAlone ? 'product' : 'withCaps',
        // The price itself may well be a standard that holds.
        cells: isAlone
          ? [quantity.row.targetCell, targetCell, amountCell]
          : [...caps.map((cap) => cap.indicator.targetCell), amountCell],
        values: {
          ...values,
          quantity: quantity.row.name,
          count: quantity.row.target.text,
          product: plain(product.round(2)),
          ...(!isAlone && { others: plain(others) }),
        },
      });
    }
  },
});
