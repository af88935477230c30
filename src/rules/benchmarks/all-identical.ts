// Target, plan, standard and both histories the same: in nearly every row, or to the second decimal.
import { sameValue, type Value } from '../../domain/values';
import { isEmpty } from '../measures';
import { defineRule } from '../rule';
import { benchmarkFields, type DepartmentIndicatorView } from '../view';

const isIdentical = ({ target, benchmarks }: DepartmentIndicatorView) =>
  !isEmpty(target) && benchmarkFields.every((field) => sameValue(target, benchmarks[field]));

/** 93.88 is measured, 95 or 12.50 may be set: decimals that are not there to round. */
const isMeasured = (value: Value) =>
  value.kind === 'quantity' && /\.\d*[1-9]\d*[1-9]$/.test(value.number) && !/\.(25|75)$/.test(value.number);

export default defineRule({
  id: 'all-identical',
  title: { 'zh-CN': '各值不全相同', 'en-US': 'Not all values the same' },
  severity: 'info',
  heading: 'feasibility',
  basis: 'practice',
  source: '审核经验：五个值全同，历史值多为照抄目标',
  scope: 'table',
  kinds: ['strategic', 'annual'],
  messages: {
    table: {
      'zh-CN':
        '{total} 行中有 {count} 行的年度指标值、规划值、标准值、前三年均值、上年值完全相同，历史值疑为照抄目标。请填实际数。',
      'en-US':
        'In {count} of {total} rows target, plan, standard, mean and last year are all the same; was history copied from the target? Enter actual figures.',
    },
    row: {
      'zh-CN':
        '指标“{name}”的年度指标值、规划值、标准值、前三年均值、上年值都是 {value}，历史值疑为照抄。请核对实际数。',
      'en-US':
        'Target, plan, standard, mean and last year of “{name}” are all {value}; was one copied to all? Check the actual figures.',
    },
  },
  check({ view, thresholds, report }) {
    const { indicators, anchor } = view;
    const identical = indicators.filter(isIdentical);
    const { identicalRows, identicalShare } = thresholds;
    if (indicators.length >= identicalRows && identical.length * 100 >= indicators.length * identicalShare) {
      report({
        message: 'table',
        cells: [anchor],
        values: { total: String(indicators.length), count: String(identical.length) },
      });
    }
    for (const { name, target, cell } of identical) {
      if (!isMeasured(target)) continue;
      report({
        message: 'row',
        severity: 'warning',
        cells: [cell('annualValue'), cell('prior3YearMean'), cell('priorYearValue')],
        values: { name, value: target.text },
      });
    }
  },
});
