// A target that asks for less than was reached, without a reason.
import { betterFor, isExplained, percentWorse } from '../history';
import { costKinds } from '../../domain/profiles';
import type { Severity } from '../finding';
import { defineRule } from '../rule';
import type { Thresholds } from '../thresholds';
import type { IndicatorView } from '../view';

const histories = [
  { field: 'priorYearValue', label: '上年值' },
  { field: 'prior3YearMean', label: '前三年均值' },
] as const;

/** Prices rise, so a cost above last year's is only worth a look. */
function severityOf(percent: number, { kind }: IndicatorView, thresholds: Thresholds): Severity {
  if (percent < thresholds.behindHistory || (kind && costKinds.includes(kind))) return 'info';
  return percent < thresholds.farBehindHistory ? 'warning' : 'error';
}

export default defineRule({
  id: 'target-worse-than-history',
  title: { 'zh-CN': '目标不低于历史水平', 'en-US': 'Target not behind history' },
  severity: 'warning',
  heading: 'feasibility',
  basis: 'practice',
  source: '审核经验：目标应不低于已经达到的水平，确需降低的要说明原因',
  scope: 'table',
  kinds: ['strategic', 'annual'],
  messages: {
    below: {
      'zh-CN':
        '指标“{name}”的年度指标值“{target}”低于{field}“{value}”（低 {percent}%），备注没有说明原因。请调高目标，或在备注中写明原因。',
      'en-US':
        'The target “{target}” of “{name}” is below {field} “{value}” (by {percent}%) and the notes give no reason. Raise it, or say why.',
    },
    above: {
      'zh-CN':
        '指标“{name}”越少越好，年度指标值“{target}”却高于{field}“{value}”（高 {percent}%），备注没有说明原因。请调低目标，或在备注中写明原因。',
      'en-US':
        'For “{name}” less is better, yet the target “{target}” is above {field} “{value}” (by {percent}%) and the notes give no reason. Lower it, or say why.',
    },
  },
  check({ view, thresholds, report }) {
    for (const indicator of view.indicators) {
      const better = betterFor(indicator);
      if (!better || isExplained(indicator)) continue;
      const { name, target, benchmarks, fields, cell } = indicator;
      const behind = histories
        .map(({ field, label }) => ({
          field,
          label,
          percent: percentWorse(target, benchmarks[field], better),
        }))
        .filter(({ percent }) => percent > 0);
      const worst = behind.reduce((most, { percent }) => Math.max(most, percent), 0);
      if (behind.length === 0) continue;
      report({
        message: better === 'more' ? 'below' : 'above',
        severity: severityOf(worst, indicator, thresholds),
        cells: [cell('annualValue'), ...behind.map(({ field }) => cell(field))],
        values: {
          name,
          target: target.text,
          field: behind.map(({ label }) => label).join('、'),
          value: behind.map(({ field }) => fields[field]).join('、'),
          percent: String(Math.round(worst * 10) / 10),
        },
      });
    }
  },
});
