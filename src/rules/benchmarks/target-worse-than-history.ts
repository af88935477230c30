// A target that asks for less than was reached, without a reason.
import { sameValue } from '../../domain/values';
import { betterFor, isExplained, percentWorse, pointsApart } from '../history';
import { operatorOf } from '../measures';
import { costKinds } from '../../domain/profiles';
import type { Severity } from '../finding';
import { defineRule } from '../rule';
import type { Thresholds } from '../thresholds';
import type { DepartmentIndicatorView } from '../view';

const histories = [
  { field: 'priorYearValue', label: '上年值' },
  { field: 'prior3YearMean', label: '前三年均值' },
] as const;

/** ≤0.9‰ as the plan or standard has it is a limit set by others, no forecast. */
function isSetCap({ target, benchmarks }: DepartmentIndicatorView): boolean {
  const { plannedValue, standardValue } = benchmarks;
  const isCap = ['≤', '<'].includes(operatorOf(target) ?? '');
  return isCap && (sameValue(target, plannedValue) || sameValue(target, standardValue));
}

/** Prices rise, so a cost above last year's is only worth a look. */
function severityOf(percent: number, indicator: DepartmentIndicatorView, thresholds: Thresholds): Severity {
  const { kind } = indicator;
  if (isSetCap(indicator)) return 'info';
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
  // With its operator turned round a row tells nobody which way is worse.
  yieldsTo: ['operators-agree', 'percent-range', 'target-below-standard', 'goal-value-agrees'],
  messages: {
    below: {
      'zh-CN':
        '指标“{name}”的年度指标值“{target}”低于{field}“{value}”（低 {percent}%），备注没有说明原因。请调高目标，或在备注中写明原因。',
      'en-US':
        'The target “{target}” of “{name}” is below {field} “{value}” (by {percent}%) and the notes give no reason. Raise it, or say why.',
    },
    belowPoints: {
      'zh-CN':
        '指标“{name}”的年度指标值“{target}”低于{field}“{value}”（低 {percent} 个百分点），备注没有说明原因。请调高目标，或在备注中写明原因。',
      'en-US':
        'The target “{target}” of “{name}” is below {field} “{value}” (by {percent} percentage points) and the notes give no reason. Raise it, or say why.',
    },
    above: {
      'zh-CN':
        '指标“{name}”越少越好，年度指标值“{target}”却高于{field}“{value}”（高 {percent}%），备注没有说明原因。请核对目标；是控制上限的，在备注中写明依据。',
      'en-US':
        'For “{name}” less is better, yet the target “{target}” is above {field} “{value}” (by {percent}%) and the notes give no reason. Check it; if it is a cap set by others, say so.',
    },
    abovePoints: {
      'zh-CN':
        '指标“{name}”越少越好，年度指标值“{target}”却高于{field}“{value}”（高 {percent} 个百分点），备注没有说明原因。请核对目标；是控制上限的，在备注中写明依据。',
      'en-US':
        'For “{name}” less is better, yet the target “{target}” is above {field} “{value}” (by {percent} percentage points) and the notes give no reason. Check it; if it is a cap set by others, say so.',
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
          points: pointsApart(target, benchmarks[field]),
        }))
        .filter(({ percent }) => percent > 0);
      const worst = behind.reduce((most, { percent }) => Math.max(most, percent), 0);
      if (behind.length === 0) continue;
      const way = better === 'more' ? 'below' : 'above';
      const points = behind.every((gap) => gap.points !== undefined)
        ? Math.max(...behind.map((gap) => gap.points!))
        : undefined;
      report({
        message: points === undefined ? way : `${way}Points`,
        severity: severityOf(worst, indicator, thresholds),
        cells: [cell('annualValue'), ...behind.map(({ field }) => cell(field))],
        values: {
          name,
          target: target.text,
          field: behind.map(({ label }) => label).join('、'),
          value: behind.map(({ field }) => fields[field]).join('、'),
          percent: String(points ?? Math.round(worst * 10) / 10),
        },
      });
    }
  },
});
