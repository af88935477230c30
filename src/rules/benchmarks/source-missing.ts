// Benchmarks that nobody can look up.
import { hasHistory, namesSource } from '../history';
import { isEmpty } from '../measures';
import { defineRule } from '../rule';

export default defineRule({
  id: 'source-missing',
  title: { 'zh-CN': '参考值要有来源', 'en-US': 'Benchmarks need a source' },
  severity: 'warning',
  heading: 'completeness',
  basis: 'form',
  source: '整体战略目标表、年度整体绩效目标表“来源”',
  scope: 'table',
  kinds: ['strategic', 'annual'],
  messages: {
    standard: {
      'zh-CN': '指标“{name}”写了标准值“{value}”，没有写来源。请写明规划、行业标准或文件名称。',
      'en-US':
        '“{name}” has the standard “{value}” but no source. Name the plan, industry standard or document.',
    },
    history: {
      'zh-CN': '指标“{name}”写了历史值“{value}”，没有写来源。请写明统计年鉴、统计公报、内部统计等。',
      'en-US':
        '“{name}” has the history “{value}” but no source. Name the yearbook, bulletin or internal statistics.',
    },
  },
  check({ view, report }) {
    for (const indicator of view.indicators) {
      const { name, benchmarks, fields, cell } = indicator;
      const { standardValue, priorYearValue, prior3YearMean } = benchmarks;
      if (
        view.hasColumn('standardSource') &&
        !isEmpty(standardValue) &&
        !namesSource(fields.standardSource)
      ) {
        report({
          message: 'standard',
          cells: [cell('standardSource'), cell('standardValue')],
          values: { name, value: standardValue.text },
        });
      }
      if (view.hasColumn('historySource') && hasHistory(indicator) && !namesSource(fields.historySource)) {
        const value = isEmpty(priorYearValue) ? prior3YearMean.text : priorYearValue.text;
        report({
          message: 'history',
          cells: [cell('historySource'), cell('prior3YearMean')],
          values: { name, value },
        });
      }
    }
  },
});
