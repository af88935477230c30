// A row of the annual table that several strategic rows should add up to.
import Big from 'big.js';
import { plain } from '../costs';
import { inOneUnit } from '../history';
import { isPercent, unitOf } from '../measures';
import type { AnnualRow, StrategicRow } from '../workbook';
import { defineRule } from '../rule';

const fields = [
  { field: 'target', label: '年度指标值' },
  { field: 'prior3YearMean', label: '前三年均值' },
  { field: 'priorYearValue', label: '上年值' },
] as const;
type Field = (typeof fields)[number]['field'];

const valueOf = (row: AnnualRow | StrategicRow, field: Field) =>
  field === 'target' ? row.target : row.benchmarks[field];

export default defineRule({
  id: 'parts-make-whole',
  title: { 'zh-CN': '分项合计等于总数', 'en-US': 'Parts make the whole' },
  severity: 'warning',
  heading: 'relevance',
  basis: 'practice',
  source: '年度表合并填写的指标应等于战略表分项之和',
  scope: 'workbook',
  messages: {
    differ: {
      'zh-CN':
        '“{name}”的{field}为“{whole}”，整体战略目标表（{sheet}）中对应的 {count} 行相加是 {sum}。请核对。',
      'en-US':
        '{field} of “{name}” is “{whole}”, while the {count} rows of it in the strategic table ({sheet}) add up to {sum}. Check them.',
    },
  },
  check({ workbook, report }) {
    for (const pair of workbook.departmentPairs) {
      for (const { whole, parts } of pair.wholes) {
        for (const { field, label } of fields) {
          const value = valueOf(whole, field);
          const amounts = parts.map((part) => inOneUnit(valueOf(part, field), value));
          if (isPercent(value) || amounts.some((amount) => !amount)) continue;
          const sum = amounts.reduce((total, amount) => total.plus(amount!.a), new Big(0));
          const [{ b: total } = { b: sum }] = amounts as { b: Big }[];
          if (sum.eq(total)) continue;
          // The sum is told in the unit of the whole.
          const ratio =
            value.kind === 'quantity' && Number(value.number) !== 0 ? total.div(value.number) : new Big(1);
          report(pair.annual, {
            message: 'differ',
            cells: [field === 'target' ? whole.targetCell : whole.cell(field), whole.nameCell],
            values: {
              name: whole.name,
              field: label,
              whole: value.text,
              sheet: pair.strategic.found.sheetName,
              count: String(parts.length),
              sum: plain(sum.div(ratio)) + (unitOf(value) ?? ''),
            },
          });
        }
      }
    }
  },
});
