// Shares of a whole above 100% or below 0.
import { contains, endsWith } from '../../lexicon';
import { isExplained } from '../history';
import { isRatioOfTwo, percentOf } from '../measures';
import { defineRule } from '../rule';
import type { Cell } from '../../sheet/address';
import type { Value } from '../../domain/values';

export default defineRule({
  id: 'percent-range',
  title: { 'zh-CN': '百分数在 0–100 之间', 'en-US': 'Percentages between 0 and 100' },
  severity: 'error',
  heading: 'appropriateness',
  basis: 'practice',
  source: '部分占总体的比率不会小于 0 或大于 100%；增长率除外',
  scope: 'table',
  kinds: ['project', 'strategic', 'annual'],
  yieldsTo: ['units-agree'],
  messages: {
    above: {
      'zh-CN': '指标“{name}”的值是 {value}，超过 100%。请核对数字或口径。',
      'en-US': '“{name}” has the value {value}, above 100%. Check the figure, or what it is a share of.',
    },
    below: {
      'zh-CN': '指标“{name}”的值是 {value}，小于 0。请核对数字或口径。',
      'en-US': '“{name}” has the value {value}, below 0. Check the figure, or what it is a share of.',
    },
  },
  check({ view, report }) {
    const look = (name: string, value: Value, cell: Cell) => {
      const percent = percentOf(value);
      if (percent === undefined || (percent >= 0 && percent <= 100)) return;
      // 降幅 with a minus is growth-unit's.
      if (contains(name, 'growthWords') || endsWith(name, 'fallEnds')) return;
      if (percent > 100 && isRatioOfTwo(name)) return;
      report({
        message: percent < 0 ? 'below' : 'above',
        // A plan can be over-fulfilled, and a cap above 100% only says little.
        ...(percent > 100 && contains(name, 'overfulfilWords') && { severity: 'info' as const }),
        cells: [cell],
        values: { name, value: value.text },
      });
    };
    for (const indicator of view.indicators) {
      const { name, target, targetCell } = indicator;
      look(name, target, targetCell);
      if (!('benchmarks' in indicator)) continue;
      // What was counted may be explained; a target above all there is may not.
      if (isExplained(indicator)) continue;
      const { benchmarks, cell } = indicator;
      look(name, benchmarks.standardValue, cell('standardValue'));
      look(name, benchmarks.prior3YearMean, cell('prior3YearMean'));
      look(name, benchmarks.priorYearValue, cell('priorYearValue'));
    }
  },
});
