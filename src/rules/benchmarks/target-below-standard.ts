// A target behind the standard that stands in the same row.
import { isBinding } from '../../lexicon';
import { betterFor, isExplained, percentWorse, pointsApart } from '../history';
import { defineRule } from '../rule';

export default defineRule({
  id: 'target-below-standard',
  title: { 'zh-CN': '目标不低于标准', 'en-US': 'Target not behind the standard' },
  severity: 'warning',
  heading: 'feasibility',
  basis: 'practice',
  source: '标准值（规划目标、行业标准）是目标应达到的水平',
  scope: 'table',
  kinds: ['strategic', 'annual'],
  yieldsTo: ['operators-agree', 'percent-range'],
  messages: {
    behind: {
      'zh-CN':
        '指标“{name}”的年度指标值“{target}”没有达到标准值“{standard}”（差 {percent}%）。请调整目标，或在备注中说明原因。',
      'en-US':
        'The target “{target}” of “{name}” does not reach the standard “{standard}” (by {percent}%). Adjust it, or say why in the notes.',
    },
    behindPoints: {
      'zh-CN':
        '指标“{name}”的年度指标值“{target}”没有达到标准值“{standard}”（差 {percent} 个百分点）。请调整目标，或在备注中说明原因。',
      'en-US':
        'The target “{target}” of “{name}” does not reach the standard “{standard}” (by {percent} percentage points). Adjust it, or say why in the notes.',
    },
  },
  check({ view, report }) {
    for (const indicator of view.indicators) {
      const better = betterFor(indicator);
      const { name, target, benchmarks, fields, cell } = indicator;
      if (!better || isExplained(indicator)) continue;
      const percent = percentWorse(target, benchmarks.standardValue, better);
      if (percent === 0) continue;
      const points = pointsApart(target, benchmarks.standardValue);
      report({
        message: points === undefined ? 'behind' : 'behindPoints',
        // A limit that is set from above is kept or not.
        ...(isBinding(fields.standardSource) && { severity: 'error' as const }),
        cells: [cell('annualValue'), cell('standardValue')],
        values: {
          name,
          target: target.text,
          standard: benchmarks.standardValue.text,
          percent: String(points ?? Math.round(percent * 10) / 10),
        },
      });
    }
  },
});
