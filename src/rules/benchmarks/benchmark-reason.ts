// No benchmark, and no reason why: the header of 备注 demands it.
import { isEmpty } from '../measures';
import { hasHistory, isExplained } from '../history';
import { defineRule } from '../rule';

export default defineRule({
  id: 'benchmark-reason',
  title: { 'zh-CN': '无参考值要说明原因', 'en-US': 'Reason for missing benchmarks' },
  severity: 'warning',
  heading: 'completeness',
  basis: 'form',
  source: '“备注（数据来源及口径说明，或者无数据原因）”“备注（标准值和历史值均无的原因/其他需要说明的问题）”',
  scope: 'table',
  kinds: ['strategic', 'annual'],
  yieldsTo: ['duplicate-indicator'],
  messages: {
    nothing: {
      'zh-CN': '指标“{name}”既没有标准值，也没有历史值，备注没有说明原因。请补充参考值，或在备注中写明原因。',
      'en-US':
        '“{name}” has neither a standard nor history, and the notes give no reason. Add one, or say why there is none.',
    },
    noHistory: {
      'zh-CN':
        '指标“{name}”没有前三年均值和上年值，备注没有说明无数据原因。请补充历史值，或在备注中写明原因。',
      'en-US':
        '“{name}” has no three-year mean and no last year’s value, and the notes give no reason. Add them, or say why.',
    },
  },
  check({ view, report }) {
    for (const indicator of view.indicators) {
      const { name, target, benchmarks, cell } = indicator;
      if (name === '' || isEmpty(target) || hasHistory(indicator) || isExplained(indicator)) continue;
      const hasStandard = !isEmpty(benchmarks.standardValue);
      // The strategic form asks for the reason of any data missing, the annual one only where both are.
      if (hasStandard && view.kind === 'annual') continue;
      report({
        message: hasStandard ? 'noHistory' : 'nothing',
        cells: [cell('note'), cell('prior3YearMean'), cell('priorYearValue')],
        values: { name },
      });
    }
  },
});
