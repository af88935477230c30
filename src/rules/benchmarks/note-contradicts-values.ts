// A 备注 that denies what the row's own columns hold.
import { amountOf } from '../../domain/values';
import { deniedBy } from '../../lexicon';
import { defineRule } from '../rule';
import type { BenchmarkField, DepartmentIndicatorView } from '../view';

const history = [
  { field: 'prior3YearMean', label: '前三年均值' },
  { field: 'priorYearValue', label: '上年值' },
] as const;
const standard = [{ field: 'standardValue', label: '标准值' }] as const;

/** Words may stand for nothing, and 0 is what a first year has behind it. */
function holdsAmount({ benchmarks }: DepartmentIndicatorView, field: BenchmarkField): boolean {
  const amount = amountOf(benchmarks[field]);
  return amount !== undefined && !amount.amount.eq(0);
}

export default defineRule({
  id: 'note-contradicts-values',
  title: { 'zh-CN': '备注与数值不矛盾', 'en-US': 'Notes agree with the values' },
  severity: 'warning',
  heading: 'relevance',
  basis: 'form',
  source: '整体战略目标表、年度整体绩效目标表“备注”：说明无标准值、历史值的原因',
  scope: 'table',
  kinds: ['strategic', 'annual'],
  messages: {
    denied: {
      'zh-CN':
        '指标“{name}”的备注写着“{note}”，{field}却填了“{value}”。请核对：数是真的就改备注，否则清除这些数。',
      'en-US':
        'The notes of “{name}” say “{note}”, yet {field} holds “{value}”. If the figures are real, change the note; otherwise clear them.',
    },
  },
  check({ view, report }) {
    for (const indicator of view.indicators) {
      const { name, fields, cell } = indicator;
      const denied = deniedBy(fields.note);
      const held = [...(denied.history ? history : []), ...(denied.standard ? standard : [])].filter(
        ({ field }) => holdsAmount(indicator, field),
      );
      if (held.length === 0) continue;
      report({
        message: 'denied',
        cells: [cell('note'), ...held.map(({ field }) => cell(field))],
        values: {
          name,
          note: fields.note,
          field: held.map(({ label }) => label).join('、'),
          value: held.map(({ field }) => fields[field]).join('、'),
        },
      });
    }
  },
});
