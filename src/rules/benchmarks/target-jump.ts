// A target far from what was, either way, without a reason.
import { contains } from '../../lexicon';
import { inOneUnit, isExplained } from '../history';
import { isPercent } from '../measures';
import { defineRule } from '../rule';

const histories = [
  { field: 'priorYearValue', label: '上年值' },
  { field: 'prior3YearMean', label: '前三年均值' },
] as const;

export default defineRule({
  id: 'target-jump',
  title: { 'zh-CN': '目标变化幅度', 'en-US': 'Size of change' },
  severity: 'info',
  heading: 'feasibility',
  basis: 'practice',
  source: '审核经验：与历史值相差一半以上的目标要说明原因',
  scope: 'table',
  kinds: ['strategic', 'annual'],
  yieldsTo: ['target-worse-than-history', 'percent-range'],
  messages: {
    jump: {
      'zh-CN':
        '指标“{name}”的年度指标值“{target}”与{field}“{value}”相差 {percent}%，备注没有说明原因。请核对，或写明原因。',
      'en-US':
        'The target “{target}” of “{name}” is {percent}% away from {field} “{value}” and the notes give no reason. Check it, or say why.',
    },
  },
  check({ view, thresholds, report }) {
    for (const indicator of view.indicators) {
      const { name, target, benchmarks, fields, cell } = indicator;
      // Rates of growth jump by nature.
      if (isExplained(indicator) || (isPercent(target) && contains(name, 'growthWords'))) continue;
      const changes = histories.flatMap(({ field, label }) => {
        const amounts = inOneUnit(target, benchmarks[field]);
        if (!amounts || amounts.b.lte(0)) return [];
        const gap = amounts.a.minus(amounts.b).abs();
        const percent = isPercent(target) ? gap.toNumber() : gap.div(amounts.b).times(100).toNumber();
        return [{ field, label, percent }];
      });
      const [first] = changes;
      if (!first || changes.some(({ percent }) => percent <= thresholds.targetJump)) continue;
      report({
        message: 'jump',
        ...(changes.every(({ percent }) => percent > thresholds.farJump) && { severity: 'warning' as const }),
        cells: [cell('annualValue'), cell(first.field)],
        values: {
          name,
          target: target.text,
          field: first.label,
          value: fields[first.field],
          percent: String(Math.round(first.percent)),
        },
      });
    }
  },
});
