// A source of nothing.
import { hasBenchmark, hasHistory, namesSource } from '../history';
import { defineRule } from '../rule';

export default defineRule({
  id: 'source-without-value',
  title: { 'zh-CN': '有来源要有数', 'en-US': 'Source needs its value' },
  severity: 'info',
  heading: 'completeness',
  basis: 'form',
  source: '整体战略目标表、年度整体绩效目标表“来源”',
  scope: 'table',
  kinds: ['strategic', 'annual'],
  yieldsTo: ['benchmark-reason'],
  messages: {
    standard: {
      'zh-CN': '指标“{name}”写了标准值来源“{source}”，没有标准值。请补上数，或清除来源。',
      'en-US':
        '“{name}” names “{source}” as source of a standard that is not there. Add it, or clear the source.',
    },
    history: {
      'zh-CN': '指标“{name}”写了历史值来源“{source}”，没有历史值。请补上数，或清除来源。',
      'en-US':
        '“{name}” names “{source}” as source of history that is not there. Add it, or clear the source.',
    },
  },
  check({ view, report }) {
    for (const indicator of view.indicators) {
      const { name, fields, cell } = indicator;
      if (namesSource(fields.standardSource) && !hasBenchmark(indicator, 'standardValue')) {
        report({
          message: 'standard',
          cells: [cell('standardSource'), cell('standardValue')],
          values: { name, source: fields.standardSource },
        });
      }
      if (namesSource(fields.historySource) && !hasHistory(indicator)) {
        report({
          message: 'history',
          cells: [cell('historySource'), cell('prior3YearMean')],
          values: { name, source: fields.historySource },
        });
      }
    }
  },
});
