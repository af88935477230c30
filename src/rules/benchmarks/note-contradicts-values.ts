// A 备注 that denies what the row's own columns hold.
import { compactText } from '../../domain/text';
import { amountOf, parseValue } from '../../domain/values';
import { deniedBy } from '../../lexicon';
import { inOneUnit } from '../history';
import { isEmpty } from '../measures';
import { defineRule } from '../rule';
import type { BenchmarkField, DepartmentIndicatorView } from '../view';

const history = [
  { field: 'prior3YearMean', label: '前三年均值' },
  { field: 'priorYearValue', label: '上年值' },
] as const;
const standard = [{ field: 'standardValue', label: '标准值' }] as const;

const planned = { field: 'plannedValue', label: '规划值' } as const;

/** Words may stand for nothing, and 0 is what a first year has behind it. */
function holdsAmount({ benchmarks }: DepartmentIndicatorView, field: BenchmarkField): boolean {
  const amount = amountOf(benchmarks[field]);
  return amount !== undefined && !amount.amount.eq(0);
}

/** 标准值为98%: a figure that a note gives for a column. The year of a plan is none. */
const SAID = /(标准值|规划值|上年值|前三年均值)(?:应?为|是|[:：])([≥≤]?\d[\d.,]*[^\d,，;；。、()（）]{0,6})/g;

function saidIn(note: string) {
  return [...compactText(note).matchAll(SAID)].flatMap(([, label, text]) => {
    const said = parseValue(text!);
    const isYear = said.kind === 'quantity' && /^20\d\d$/.test(said.number) && said.unit.startsWith('年');
    const { field } = [...history, ...standard, planned].find((column) => column.label === label)!;
    return said.kind !== 'quantity' || isYear || /^20\d\d年/.test(text!)
      ? []
      : [{ field, label: label!, said }];
  });
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
    differs: {
      'zh-CN': '指标“{name}”的备注说{field}是“{said}”，{field}栏却是“{value}”。请统一。',
      'en-US': 'The notes of “{name}” give {field} as “{said}”, its column as “{value}”. Make them agree.',
    },
    notInColumn: {
      'zh-CN': '指标“{name}”的备注说{field}是“{said}”，{field}栏却是空的。请填到栏里，或删去这句话。',
      'en-US':
        'The notes of “{name}” give {field} as “{said}”, but its column is empty. Fill it in, or drop the remark.',
    },
  },
  check({ view, report }) {
    for (const indicator of view.indicators) {
      const { name, fields, cell } = indicator;
      for (const { field, label, said } of saidIn(fields.note)) {
        const value = indicator.benchmarks[field];
        const amounts = inOneUnit(said, value);
        const isOther = amounts !== undefined && !amounts.a.eq(amounts.b);
        if (!isOther && !isEmpty(value)) continue;
        report({
          message: isOther ? 'differs' : 'notInColumn',
          cells: [cell('note'), cell(field)],
          values: { name, field: label, said: said.text, value: fields[field] },
        });
      }
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
