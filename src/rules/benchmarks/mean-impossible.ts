// Three times the mean below last year alone: the other two years would have to be negative.
import Big from 'big.js';
import { toBase } from '../../domain/values';
import { contains, isRateName } from '../../lexicon';
import { inOneUnit } from '../history';
import { isPercent } from '../measures';
import { defineRule } from '../rule';

/** Half of the last digit given: what rounding can have taken away. */
const halfOfLastDigit = (number: string) => new Big(10).pow(-(number.split('.')[1]?.length ?? 0)).div(2);

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
  },
  check({ view, report }) {
    for (const { name, benchmarks, cell } of view.indicators) {
      const { prior3YearMean: mean, priorYearValue: last } = benchmarks;
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
