// Amounts that do not fit each other: an appropriation in 元, a price above all the money, prices by quantities above it.
import Big from 'big.js';
import { compactText } from '../../domain/text';
import { normaliseUnit, toBase } from '../../domain/values';
import { contains } from '../../lexicon';
import { costCaps, costPairs, isCost, plain, type CostCap } from '../costs';
import { dimensionOf } from '../measures';
import { defineRule } from '../rule';
import { moneyOf, type ProjectIndicatorView, type ProjectView } from '../view';

/** 万元 above which few projects stand; and times its own caps that a budget can hardly be. */
const VERY_LARGE = 100_000;
const FAR_ABOVE_CAPS = 1000;

interface Price {
  indicator: ProjectIndicatorView;
  /** 万元. */
  amount: Big;
  /** What stands behind the line: 件 of 元/件; '' where only the name says that it is a price. */
  per: string;
}

/** Amounts of money as a whole in the budget's own unit, whatever their operators. */
function wholeAmounts({ indicators, table }: ProjectView): CostCap[] {
  return indicators.filter(isCost).flatMap((indicator) => {
    const amount = moneyOf(indicator.target);
    const isWhole = !contains(indicator.name, 'unitCostWords') && !contains(indicator.name, 'savingWords');
    const isSameUnit = normaliseUnit(indicator.fields.unit) === normaliseUnit(table.amountUnit);
    return amount?.gt(0) && isWhole && isSameUnit ? [{ indicator, amount }] : [];
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

/** What money of others a project can move by a hundred times its own. */
const MOVED =
  /贷款|投资|招商|融资|进出口|贸易|交易|产值|总值|授信|担保|外贸|签约|销售|零售|资产|保额|保障|税收|营业额|规模|信贷|总额|贴息|保险/;
const FAR_ABOVE_MONEY = 100;
/** A loss avoided or an income of less than this part of the money is hardly what it is spent for. */
const FAR_BELOW_MONEY = 1000;

interface OddBenefit {
  indicator: ProjectIndicatorView;
  message: 'benefit' | 'tinyBenefit';
}

/** Economic benefits in money that do not fit what is spent. */
function oddBenefits({ indicators }: ProjectView, money: Big) {
  return indicators.flatMap((indicator): OddBenefit[] => {
    const { name, kind } = indicator;
    const amount =
      kind === 'economicBenefit' || kind === 'socialBenefit' ? moneyOf(indicator.target) : undefined;
    if (!amount || amount.lte(0) || MOVED.test(name) || contains(name, 'unitCostWords')) return [];
    if (amount.gte(money.times(FAR_ABOVE_MONEY))) return [{ indicator, message: 'benefit' }];
    const isTiny = kind === 'economicBenefit' && amount.times(FAR_BELOW_MONEY).lte(money);
    return isTiny ? [{ indicator, message: 'tinyBenefit' }] : [];
  });
}

function pricesOf({ indicators }: ProjectView): Price[] {
  return indicators.flatMap((indicator): Price[] => {
    const { name, target } = indicator;
    if (!isCost(indicator) || target.kind !== 'quantity' || contains(name, 'savingWords')) return [];
    const { number, unit, operator } = target;
    const slash = unit.indexOf('/');
    const isPrice = slash > 0 || contains(name, 'unitCostWords');
    const money = toBase(number, slash > 0 ? unit.slice(0, slash) : unit);
    if (!isPrice || money.dimension !== 'money' || operator === '≥' || operator === '>') return [];
    // A year goes without saying in an annual table.
    const per = slash > 0 ? unit.slice(slash + 1).replace(/[·/]年$/, '') : '';
    return [{ indicator, amount: money.amount.div(10_000), per }];
  });
}

/** Does a name say two signs in a row of what the other one is about? */
const isAlike = (name: string, other: string) =>
  costPairs(other).some((pair) => compactText(name).includes(pair));

/** The row that counts what the price is for: the closest by its words, which is also the largest. */
function quantityFor({ indicator, per }: Price, { indicators }: ProjectView) {
  // Of several years the budget pays one.
  if (per === '' || dimensionOf(per) === 'months') return undefined;
  const counted = indicators.flatMap((row) => {
    const { kind, target, name } = row;
    if (kind !== 'quantity' || target.kind !== 'quantity' || dimensionOf(target.unit) !== dimensionOf(per))
      return [];
    const pairs = costPairs(name);
    const shared = pairs.filter((pair) => indicator.name.includes(pair)).length / pairs.length;
    const count = toBase(target.number, target.unit).amount.div(toBase('1', per).amount);
    return shared > 0 ? [{ row, shared, count }] : [];
  });
  return counted.find((entry) =>
    counted.every(
      (other) => other === entry || (entry.shared > other.shared && entry.count.gte(other.count)),
    ),
  );
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
    benefit: {
      'zh-CN':
        '“{name}”写的是“{value}”，是项目资金 {budget} 万元的一百倍以上，与项目规模不相称。请核对数值和单位，或说明测算依据。',
      'en-US':
        '“{name}” says “{value}”, more than a hundred times the project’s money of {budget} (10,000 yuan). Check figure and unit, or say how it was reckoned.',
    },
    tinyBenefit: {
      'zh-CN':
        '“{name}”只写“{value}”，不到项目资金 {budget} 万元的千分之一，单位看来写小了。请核对数值和单位。',
      'en-US':
        '“{name}” is only “{value}”, less than a thousandth of the project’s money of {budget} (10,000 yuan); the unit seems too small. Check it.',
    },
    withCaps: {
      'zh-CN':
        '“{name}”（{value}）乘以“{quantity}”（{count}），合 {product} 万元，加上其他成本上限 {others} 万元，高于项目预算 {budget} 万元。请核对。',
      'en-US':
        '“{name}” of {value} by “{quantity}” of {count} makes {product} (10,000 yuan); with other caps of {others} this is above the budget of {budget}. Check them.',
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
    for (const { indicator, message } of oddBenefits(view, money)) {
      const { name, target, targetCell, unitCell } = indicator;
      const values = { name, value: target.text, budget: plain(money) };
      report({ message, cells: [targetCell, unitCell, amountCell], values });
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
