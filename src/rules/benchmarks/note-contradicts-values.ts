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
const columns = [...history, ...standard, planned];

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
    const { field } = columns.find((column) => column.label === label)!;
    return said.kind !== 'quantity' || isYear || /^20\d\d年/.test(text!)
      ? []
      : [{ field, label: label!, said }];
  });
}

/** 见标准值列: a column that the note sends its reader to. */
const SEE = /(?:详?见|同|参见)(?:本行)?(标准值|规划值|上年值|前三年均值)(?:一?[列栏]|$|(?=[,，;；。]))/g;

/** Columns that a note points to, and that hold nothing. */
const emptyOnes = (indicator: DepartmentIndicatorView) =>
  [...compactText(indicator.fields.note).matchAll(SEE)].flatMap(
    ([, label]) =>
      columns.find((column) => column.label === label && isEmpty(indicator.benchmarks[column.field])) ?? [],
  );

/** 暂无标准，以规划值为参照: what stands in for the standard that there is none of. */
const STANDS_IN =
  /(?:暂无|尚无|没有|无)[^,，;；。]{0,8}标准[^;；。]{0,4}(?:以|按|用|暂以|参照|参考)(规划|上年|前三年|历史|三年)[值均平目水]/;

/** A note that puts another column in the place of the standard, beside a standard that is not from there. */
function standsBeside(indicator: DepartmentIndicatorView): boolean {
  const [, which] = STANDS_IN.exec(compactText(indicator.fields.note)) ?? [];
  if (which === undefined || !holdsAmount(indicator, 'standardValue')) return false;
  const stands = which === '规划' ? [planned] : history;
  const { standardValue } = indicator.benchmarks;
  return !stands.some(({ field }) => {
    const amounts = inOneUnit(standardValue, indicator.benchmarks[field]);
    return amounts?.a.eq(amounts.b);
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
    pointsNowhere: {
      'zh-CN': '指标“{name}”的备注“{note}”让人看{field}，{field}栏却是空的。请补填，或写明没有的原因。',
      'en-US':
        'The notes of “{name}”, “{note}”, point to {field}, whose column is empty. Fill it in, or say why there is none.',
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
      for (const { field, label } of emptyOnes(indicator)) {
        report({
          message: 'pointsNowhere',
          cells: [cell('note'), cell(field)],
          values: { name, note: fields.note, field: label },
        });
      }
      const denied = deniedBy(fields.note);
      const isDenied = denied.standard !== undefined || standsBeside(indicator);
      const held = [...(denied.history ? history : []), ...(isDenied ? standard : [])].filter(({ field }) =>
        holdsAmount(indicator, field),
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
