// One row, five values, one unit.

import type { Value } from '../../domain/values';
import { dimensionOf, unitOf } from '../measures';
import { defineRule } from '../rule';

const valueFields = [
  'annualValue',
  'plannedValue',
  'standardValue',
  'prior3YearMean',
  'priorYearValue',
] as const;
const labels = {
  annualValue: '年度指标值',
  plannedValue: '规划值',
  standardValue: '标准值',
  prior3YearMean: '前三年均值',
  priorYearValue: '上年值',
};

/** A price by the month is not told beside one by the year: 元/吨/月. How often things are done is. */
function measureOf(value: Value): { unit: string; dimension: string } | undefined {
  const unit = unitOf(value);
  if (!unit) return undefined;
  const dimension = dimensionOf(unit);
  if (value.kind !== 'frequency' || !dimension.startsWith('money')) return { unit, dimension };
  return { unit: `${unit}/${value.period}`, dimension: `${dimension}/${value.period}` };
}

export default defineRule({
  id: 'units-agree',
  title: { 'zh-CN': '同一指标单位一致', 'en-US': 'One indicator, one unit' },
  severity: 'error',
  heading: 'appropriateness',
  basis: 'practice',
  source: '单位不同的数不能比较',
  scope: 'table',
  kinds: ['strategic', 'annual'],
  yieldsTo: ['unit-fits-name'],
  messages: {
    differ: {
      'zh-CN':
        '指标“{name}”的{field}“{value}”用“{unit}”，同一行其他值用“{usual}”，不能比较。请统一单位并核对数字。',
      'en-US':
        '“{name}”: {field} “{value}” is in “{unit}”, the row’s other values in “{usual}”; they cannot be compared. Use one unit and check the figures.',
    },
  },
  check({ view, report }) {
    for (const { name, target, benchmarks, fields, cell } of view.indicators) {
      const values = { annualValue: target, ...benchmarks };
      const measured = valueFields.flatMap((field) => {
        const measure = measureOf(values[field]);
        return measure ? [{ field, ...measure }] : [];
      });
      const count = (dimension: string) => measured.filter((value) => value.dimension === dimension).length;
      // The unit of most values; of two as frequent, the target's, which comes first.
      const usual = measured.reduce<(typeof measured)[number] | undefined>(
        (best, next) => (best && count(best.dimension) >= count(next.dimension) ? best : next),
        undefined,
      );
      const odd = measured.filter(({ dimension }) => dimension !== usual?.dimension);
      const [first] = odd;
      if (!usual || !first) continue;
      report({
        message: 'differ',
        cells: [...odd.map(({ field }) => cell(field)), cell(usual.field)],
        values: {
          name,
          field: odd.map(({ field }) => labels[field]).join('、'),
          value: odd.map(({ field }) => fields[field]).join('、'),
          unit: first.unit,
          usual: usual.unit,
        },
      });
    }
  },
});
