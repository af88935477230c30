// The same indicator with another past, or another standard, in the department's other table.
import { inOneUnit } from '../history';
import { defineRule } from '../rule';
import type { DepartmentIndicatorView } from '../view';

const facts = [
  { field: 'prior3YearMean', label: '前三年均值' },
  { field: 'priorYearValue', label: '上年值' },
  { field: 'standardValue', label: '标准值' },
] as const;

/** Mean and last year so far apart that one of them is a slip of scale, which is told in the row itself. */
const TORN = 100;

function isTorn({ benchmarks }: DepartmentIndicatorView): boolean {
  const amounts = inOneUnit(benchmarks.prior3YearMean, benchmarks.priorYearValue);
  if (!amounts || amounts.a.lte(0) || amounts.b.lte(0)) return false;
  const ratio = amounts.a.div(amounts.b).toNumber();
  return ratio >= TORN || ratio <= 1 / TORN;
}

export default defineRule({
  id: 'strategic-annual-history',
  title: {
    'zh-CN': '战略表与年度表历史值、标准值一致',
    'en-US': 'Strategic and annual history and standards agree',
  },
  severity: 'error',
  heading: 'relevance',
  basis: 'practice',
  source: '同一指标的历史值是同一个实际数，标准值出自同一标准',
  scope: 'workbook',
  yieldsTo: ['percent-range', 'unit-missing'],
  messages: {
    differ: {
      'zh-CN':
        '同一指标的{field}不一致：本表“{name}”为“{annual}”，整体战略目标表（{sheet} 第 {row} 行）为“{strategic}”。请核对后统一。',
      'en-US':
        'One indicator, two figures: {field} of “{name}” is “{annual}” here and “{strategic}” in the strategic table ({sheet}, row {row}). Check them and use one.',
    },
  },
  check({ workbook, report }) {
    for (const pair of workbook.departmentPairs) {
      for (const { strategic, annual } of pair.same) {
        for (const { field, label } of facts) {
          const amounts = inOneUnit(annual.benchmarks[field], strategic.benchmarks[field]);
          if (!amounts || amounts.a.eq(amounts.b)) continue;
          if (field !== 'standardValue' && isTorn(strategic) && !isTorn(annual)) continue;
          report(pair.annual, {
            message: 'differ',
            ...(field === 'standardValue' && { severity: 'warning' as const }),
            cells: [annual.cell(field), annual.nameCell],
            values: {
              name: annual.name,
              field: label,
              annual: annual.benchmarks[field].text,
              strategic: strategic.benchmarks[field].text,
              sheet: pair.strategic.found.sheetName,
              row: String(strategic.nameCell.row + 1),
            },
          });
        }
      }
    }
  },
});
