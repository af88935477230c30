// A mean that last year cannot be part of: the other two years would be negative, or one of the two is a slip of scale.
import Big from 'big.js';
import { toBase, type Value } from '../../domain/values';
import { contains, isRateName } from '../../lexicon';
import { inOneUnit } from '../history';
import { isPercent, percentOf } from '../measures';
import { defineRule } from '../rule';

/** Half of the last digit given: what rounding can have taken away. */
const halfOfLastDigit = (number: string) => new Big(10).pow(-(number.split('.')[1]?.length ?? 0)).div(2);

/** 0.84% beside 82.1%: a share typed as a fraction, with % behind it. As fractions of 100 the two are near. */
const NEAR = 0.8;
/** Percentages below which both can be true. */
const LARGE = 20;

function isHundredfold(a: Value, b: Value): boolean {
  const [small = 0, large = 0] = [percentOf(a), percentOf(b)].map((part) => part ?? 0).sort((x, y) => x - y);
  const ratio = (small * 100) / large;
  return small > 0 && small <= 1 && large >= LARGE && ratio >= NEAR && ratio <= 1 / NEAR;
}

export default defineRule({
  id: 'mean-impossible',
  title: { 'zh-CN': '前三年均值与上年值相容', 'en-US': 'Mean and last year fit together' },
  severity: 'error',
  heading: 'feasibility',
  basis: 'practice',
  source: '数量不会为负：前三年合计不会小于其中一年',
  scope: 'table',
  kinds: ['strategic', 'annual'],
  yieldsTo: ['units-agree'],
  messages: {
    impossible: {
      'zh-CN':
        '指标“{name}”的前三年均值“{mean}”乘 3 小于上年值“{last}”，其余两年合计为负，不可能。请核对两个数。',
      'en-US':
        'For “{name}” three times the mean “{mean}” is less than last year’s “{last}” alone; the other two years would be negative. Check both figures.',
    },
    scale: {
      'zh-CN':
        '指标“{name}”的前三年均值“{mean}”与上年值“{last}”相差约一百倍，疑把小数写成了百分数（0.84 应为 84%）。请核对。',
      'en-US':
        'For “{name}” the mean “{mean}” and last year’s “{last}” are about a hundred times apart; was a fraction written as a percentage (84% is 0.84)? Check both figures.',
    },
  },
  check({ view, report }) {
    for (const { name, benchmarks, cell } of view.indicators) {
      const { prior3YearMean: mean, priorYearValue: last } = benchmarks;
      if (isHundredfold(mean, last)) {
        report({
          message: 'scale',
          cells: [cell('prior3YearMean'), cell('priorYearValue')],
          values: { name, mean: mean.text, last: last.text },
        });
        continue;
      }
      // Rates, averages and balances can be negative or do not add up.
      if (mean.kind !== 'quantity' || isPercent(mean) || isPercent(last) || isRateName(name)) continue;
      if (contains(name, 'growthWords') || /均|指数|净/.test(name) || mean.number.startsWith('-')) continue;
      const amounts = inOneUnit(mean, last);
      if (!amounts) continue;
      const rounding = toBase(halfOfLastDigit(mean.number).toFixed(), mean.unit).amount;
      if (amounts.a.plus(rounding).times(3).gte(amounts.b)) continue;
      report({
        message: 'impossible',
        cells: [cell('prior3YearMean'), cell('priorYearValue')],
        values: { name, mean: mean.text, last: last.text },
      });
    }
  },
});
